package org.cauce.model.currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.cauce.model.EnumText;
import org.cauce.model.time.TimePeriod;

/** How long a published rate holds. */
public enum Frequency {
    /** A month; {@code M} in SDMX. */
    MONTH,
    /** A calendar year; {@code A} in SDMX. */
    YEAR;

    /**
     * {@return the month or year of a day}
     *
     * @param date the day
     */
    public TimePeriod periodOf(LocalDate date) {
        return this == MONTH ? TimePeriod.of(YearMonth.from(date)) : TimePeriod.year(date.getYear());
    }

    /**
     * {@return the first day of the month or year of a day}
     *
     * @param date the day
     */
    public LocalDate firstDay(LocalDate date) {
        return this == MONTH ? date.withDayOfMonth(1) : date.withDayOfYear(1);
    }

    /**
     * {@return the last day of the month or year of a day}
     *
     * @param date the day
     */
    public LocalDate lastDay(LocalDate date) {
        return this == MONTH ? date.withDayOfMonth(date.lengthOfMonth()) : date.withDayOfYear(date.lengthOfYear());
    }

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Frequency parse(String text) {
        return EnumText.parse(Frequency.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
