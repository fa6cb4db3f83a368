package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;

import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void ofPercentagesIsInPercentagePointsAndNegativeForAFall() {
        assertThat(Change.points(printed("24%", Unit.PERCENT), printed("2%", Unit.PERCENT)))
                .hasToString("-22 [-23, -21] percentage-points");
    }

    @Test
    void ofScoresIsInTheirUnit() {
        assertThat(Change.points(exact("33", Unit.SCORE_0_100), exact("24", Unit.SCORE_0_100)))
                .isEqualTo(exact("-9", Unit.SCORE_0_100));
    }

    @Test
    void refusesUnlikeUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.points(exact("1", Unit.PERCENT), exact("1", Unit.PERCENT_OF_GDP)))
                .withMessageContaining("percent-of-gdp and percent");
    }
}
