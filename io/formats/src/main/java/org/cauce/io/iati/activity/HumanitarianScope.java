package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** An emergency or appeal that an activity responds to. */
@Value.Immutable
@CauceJson
public abstract class HumanitarianScope implements WithHumanitarianScope {
    HumanitarianScope() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HumanitarianScope fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether an emergency (1) or an appeal (2); empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return the emergency or appeal and its vocabulary; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableHumanitarianScope.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
