package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** An administrative area. */
@Value.Immutable
@CauceJson
public abstract class Administrative implements WithAdministrative {
    Administrative() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Administrative fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the area and the vocabulary of areas; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /** {@return how many levels it is below the country, which is 0; empty if not stated} */
    public abstract Optional<Integer> level();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableAdministrative.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
