package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.exact;

import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    @Test
    void tellsHowMuchOfTheRequiredIsFunded() {
        assertThat(Coverage.percent(exact("4185000000", Unit.USD), exact("8000000000", Unit.USD))
                        .rounded(1))
                .isEqualTo(exact("52.3", Unit.PERCENT));
        assertThat(Coverage.percent(exact("0", Unit.USD), exact("8", Unit.USD))).isEqualTo(exact("0", Unit.PERCENT));
    }

    @Test
    void leavesAGapThatIsNegativeWhereMoreWasGiven() {
        assertThat(Coverage.gap(exact("3", Unit.USD), exact("8", Unit.USD))).isEqualTo(exact("5", Unit.USD));
        assertThat(Coverage.gap(exact("9", Unit.USD), exact("8", Unit.USD))).isEqualTo(exact("-1", Unit.USD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-8"})
    void refusesARequirementOfNothing(String required) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.percent(exact("3", Unit.USD), exact(required, Unit.USD)))
                .withMessageContaining("expected more than 0: leave it out");
    }

    @Test
    void refusesFundingBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.percent(exact("-3", Unit.USD), exact("8", Unit.USD)))
                .withMessageContaining("keep repayments apart");
    }

    @Test
    void tellsHowManyAreComplete() {
        assertThat(Coverage.completion(3, 39).rounded(1)).isEqualTo(exact("7.7", Unit.PERCENT));
        assertThat(Coverage.completion(0, 1)).isEqualTo(exact("0", Unit.PERCENT));
        assertThat(Coverage.completion(4, 4)).isEqualTo(exact("100", Unit.PERCENT));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "5, 4", "-1, 3"})
    void refusesToCompleteMoreThanThereIs(long complete, long all) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.completion(complete, all))
                .withMessageContaining("Complete are " + complete + " of " + all);
    }
}
