package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A flag of the Creditor Reporting System, such as free-standing technical cooperation. */
@Value.Immutable
@CauceJson
public abstract class OtherFlag implements WithOtherFlag {
    OtherFlag() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OtherFlag fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the flag; empty if not stated} */
    public abstract Optional<IatiCode> code();

    /** {@return whether it is set; empty if not stated} */
    public abstract Optional<Boolean> significance();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableOtherFlag.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
