package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimePeriodPropertiesTest {
    private static final int ROUNDS = 5000;
    private static final Comparator<TimePeriod> ORDER = TimePeriod.chronological();

    @Test
    void isReadBackFromItsText() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            TimePeriod period = RandomPeriods.ofAllYears(seed).next();
            TimePeriod again = TimePeriod.parse(period.toString());

            assertThat(again).as("seed %d", seed).isEqualTo(period).hasSameHashCodeAs(period);
            assertThat(again.precision()).as("seed %d", seed).isEqualTo(period.precision());
        }
    }

    @Test
    void isReadBackFromItsSdmxFormButForMarks() {
        int forms = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            TimePeriod period = RandomPeriods.ofAllYears(seed).next();
            if (period.sdmx().isPresent()) {
                forms++;
                assertThat(TimePeriod.parse(period.sdmx().get()))
                        .as("seed %d", seed)
                        .isEqualTo(period.withoutMarks());
            }
        }
        assertThat(forms).isGreaterThan(ROUNDS / 5);
    }

    @Test
    void endsNoEarlierThanItStarts() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            TimePeriod period = RandomPeriods.ofAllYears(seed).next();
            if (period.first().isPresent() && period.last().isPresent()) {
                assertThat(period.first().get())
                        .as("seed %d", seed)
                        .isBeforeOrEqualTo(period.last().get());
                assertThat(period.days().orElseThrow()).as("seed %d", seed).isPositive();
            }
        }
    }

    @Test
    void containsAnotherIfItContainsEachOfItsDays() {
        for (int seed = 0; seed < 1500; seed++) {
            RandomPeriods source = RandomPeriods.ofFewYears(seed);
            TimePeriod one = source.next();
            TimePeriod other = source.nextCalendarPeriod();
            if (other.isOnCalendar()) {
                List<LocalDate> days = daysOf(other);
                assertThat(one.contains(other))
                        .as("seed %d: %s contains %s", seed, one, other)
                        .isEqualTo(days.stream().allMatch(one::contains));
                assertThat(one.overlaps(other))
                        .as("seed %d: %s overlaps %s", seed, one, other)
                        .isEqualTo(days.stream().anyMatch(one::contains));
            }
        }
    }

    private static List<LocalDate> daysOf(TimePeriod period) {
        return period.first()
                .orElseThrow()
                .datesUntil(period.last().orElseThrow().plusDays(1))
                .toList();
    }

    @Test
    void agreesWithItselfAboutPlaces() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomPeriods source = RandomPeriods.ofFewYears(seed);
            TimePeriod one = source.next();
            TimePeriod other = source.next();
            String pair = "seed " + seed + ": " + one + " and " + other;

            assertThat(one.contains(one)).as(pair).isEqualTo(one.isOnCalendar());
            assertThat(one.overlaps(other)).as(pair).isEqualTo(other.overlaps(one));
            if (one.contains(other)) {
                assertThat(one.overlaps(other)).as(pair).isTrue();
            }
            long relations = count(one.overlaps(other), one.isBefore(other), other.isBefore(one));
            assertThat(relations).as(pair).isEqualTo(one.isOnCalendar() && other.isOnCalendar() ? 1 : 0);
        }
    }

    private static long count(boolean... answers) {
        long yes = 0;
        for (boolean answer : answers) {
            yes += answer ? 1 : 0;
        }
        return yes;
    }

    @Test
    void ordersTotallyAndConsistentlyWithEquals() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomPeriods source = RandomPeriods.ofFewYears(seed);
            TimePeriod a = source.next();
            TimePeriod b = source.next();
            TimePeriod c = source.next();
            String three = "seed " + seed + ": " + a + ", " + b + ", " + c;

            assertThat(ORDER.compare(a, b) == 0).as(three).isEqualTo(a.equals(b));
            assertThat(Integer.signum(ORDER.compare(a, b))).as(three).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
            if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
                assertThat(ORDER.compare(a, c)).as(three).isNotPositive();
            }
            if (a.isBefore(b)) {
                assertThat(ORDER.compare(a, b)).as(three).isNegative();
            }
        }
    }

    @Test
    void losesNoneInASortedSet() {
        RandomPeriods source = RandomPeriods.ofFewYears(7);
        List<TimePeriod> periods = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            periods.add(source.next());
        }
        TreeSet<TimePeriod> sorted = new TreeSet<>(ORDER);
        sorted.addAll(periods);

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(new HashSet<>(periods));
        List<Boolean> placed = sorted.stream().map(TimePeriod::isOnCalendar).toList();
        assertThat(placed.lastIndexOf(true)).isLessThan(placed.indexOf(false));
    }

    @Test
    void takesEachMarkOnce() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            CalendarPeriod period = RandomPeriods.ofAllYears(seed).nextCalendarPeriod();
            CalendarPeriod both = period.asInferred().asApproximate();

            assertThat(both)
                    .as("seed %d", seed)
                    .isEqualTo(period.asApproximate().asInferred());
            assertThat(both.asInferred()).as("seed %d", seed).isEqualTo(both);
            assertThat(both.mark()).as("seed %d", seed).isEqualTo(Mark.INFERRED_AND_APPROXIMATE);
            assertThat(both.withoutMarks()).as("seed %d", seed).isEqualTo(period.withoutMarks());
            assertThat(both.first()).as("seed %d", seed).isEqualTo(period.first());
            assertThat(both.last()).as("seed %d", seed).isEqualTo(period.last());
        }
    }

    @Test
    void namesAYearOnlyIfThatYearContainsIt() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            TimePeriod period = RandomPeriods.ofFewYears(seed).next();
            for (int year = 2018; year <= 2023; year++) {
                assertThat(period.year().orElse(0) == year)
                        .as("seed %d: %s in %d", seed, period, year)
                        .isEqualTo(TimePeriod.year(year).contains(period));
            }
        }
    }
}
