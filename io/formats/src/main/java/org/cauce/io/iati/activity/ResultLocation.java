package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A place for which a value of an indicator holds. */
@Value.Immutable
@CauceJson
public abstract class ResultLocation implements WithResultLocation {
    ResultLocation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ResultLocation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the reference of a location of the activity; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableResultLocation.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
