package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A group for which a value of an indicator holds, such as women. */
@Value.Immutable
@CauceJson
public abstract class Dimension implements WithDimension {
    Dimension() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Dimension fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return by what it is divided, such as sex; empty if not stated} */
    public abstract Optional<String> name();

    /** {@return the group; empty if not stated} */
    public abstract Optional<String> value();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableDimension.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
