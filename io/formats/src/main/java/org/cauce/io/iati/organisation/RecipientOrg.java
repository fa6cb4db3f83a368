package org.cauce.io.iati.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** An organisation that receives. */
@Value.Immutable
@CauceJson
public abstract class RecipientOrg implements WithRecipientOrg {
    RecipientOrg() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecipientOrg fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its identifier; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableRecipientOrg.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
