package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The place of an indicator in a framework of indicators. */
@Value.Immutable
@CauceJson
public abstract class IndicatorReference implements WithIndicatorReference {
    IndicatorReference() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IndicatorReference fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the indicator and the framework; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableIndicatorReference.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
