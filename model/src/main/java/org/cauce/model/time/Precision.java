package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How exactly a period is stated; one constant for each kind of period. */
public enum Precision {
    /** A day: {@code 2021-06-08}. */
    DAY,
    /** A month: {@code 2021-06}. */
    MONTH,
    /** A quarter of a calendar year: {@code 2021-Q1}. */
    QUARTER,
    /** A half of a calendar year: {@code 2021-S1}. */
    HALF,
    /** A season: {@code 2021-26}. */
    SEASON,
    /** A calendar year: {@code 2021}. */
    YEAR,
    /** A fiscal year: {@code FY2021--10-01}. */
    FISCAL_YEAR,
    /** A decade: {@code 199X}. */
    DECADE,
    /** From one period to another: {@code 2019-03/2020-06}. */
    RANGE,
    /** From or to a period, the other end open: {@code 2015/..} or {@code ../2019}. */
    OPEN_RANGE,
    /** A length of time that lies nowhere on the calendar: {@code P5Y}. */
    DURATION,
    /** A stretch named by what happens in it: {@code phase:pre-programme}. */
    PHASE,
    /** A date exists and is not known: {@code XXXX}. */
    UNDATED,
    /** There is no date by nature: {@code _Z}. */
    NOT_APPLICABLE;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Precision parse(String text) {
        return EnumText.parse(Precision.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
