package org.cauce.indicators.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Input;
import org.cauce.model.time.TimePeriod;

/**
 * An input with its value.
 *
 * @param bounds the number with the interval of its bound; empty if there is none
 * @param asPrinted the number with the interval of its bound and digits; there if the bounds are
 * @param when its date or period; empty if there is none
 */
record Operand(
        Input input,
        String printed,
        Optional<Estimate> bounds,
        Optional<Estimate> asPrinted,
        Optional<TimePeriod> when) {
    static final String MISSING = "?";

    Operand withoutGroup() {
        return new Operand(input.withGroup(Optional.empty()), printed, bounds, asPrinted, when);
    }

    String role() {
        return input.role();
    }

    String group() {
        return input.group().orElse("");
    }

    /** The number without its unit: only the function knows what the result counts. */
    Optional<Estimate> number() {
        return asPrinted.map(Operand::plain);
    }

    Optional<Unit> unit() {
        return asPrinted.map(Estimate::unit);
    }

    static Estimate plain(Estimate estimate) {
        return Estimate.of(estimate.nominal(), estimate.interval(), Unit.RATIO);
    }

    /** The text for a formula; percentages always with their sign, since table cells leave it to the heading. */
    String text() {
        String lower = printed.toLowerCase(Locale.ROOT);
        boolean signed = lower.contains("%") || lower.contains("percent") || lower.contains("per cent");
        boolean digits = lower.chars().anyMatch(Character::isDigit);
        boolean percent = unit().filter(Unit::isPercent).isPresent();
        return percent && digits && !signed ? printed + "%" : printed;
    }

    LocalDate first() {
        return when.flatMap(TimePeriod::first).orElseThrow(this::undated);
    }

    LocalDate last() {
        return when.flatMap(TimePeriod::last).orElseThrow(this::undated);
    }

    private NotRecomputable undated() {
        return new NotRecomputable("no date for " + role() + " in " + input.record());
    }
}
