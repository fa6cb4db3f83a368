package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The period of what has no date by nature, such as the end of a scale: {@code _Z}, the SDMX code for what does not
 * apply.
 */
public record NotApplicable() implements OffCalendar {
    static final String TEXT = "_Z";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NotApplicable fromJson(String text) {
        return PeriodParser.parse(text, NotApplicable.class);
    }

    @Override
    public Precision precision() {
        return Precision.NOT_APPLICABLE;
    }

    @Override
    public String toString() {
        return TEXT;
    }
}
