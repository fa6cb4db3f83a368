package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to a period, the start open: {@code ../2019}.
 *
 * @param end the period it ends with
 */
public record Until(CalendarPeriod end) implements TimePeriod {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Until fromJson(String text) {
        return PeriodParser.parse(text, Until.class);
    }

    @Override
    public Precision precision() {
        return Precision.OPEN_RANGE;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> last() {
        return end.last();
    }

    @Override
    public boolean isInferred() {
        return end.isInferred();
    }

    @Override
    public boolean isApproximate() {
        return end.isApproximate();
    }

    @Override
    public Until asInferred() {
        return new Until(end.asInferred());
    }

    @Override
    public Until asApproximate() {
        return new Until(end.asApproximate());
    }

    @Override
    public Until withoutMarks() {
        return new Until(end.withoutMarks());
    }

    @Override
    public String toString() {
        return "../" + end;
    }
}
