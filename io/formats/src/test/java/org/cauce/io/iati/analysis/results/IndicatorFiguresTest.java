package org.cauce.io.iati.analysis.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.io.iati.analysis.Effective;
import org.cauce.io.iati.analysis.Origin;
import org.junit.jupiter.api.Test;

class IndicatorFiguresTest {
    // trap 22
    @Test
    void laysBaselinesTargetsAndActualsFlat() {
        IndicatorFigures figures = Indicators.figures(
                "",
                "measure=\"1\"",
                "<baseline year=\"2019\" value=\"5\"/><baseline year=\"2019\" iso-date=\"2019-06-30\" value=\"6\"/>"
                        + Indicators.period("<target value=\"10\"/>"
                                + Indicators.actual(
                                        "4", "<location ref=\"L\"/>" + Indicators.dimension("sex", "female"))
                                + Indicators.actual("Yes", "")));
        assertThat(figures.figures())
                .extracting(figure -> figure.role() + " " + figure.first().orElseThrow() + " "
                        + figure.last().orElseThrow() + " " + figure.value().text() + " " + figure.dimensions()
                        + figure.locations() + figure.isTotal())
                .containsExactly(
                        "BASELINE 2019-01-01 2019-12-31 5 {}[]true",
                        "BASELINE 2019-06-30 2019-06-30 6 {}[]true",
                        "TARGET 2020-01-01 2020-12-31 10 {}[]true",
                        "ACTUAL 2020-01-01 2020-12-31 4 {sex=female}[L]false",
                        "ACTUAL 2020-01-01 2020-12-31 Yes {}[]true");
        assertThat(figures.of(IndicatorFigure.Role.ACTUAL)).hasSize(2);
        assertThat(figures.unread()).extracting(figure -> figure.value().text()).containsExactly("Yes");
    }

    // trap 22
    @Test
    void moreIsBetterUnlessStatedOtherwise() {
        assertThat(Indicators.figures("", "", "").ascending()).isEqualTo(Effective.of(true, Origin.IMPLIED));
        assertThat(Indicators.figures("", "ascending=\"0\"", "").ascending()).isEqualTo(Effective.stated(false));
    }
}
