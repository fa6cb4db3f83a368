package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {
    private static final TimePeriod YEAR = TimePeriod.year(2019);

    @Test
    void keepsTheWordsOfTheSource() {
        Timing timing = Timing.of(YEAR, "in early 2019").withPart(Timing.Part.EARLY);

        assertThat(timing.period()).isEqualTo(YEAR);
        assertThat(timing.printed()).contains("in early 2019");
        assertThat(timing).isNotEqualTo(Timing.of(YEAR)).isNotEqualTo(Timing.of(YEAR, "in early 2019"));
    }

    @Test
    void isCumulativeIfCountedSinceAnEarlierPeriod() {
        Timing timing = Timing.of(YEAR).withSince(TimePeriod.year(2008));

        assertThat(timing.isCumulative()).isTrue();
        assertThat(Timing.of(YEAR).isCumulative()).isFalse();
    }

    @Test
    void refusesACountSinceALaterPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.of(YEAR).withSince(TimePeriod.year(2020)))
                .withMessageContaining("2019")
                .withMessageContaining("2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesBlankTexts(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.of(YEAR, blank))
                .withMessageContaining("printed is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.of(YEAR).withRemark(blank))
                .withMessageContaining("remark is blank");
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021-06", "2021~, 2021", "2021, 2021-03/2021-04", "2023-06, 2023-04", "FY2021, FY2021--10-01"})
    void takesANarrowerReadingAsRefinement(String period, String reading) {
        Timing timing = Timing.of(TimePeriod.parse(period))
                .withReadings(Reading.of(TimePeriod.parse(reading), Reading.Basis.REFINED));

        assertThat(timing.readings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2021-06, 2021", "2021, 2021", "2021, 2021/..", "FY2021, FY2021"})
    void refusesARefinementThatIsNotNarrower(String period, String reading) {
        Reading refined = Reading.of(TimePeriod.parse(reading), Reading.Basis.REFINED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.of(TimePeriod.parse(period)).withReadings(refined))
                .withMessageContaining("does not refine it");
        assertThat(Timing.of(TimePeriod.parse(period)).withReadings(refined.withBasis(Reading.Basis.SOURCE_DATE)))
                .isNotNull();
    }

    @Test
    void givesReadingsAReasonAndEndnotes() {
        Reading reading = Reading.builder()
                .period(TimePeriod.month(2019, 3))
                .basis(Reading.Basis.EXTERNAL)
                .because("the press release is dated March")
                .addEndnote(12)
                .addEndnote(7)
                .build();

        assertThat(reading.endnotes()).containsExactly(12, 7);
        assertThat(reading).isNotEqualTo(Reading.of(TimePeriod.month(2019, 3), Reading.Basis.EXTERNAL));
    }

    @Test
    void refusesReadingsWithAnUnusableReasonOrEndnote() {
        Reading reading = Reading.of(YEAR, Reading.Basis.INFERRED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.withBecause("two\nlines"))
                .withMessageContaining("one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.withBecause(" "))
                .withMessageContaining("one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.withEndnotes(0))
                .withMessageContaining("endnote 0");
    }
}
