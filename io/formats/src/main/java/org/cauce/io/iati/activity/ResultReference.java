package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The place of a result in a framework of results. */
@Value.Immutable
@CauceJson
public abstract class ResultReference implements WithResultReference {
    ResultReference() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ResultReference fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the result and the framework; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableResultReference.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
