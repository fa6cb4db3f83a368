package org.cauce.model.initiative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * A date as exact as it is known: somewhere from the earliest to the latest day.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be
 */
public record Moment(LocalDate earliest, LocalDate latest) {
    /**
     * Checks the parts.
     *
     * @param earliest the earliest day
     * @param latest the latest day
     * @throws IllegalArgumentException if the latest day is before the earliest
     */
    public Moment {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "Moment is from " + earliest + " to " + latest + ": expected the earliest day first");
        }
    }

    /**
     * {@return the moment of this date; empty if it has no place in the calendar, or an open end}
     *
     * <p>A narrower reading within the same document is followed. "Early", "mid" and "late" are read as the first,
     * middle and last third of the period, "end of" as its last quarter, in whole months where that is possible: a
     * convention for drawing and ordering, not a fact. Words such as "by" and "since" do not widen it.
     *
     * @param timing the time
     */
    public static Optional<Moment> of(Timing timing) {
        TimePeriod period = timing.readings().stream()
                .filter(reading -> reading.basis() == Reading.Basis.REFINED)
                .map(Reading::period)
                .filter(TimePeriod::isOnCalendar)
                .findFirst()
                .orElse(timing.period());
        if (period.first().isEmpty() || period.last().isEmpty()) {
            return Optional.empty();
        }
        Moment whole = new Moment(period.first().orElseThrow(), period.last().orElseThrow());
        boolean refined = !period.equals(timing.period());
        return Optional.of(refined ? whole : timing.part().map(whole::part).orElse(whole));
    }

    private Moment part(Timing.Part part) {
        return switch (part) {
            case EARLY -> slice(0, 4);
            case MID -> slice(4, 8);
            case LATE -> slice(8, 12);
            case END -> slice(9, 12);
        };
    }

    /** The part of it from one twelfth to another: in whole months for years, decades and their like, else in days. */
    private Moment slice(int from, int to) {
        LocalDate end = latest.plusDays(1);
        long months = ChronoUnit.MONTHS.between(earliest, end);
        if (months % 12 == 0 && earliest.plusMonths(months).equals(end)) {
            return new Moment(
                    earliest.plusMonths(months * from / 12),
                    earliest.plusMonths(months * to / 12).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(earliest, end);
        LocalDate first = earliest.plusDays(days * from / 12);
        LocalDate last = earliest.plusDays(days * to / 12 - 1);
        return new Moment(first, last.isBefore(first) ? first : last);
    }
}
