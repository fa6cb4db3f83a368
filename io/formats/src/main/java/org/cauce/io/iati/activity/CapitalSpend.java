package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The share of an activity that is spent on assets which last. */
@Value.Immutable
@CauceJson
public abstract class CapitalSpend implements WithCapitalSpend {
    CapitalSpend() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CapitalSpend fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the share in percent of the total; empty if not stated} */
    public abstract Optional<BigDecimal> percentage();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableCapitalSpend.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
