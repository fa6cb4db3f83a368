package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A season: {@code 2021-26} is the northern summer of 2021.
 *
 * <p>The codes are those of EDTF: 21 to 24 for spring, summer, autumn and winter of no stated hemisphere, 25 to 28 for
 * those of the northern and 29 to 32 for those of the southern one. The standard does not say which days a season has;
 * here it has three whole months, as in meteorology, and bears the name of the year in which it starts:
 * {@code 2021-28}, the northern winter, lasts from December 2021 to February 2022, {@code 2021-30}, the southern
 * summer, as well. Without a stated hemisphere it has no first and no last day.
 *
 * @param namedYear the year in which it starts, 1 to 9999
 * @param name which of the four
 * @param hemisphere where
 * @param mark what the source leaves uncertain
 */
public record Season(int namedYear, Name name, Hemisphere hemisphere, Mark mark) implements CalendarPeriod {

    /** The four seasons. */
    public enum Name {
        /** In the north from March, in the south from September. */
        SPRING(0),
        /** In the north from June, in the south from December. */
        SUMMER(1),
        /** In the north from September, in the south from March. */
        AUTUMN(2),
        /** In the north from December, in the south from June. */
        WINTER(3);

        private final int position;

        Name(int position) {
            this.position = position;
        }
    }

    /** Where a season is meant. */
    public enum Hemisphere {
        /** Not stated: the season has no first and no last day. */
        UNSTATED(21),
        /** North of the equator. */
        NORTHERN(25),
        /** South of the equator. */
        SOUTHERN(29);

        private final int firstCode;

        Hemisphere(int firstCode) {
            this.firstCode = firstCode;
        }
    }

    /**
     * Creates a season.
     *
     * @param namedYear the year in which it starts, 1 to 9999
     * @param name which of the four
     * @param hemisphere where
     * @param mark what the source leaves uncertain
     */
    public Season {
        FourDigitYear.checked(namedYear);
    }

    /**
     * Creates a season without a mark.
     *
     * @param year the year in which it starts, 1 to 9999
     * @param name which of the four
     * @param hemisphere where
     */
    public Season(int year, Name name, Hemisphere hemisphere) {
        this(year, name, hemisphere, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Season fromJson(String text) {
        return PeriodParser.parse(text, Season.class);
    }

    static Season ofCode(int year, int code) {
        int position = code - Hemisphere.UNSTATED.firstCode;
        return new Season(year, Name.values()[position % 4], Hemisphere.values()[position / 4]);
    }

    /** {@return its EDTF code, 21 to 32} */
    public int code() {
        return hemisphere.firstCode + name.position;
    }

    @Override
    public Precision precision() {
        return Precision.SEASON;
    }

    @Override
    public Optional<LocalDate> first() {
        // northern spring starts in March; the southern one half a year later
        int month = 3 * name.position + 3;
        return switch (hemisphere) {
            case UNSTATED -> Optional.empty();
            case NORTHERN -> Optional.of(LocalDate.of(namedYear, month, 1));
            case SOUTHERN -> Optional.of(LocalDate.of(namedYear, (month + 5) % 12 + 1, 1));
        };
    }

    @Override
    public Optional<LocalDate> last() {
        return first().map(day -> day.plusMonths(3).minusDays(1));
    }

    @Override
    public Season withMark(Mark newMark) {
        return new Season(namedYear, name, hemisphere, newMark);
    }

    @Override
    public String toString() {
        return FourDigitYear.text(namedYear) + "-" + code() + mark.sign();
    }
}
