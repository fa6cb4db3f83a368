package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cauce.examples.svg.Scale;
import org.cauce.examples.svg.Width;

/**
 * The days of {@link FacingTimelines} in pixels, right of a column for names where there is room for one.
 *
 * @param width the width of the drawing
 * @param from the first day
 * @param until the day after the last
 */
record FacingScale(Width width, LocalDate from, LocalDate until) {
    private static final ImmutableList<Integer> YEAR_STEPS = ImmutableList.of(1, 2, 5, 10, 20, 50, 100, 1000);
    private static final double YEAR_ROOM = 40;
    private static final double NAMES = 128;
    private static final double MARGIN = 6;

    /** Whether names of donors have a column of their own at the left. */
    boolean hasNames() {
        return width.isWide();
    }

    /** The left edge of the years. */
    double left() {
        return hasNames() ? NAMES + 2 : 2;
    }

    /** The right edge of the years. */
    double right() {
        return width.pixels() - MARGIN;
    }

    /** The room that a name has at the left. */
    double nameRoom() {
        return hasNames() ? NAMES - 8 : width.pixels();
    }

    /** The place of a day; what lies outside is put at the edge. */
    double at(LocalDate day) {
        LocalDate inside = day.isBefore(from) ? from : day.isAfter(until) ? until : day;
        return Scale.linear(number(from), number(until), left(), right()).at(number(inside));
    }

    /** The first of January of a year. */
    double at(int year) {
        return at(LocalDate.of(year, 1, 1));
    }

    /** How many years lie between two that are named. */
    int step() {
        double room = at(from.plusYears(1)) - left();
        return YEAR_STEPS.stream()
                .filter(years -> years * room >= YEAR_ROOM)
                .findFirst()
                .orElse(1000);
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
