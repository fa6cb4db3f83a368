package org.cauce.io.iati.analysis.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSumTest {
    private static final String ALLOWED = "measure=\"1\" aggregation-status=\"1\"";

    private static ImmutableList<IndicatorFigure> figures(String ofResult, String ofIndicator, String... actuals) {
        return Indicators.figures(ofResult, ofIndicator, Indicators.period(String.join("", actuals)))
                .figures();
    }

    private static List<IndicatorFigure> both(List<IndicatorFigure> one, List<IndicatorFigure> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Test
    void addsFiguresOfSeveralIndicators() {
        FigureSum sum = FigureSum.of(both(
                figures("", ALLOWED, Indicators.actual("1.5", "")), figures("", ALLOWED, Indicators.actual("2", ""))));
        assertThat(sum.total()).hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("3.5"));
        assertThat(sum.refusals()).isEmpty();
        assertThat(sum.count()).isEqualTo(2);
    }

    @Test
    void addsPartsThatAreDividedAlike() {
        FigureSum sum = FigureSum.of(figures(
                "",
                ALLOWED,
                Indicators.actual("3", Indicators.dimension("sex", "female")),
                Indicators.actual("4", Indicators.dimension("sex", "male"))));
        assertThat(sum.total()).hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("7"));
    }

    // trap 22: aggregation-status stands on results, and in 2.03 on indicators
    @ParameterizedTest
    @CsvSource({
        "'', measure=\"1\", AGGREGATION_NOT_STATED",
        "aggregation-status=\"0\", measure=\"1\", AGGREGATION_NOT_ALLOWED",
        "aggregation-status=\"0\", measure=\"1\" aggregation-status=\"1\", AGGREGATION_NOT_ALLOWED",
        "aggregation-status=\"1\", measure=\"2\", NOT_IN_UNITS",
        "aggregation-status=\"1\", measure=\"3\", NOT_IN_UNITS",
        "aggregation-status=\"1\", '', NOT_IN_UNITS",
    })
    void refusesWhatTheStandardDoesNotAllow(String ofResult, String ofIndicator, FigureSum.Refusal refusal) {
        FigureSum sum = FigureSum.of(figures(ofResult, ofIndicator, Indicators.actual("1", "")));
        assertThat(sum.total()).isEmpty();
        assertThat(sum.refusals()).containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({"45%, PERCENTAGE", "Yes, NOT_A_NUMBER", "'', NOT_A_NUMBER"})
    void refusesWhatIsNoNumber(String value, FigureSum.Refusal refusal) {
        assertThat(FigureSum.of(both(
                                figures("", ALLOWED, Indicators.actual("1", "")),
                                figures("", ALLOWED, Indicators.actual(value, ""))))
                        .refusals())
                .containsExactly(refusal);
    }

    // trap 22: the parts are in the total already
    @Test
    void refusesToAddPartsToTheirTotal() {
        assertThat(FigureSum.of(figures(
                                "",
                                ALLOWED,
                                Indicators.actual("7", ""),
                                Indicators.actual("3", Indicators.dimension("sex", "female"))))
                        .refusals())
                .containsExactly(FigureSum.Refusal.TOTALS_AND_PARTS);
        assertThat(FigureSum.of(figures(
                                "",
                                ALLOWED,
                                Indicators.actual("7", "<location ref=\"L\"/>"),
                                Indicators.actual("3", Indicators.dimension("sex", "female"))))
                        .refusals())
                .containsExactly(FigureSum.Refusal.TOTALS_AND_PARTS);
    }

    @Test
    void refusesTheSamePartTwice() {
        assertThat(FigureSum.of(figures("", ALLOWED, Indicators.actual("3", ""), Indicators.actual("3", "")))
                        .refusals())
                .containsExactly(FigureSum.Refusal.REPEATED_PART);
    }

    @Test
    void refusesSeveralPeriodsOfAnIndicator() {
        ImmutableList<IndicatorFigure> figures = Indicators.figures(
                        "",
                        ALLOWED,
                        Indicators.period(Indicators.actual("3", ""))
                                + "<period><period-start iso-date=\"2021-01-01\"/>" + Indicators.actual("4", "")
                                + "</period>")
                .figures();
        assertThat(FigureSum.of(figures).refusals()).containsExactly(FigureSum.Refusal.SEVERAL_PERIODS);
    }

    @Test
    void refusesTargetsWithActuals() {
        assertThat(FigureSum.of(figures("", ALLOWED, "<target value=\"3\"/>", Indicators.actual("3", "")))
                        .refusals())
                .contains(FigureSum.Refusal.DIFFERENT_ROLES);
    }

    @Test
    void refusesFiguresOfWhichSomeShouldRiseAndOthersFall() {
        assertThat(FigureSum.of(both(
                                figures("", ALLOWED, Indicators.actual("1", "")),
                                figures("", ALLOWED + " ascending=\"0\"", Indicators.actual("1", ""))))
                        .refusals())
                .containsExactly(FigureSum.Refusal.DIFFERENT_DIRECTIONS);
    }

    @Test
    void hasNoSumOfNothing() {
        assertThat(FigureSum.of(ImmutableList.of()).refusals()).containsExactly(FigureSum.Refusal.NO_FIGURES);
    }
}
