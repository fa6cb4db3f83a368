package org.cauce.model.time;

import java.time.LocalDate;
import java.util.Optional;

/** A period without a place on the calendar: a length, a phase, a date that is not known, no date at all. */
public sealed interface OffCalendar extends TimePeriod permits Length, Phase, Undated, NotApplicable {
    /** {@return nothing: it has no first day} */
    @Override
    default Optional<LocalDate> first() {
        return Optional.empty();
    }

    /** {@return nothing: it has no last day} */
    @Override
    default Optional<LocalDate> last() {
        return Optional.empty();
    }
}
