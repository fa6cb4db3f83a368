package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * An amount of money, the currency and the day for whose exchange rate it counts.
 *
 * <p>The sign is that of the publisher: transactions that return or correct are negative. What currency and day count
 * where they are not stated, the analysis of effective values says.
 */
@Value.Immutable
@CauceJson
public abstract class MoneyValue implements WithMoneyValue {
    MoneyValue() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MoneyValue fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the currency, ISO 4217; empty if it is the default of the activity or organisation} */
    public abstract Optional<IatiCode> currency();

    /** {@return the day for whose exchange rate the amount counts; empty if not stated} */
    public abstract Optional<LocalDate> valueDate();

    /** {@return the amount, in units of the currency, exact; empty if it cannot be read} */
    public abstract Optional<BigDecimal> amount();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableMoneyValue.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
