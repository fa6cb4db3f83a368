package org.cauce.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiPredicate;

/** The place of a period on the calendar, both days included; an open end reaches to the end of all dates. */
record Span(LocalDate from, LocalDate to) {
    /** Where periods without a place are sorted: no period starts there. */
    private static final Span NOWHERE = new Span(LocalDate.MAX, LocalDate.MAX);

    /** Returns the place of a period; empty if it has none. */
    static Optional<Span> of(TimePeriod period) {
        if (period instanceof Since) {
            return period.first().map(from -> new Span(from, LocalDate.MAX));
        }
        if (period instanceof Until) {
            return period.last().map(to -> new Span(LocalDate.MIN, to));
        }
        return period.first().flatMap(from -> period.last().map(to -> new Span(from, to)));
    }

    /** Returns the place of a period, behind all others if it has none. */
    static Span orNowhere(TimePeriod period) {
        return of(period).orElse(NOWHERE);
    }

    /** Returns whether two periods have a place and these places a relation. */
    static boolean test(TimePeriod one, TimePeriod other, BiPredicate<Span, Span> relation) {
        Optional<Span> theirs = of(other);
        return of(one).filter(ours -> theirs.isPresent() && relation.test(ours, theirs.get()))
                .isPresent();
    }

    /** Returns the months from the month of one period to that of another, if each lies within one. */
    static OptionalInt monthsBetween(TimePeriod one, TimePeriod other) {
        Optional<YearMonth> start = of(one).flatMap(Span::month);
        Optional<YearMonth> end = of(other).flatMap(Span::month);
        return start.isPresent() && end.isPresent()
                ? OptionalInt.of(Math.toIntExact(ChronoUnit.MONTHS.between(start.get(), end.get())))
                : OptionalInt.empty();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    boolean overlaps(Span other) {
        return !other.from.isAfter(to) && !from.isAfter(other.to);
    }

    boolean isBefore(Span other) {
        return to.isBefore(other.from);
    }

    /** Returns the year if both days lie in the same one. */
    OptionalInt year() {
        return from.getYear() == to.getYear() ? OptionalInt.of(from.getYear()) : OptionalInt.empty();
    }

    /** Returns the number of days if neither end is open. */
    OptionalLong days() {
        boolean isOpen = from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
        return isOpen ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Returns the month if both days lie in the same one. */
    private Optional<YearMonth> month() {
        return Optional.of(YearMonth.from(from)).filter(YearMonth.from(to)::equals);
    }
}
