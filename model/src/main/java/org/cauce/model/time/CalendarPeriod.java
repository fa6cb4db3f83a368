package org.cauce.model.time;

import java.util.OptionalInt;

/**
 * A period with one name on a calendar: a day, month, quarter, half year, season, year, fiscal year or decade.
 *
 * <p>These are the periods that carry a {@link Mark}, and that a range can start and end with.
 */
public sealed interface CalendarPeriod extends TimePeriod
        permits Day, Month, Quarter, HalfYear, Season, CalendarYear, FiscalYear, Decade {

    /** {@return the year in its name; of a decade, its first year} */
    int namedYear();

    @Override
    default OptionalInt namingYear() {
        return OptionalInt.of(namedYear());
    }

    /** {@return what the source leaves uncertain} */
    Mark mark();

    /**
     * {@return the same period with this mark and no other}
     *
     * @param mark the mark
     */
    CalendarPeriod withMark(Mark mark);

    @Override
    default boolean isInferred() {
        return mark().isInferred();
    }

    @Override
    default boolean isApproximate() {
        return mark().isApproximate();
    }

    @Override
    default CalendarPeriod asInferred() {
        return withMark(mark().and(Mark.INFERRED));
    }

    @Override
    default CalendarPeriod asApproximate() {
        return withMark(mark().and(Mark.APPROXIMATE));
    }

    @Override
    default CalendarPeriod withoutMarks() {
        return withMark(Mark.NONE);
    }
}
