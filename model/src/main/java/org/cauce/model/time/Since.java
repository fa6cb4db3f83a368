package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From a period on, the end open: {@code 2015/..}.
 *
 * @param start the period it starts with
 */
public record Since(CalendarPeriod start) implements TimePeriod {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Since fromJson(String text) {
        return PeriodParser.parse(text, Since.class);
    }

    @Override
    public Precision precision() {
        return Precision.OPEN_RANGE;
    }

    @Override
    public Optional<LocalDate> first() {
        return start.first();
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.empty();
    }

    @Override
    public boolean isInferred() {
        return start.isInferred();
    }

    @Override
    public boolean isApproximate() {
        return start.isApproximate();
    }

    @Override
    public Since asInferred() {
        return new Since(start.asInferred());
    }

    @Override
    public Since asApproximate() {
        return new Since(start.asApproximate());
    }

    @Override
    public Since withoutMarks() {
        return new Since(start.withoutMarks());
    }

    @Override
    public String toString() {
        return start + "/..";
    }
}
