package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A value from the publisher's own system that the standard has no place for. */
@Value.Immutable
@CauceJson
public abstract class LegacyData implements WithLegacyData {
    LegacyData() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LegacyData fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is called there; empty if not stated} */
    public abstract Optional<String> name();

    /** {@return the value; empty if not stated} */
    public abstract Optional<String> value();

    /** {@return the element of the standard that comes nearest; empty if not stated} */
    public abstract Optional<String> iatiEquivalent();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableLegacyData.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
