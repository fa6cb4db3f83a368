package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.model.flow.Amount;
import org.cauce.model.quantity.Money;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Amounts and dates of IATI as those of the common model. */
final class FlowDraft {
    private static final ImmutableMap<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(ImmutableMap.toImmutableMap(Currency::getCurrencyCode, currency -> currency));

    private FlowDraft() {}

    /** Returns the amount; not stated, with what the file says, if number or currency are not known. */
    static Amount amount(Optional<MoneyValue> value, Optional<IatiCode> defaultCurrency) {
        Optional<BigDecimal> number = value.flatMap(MoneyValue::amount);
        Optional<String> code =
                value.flatMap(MoneyValue::currency).or(() -> defaultCurrency).map(IatiCode::value);
        Currency currency = code.map(CURRENCIES::get).orElse(null);
        if (number.isPresent() && currency != null) {
            return Amount.of(Money.of(number.get(), currency));
        }
        Optional<String> printed = number.map(BigDecimal::toPlainString)
                .or(() -> value.map(money -> money.extras().text()))
                .filter(text -> !text.isBlank())
                .map(text -> code.map(unit -> text + " " + unit).orElse(text + ", currency not stated"));
        return new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, printed);
    }

    /** Returns the day of a transaction; a day of exchange that differs is told beside it. */
    static Optional<Timing> on(Optional<Dated> day, Optional<LocalDate> valueDate) {
        Optional<LocalDate> date = day.flatMap(Dated::date);
        if (date.isEmpty()) {
            return valueDate.map(value -> Timing.of(TimePeriod.day(value))
                    .withRemark("the value date; the date of the transaction is not stated"));
        }
        Timing timing = Timing.of(TimePeriod.day(date.get()));
        return Optional.of(
                valueDate.isEmpty() || valueDate.equals(date)
                        ? timing
                        : timing.withRemark("value date " + valueDate.get()));
    }

    /** Returns a period, both days included; a day where it has one end. */
    static Optional<Timing> between(Optional<Dated> start, Optional<Dated> end) {
        Optional<LocalDate> from = start.flatMap(Dated::date);
        Optional<LocalDate> to = end.flatMap(Dated::date);
        if (from.isPresent() && to.isPresent() && from.get().isBefore(to.get())) {
            return Optional.of(Timing.of(TimePeriod.between(TimePeriod.day(from.get()), TimePeriod.day(to.get()))));
        }
        return from.or(() -> to).map(day -> Timing.of(TimePeriod.day(day)));
    }
}
