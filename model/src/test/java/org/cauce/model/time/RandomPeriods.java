package org.cauce.model.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws periods of every kind, with and without marks; the same seed draws the same ones. */
final class RandomPeriods {
    private final SplittableRandom random;
    private final int firstYear;
    private final int lastYear;

    private RandomPeriods(long seed, int firstYear, int lastYear) {
        this.random = new SplittableRandom(seed);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Returns a source that uses all years there are. */
    static RandomPeriods ofAllYears(long seed) {
        return new RandomPeriods(seed, 1, FourDigitYear.MAX);
    }

    /** Returns a source that uses few years, so that two periods often touch. */
    static RandomPeriods ofFewYears(long seed) {
        return new RandomPeriods(seed, 2019, 2022);
    }

    TimePeriod next() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4, 5, 6 -> nextCalendarPeriod();
            case 7, 8, 9 -> nextRange();
            case 10 -> TimePeriod.since(nextCalendarPeriod());
            case 11 -> TimePeriod.until(nextCalendarPeriod());
            case 12 -> nextLength();
            case 13 -> TimePeriod.phase("phase-" + random.nextInt(5));
            case 14 -> TimePeriod.undated();
            default -> TimePeriod.notApplicable();
        };
    }

    CalendarPeriod nextCalendarPeriod() {
        Mark mark = random.nextBoolean() ? Mark.NONE : pick(Mark.values());
        return nextUnmarked().withMark(mark);
    }

    private CalendarPeriod nextUnmarked() {
        int year = nextYear();
        return switch (random.nextInt(8)) {
            case 0 -> new Day(nextDate(year));
            case 1 -> new Month(YearMonth.of(year, random.nextInt(1, 13)));
            case 2 -> new Quarter(year, random.nextInt(1, 5));
            case 3 -> new HalfYear(year, random.nextInt(1, 3));
            case 4 -> new CalendarYear(year);
            case 5 -> nextFiscalYear(year);
            case 6 -> new Season(year, pick(Season.Name.values()), pick(Season.Hemisphere.values()));
            default -> new Decade(Math.max(10, year - (year % 10)));
        };
    }

    private TimePeriod nextRange() {
        CalendarPeriod one = nextCalendarPeriod();
        // half of the ranges have ends of one kind, as most ranges in documents have
        CalendarPeriod other = nextCalendarPeriod();
        while (random.nextBoolean() && other.precision() != one.precision()) {
            other = nextCalendarPeriod();
        }
        return inOrder(one, other) ? TimePeriod.between(one, other) : TimePeriod.between(other, one);
    }

    private static boolean inOrder(CalendarPeriod one, CalendarPeriod other) {
        Optional<LocalDate> first = one.first();
        Optional<LocalDate> last = other.last();
        if (first.isPresent() && last.isPresent()) {
            return !last.get().isBefore(first.get());
        }
        int start = first.map(LocalDate::getYear).orElse(one.namedYear());
        return start <= last.map(LocalDate::getYear).orElse(other.namedYear());
    }

    private CalendarPeriod nextFiscalYear(int year) {
        return switch (random.nextInt(4)) {
            case 0 -> FiscalYear.of(year);
            case 1 -> FiscalYear.endingIn(year, MonthDay.of(1, 1));
            case 2 -> FiscalYear.endingIn(year, MonthDay.of(10, 1));
            default -> FiscalYear.endingIn(year, MonthDay.from(nextDate(2001)));
        };
    }

    private TimePeriod nextLength() {
        Period period = Period.of(random.nextInt(30), random.nextInt(30), random.nextInt(400));
        Duration time = Duration.ofMillis(random.nextLong(100_000_000L));
        return switch (random.nextInt(4)) {
            case 0 -> TimePeriod.lasting(period);
            case 1 -> TimePeriod.lasting(time);
            case 2 -> TimePeriod.lasting(Period.ofYears(random.nextInt(100)));
            default -> new Length(period, time);
        };
    }

    private LocalDate nextDate(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private int nextYear() {
        return random.nextInt(firstYear, lastYear + 1);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
