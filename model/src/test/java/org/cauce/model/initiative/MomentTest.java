package org.cauce.model.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static Timing part(String period, Timing.Part part) {
        return Timing.builder().period(TimePeriod.parse(period)).part(part).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-08, 2021-06-08, 2021-06-08",
        "2020-02, 2020-02-01, 2020-02-29",
        "2021-Q2, 2021-04-01, 2021-06-30",
        "2021, 2021-01-01, 2021-12-31",
        "2021~, 2021-01-01, 2021-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "FY2021--10-01, 2020-10-01, 2021-09-30",
        "2019-03/2020-06, 2019-03-01, 2020-06-30",
    })
    void isAsWideAsItsPeriod(String period, LocalDate earliest, LocalDate latest) {
        assertThat(Moment.of(Timing.of(TimePeriod.parse(period)))).hasValue(new Moment(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, EARLY, 2020-01-01, 2020-04-30",
        "2020, MID, 2020-05-01, 2020-08-31",
        "2020, LATE, 2020-09-01, 2020-12-31",
        "2020, END, 2020-10-01, 2020-12-31",
        "199X, EARLY, 1990-01-01, 1993-04-30",
        "199X, MID, 1993-05-01, 1996-08-31",
        "199X, LATE, 1996-09-01, 1999-12-31",
        "199X, END, 1997-07-01, 1999-12-31",
        "2015/2016, EARLY, 2015-01-01, 2015-08-31",
        "FY2021--10-01, LATE, 2021-06-01, 2021-09-30",
        "2021-06, EARLY, 2021-06-01, 2021-06-10",
        "2021-06, MID, 2021-06-11, 2021-06-20",
        "2021-06, LATE, 2021-06-21, 2021-06-30",
        "2021-06, END, 2021-06-23, 2021-06-30",
        "2021-06-08, EARLY, 2021-06-08, 2021-06-08",
        "2021-06-08, END, 2021-06-08, 2021-06-08",
        "2021-06-08/2021-06-09, EARLY, 2021-06-08, 2021-06-08",
        "2021-06-08/2021-06-09, LATE, 2021-06-09, 2021-06-09",
    })
    void isThePartOfThePeriodThatIsNamed(String period, Timing.Part part, LocalDate earliest, LocalDate latest) {
        assertThat(Moment.of(part(period, part))).hasValue(new Moment(earliest, latest));
    }

    @Test
    void keepsPartsInsideTheirPeriodAndInOrder() {
        for (int seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LocalDate first = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
            LocalDate last = first.plusDays(random.nextInt(random.nextBoolean() ? 5 : 5_000));
            String period = first + "/" + last;
            Moment early = Moment.of(part(period, Timing.Part.EARLY)).orElseThrow();
            Moment mid = Moment.of(part(period, Timing.Part.MID)).orElseThrow();
            Moment late = Moment.of(part(period, Timing.Part.LATE)).orElseThrow();
            Moment end = Moment.of(part(period, Timing.Part.END)).orElseThrow();
            assertThat(early.earliest()).as("seed %d", seed).isEqualTo(first);
            assertThat(late.latest()).as("seed %d", seed).isEqualTo(last);
            assertThat(end.latest()).as("seed %d", seed).isEqualTo(last);
            assertThat(mid.earliest()).as("seed %d", seed).isBetween(early.earliest(), late.earliest());
            assertThat(mid.latest()).as("seed %d", seed).isBetween(early.latest(), late.latest());
            assertThat(end.earliest()).as("seed %d", seed).isBetween(late.earliest(), last);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "_Z", "P5Y", "phase:pre-programme", "2015/..", "../2019"})
    void isNowhereWithoutBothEndsOnTheCalendar(String period) {
        assertThat(Moment.of(Timing.of(TimePeriod.parse(period)))).isEmpty();
    }

    @Test
    void followsANarrowerReadingOfTheSameDocument() {
        Timing timing = part("2022", Timing.Part.END)
                .withReadings(
                        Reading.of(TimePeriod.parse("2023"), Reading.Basis.ALTERNATIVE),
                        Reading.of(TimePeriod.parse("phase:start"), Reading.Basis.REFINED),
                        Reading.of(TimePeriod.parse("2022-11"), Reading.Basis.REFINED));
        assertThat(Moment.of(timing)).hasValue(new Moment(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 30)));
    }

    @Test
    void followsNoOtherReading() {
        Timing timing = Timing.of(TimePeriod.year(2022))
                .withReadings(
                        Reading.of(TimePeriod.parse("2022-11"), Reading.Basis.EXTERNAL),
                        Reading.of(TimePeriod.parse("2022-12"), Reading.Basis.INFERRED));
        assertThat(Moment.of(timing)).hasValue(new Moment(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1)))
                .withMessage("Moment is from 2022-01-02 to 2022-01-01: expected the earliest day first");
    }
}
