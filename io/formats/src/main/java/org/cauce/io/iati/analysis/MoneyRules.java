package org.cauce.io.iati.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;

/** What counts for an amount, by whomever it is reported. */
final class MoneyRules {
    private static final EffectiveMoney NOTHING =
            new EffectiveMoney(Optional.empty(), Effective.unknown(), Effective.unknown());

    private MoneyRules() {}

    static EffectiveMoney money(
            Optional<MoneyValue> value, Optional<String> defaultCurrency, Optional<LocalDate> substitute) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        MoneyValue stated = value.orElseThrow();
        return new EffectiveMoney(
                stated.amount(),
                Effective.firstOf(currency(stated.currency()), defaultCurrency, Origin.DEFAULT),
                Effective.firstOf(stated.valueDate(), substitute, Origin.SUBSTITUTE));
    }

    /** The currency; an attribute that is there and blank states none. */
    static Optional<String> currency(Optional<IatiCode> code) {
        return code.map(IatiCode::value).filter(value -> !value.isBlank());
    }
}
