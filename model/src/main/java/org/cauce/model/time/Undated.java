package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The period of what has a date that is not stated or not known: {@code XXXX}, the year of EDTF with no digit
 * specified.
 */
public record Undated() implements OffCalendar {
    static final String TEXT = "XXXX";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Undated fromJson(String text) {
        return PeriodParser.parse(text, Undated.class);
    }

    @Override
    public Precision precision() {
        return Precision.UNDATED;
    }

    @Override
    public String toString() {
        return TEXT;
    }
}
