package org.cauce.indicators.check;

import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.NotApplicable;
import org.cauce.model.time.Phase;
import org.cauce.model.time.Range;
import org.cauce.model.time.TimePeriod;

/** Whether two statements may be of the same time. */
final class Times {
    private Times() {}

    /**
     * Returns whether two periods overlap, or may: what has no place on the calendar may be of any time, unless both
     * are phases and differ, or only one of them has no time by nature.
     */
    static boolean mayCoincide(TimePeriod one, TimePeriod other) {
        TimePeriod first = onCalendar(one.withoutMarks());
        TimePeriod second = onCalendar(other.withoutMarks());
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof NotApplicable || second instanceof NotApplicable) {
            return false;
        }
        if (first instanceof Phase && second instanceof Phase) {
            return false;
        }
        return !first.isOnCalendar() || !second.isOnCalendar() || first.overlaps(second);
    }

    /** Returns whether one period begins where the other ends: a report on what came before. */
    static boolean follow(TimePeriod one, TimePeriod other) {
        return isNext(one, other) || isNext(other, one);
    }

    private static boolean isNext(TimePeriod earlier, TimePeriod later) {
        Optional<LocalDate> next = earlier.last().map(day -> day.plusDays(1));
        return next.isPresent() && next.equals(later.first());
    }

    /** A fiscal year whose start nobody states still ends in the calendar year that names it. */
    private static TimePeriod onCalendar(TimePeriod period) {
        if (period instanceof FiscalYear fiscal && !fiscal.isOnCalendar()) {
            return TimePeriod.year(fiscal.namedYear());
        }
        if (period instanceof Range range && !range.isOnCalendar()) {
            TimePeriod start = onCalendar(range.start());
            TimePeriod end = onCalendar(range.end());
            return start.isOnCalendar() && end.isOnCalendar() ? TimePeriod.between(start, end) : period;
        }
        return period;
    }
}
