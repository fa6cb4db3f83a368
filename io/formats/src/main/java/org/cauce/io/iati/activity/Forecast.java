package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Money foreseen for a year. */
@Value.Immutable
@CauceJson
public abstract class Forecast implements WithForecast {
    Forecast() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Forecast fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the year; empty if not stated} */
    public abstract Optional<Integer> year();

    /** {@return the currency; empty if it is the default of the activity} */
    public abstract Optional<IatiCode> currency();

    /** {@return the day for whose exchange rate it counts; empty if not stated} */
    public abstract Optional<LocalDate> valueDate();

    /** {@return the amount, in units of the currency; empty if not stated} */
    public abstract Optional<BigDecimal> amount();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableForecast.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
