package org.cauce.indicators.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.cauce.indicators.marker.MarkerShares.Score;
import org.junit.jupiter.api.Test;

class MarkerSharesTest {
    private static final MarkerShares AID = MarkerShares.of(Map.of(
            Score.NOT_TARGETED, n("50"),
            Score.SIGNIFICANT, n("40"),
            Score.PRINCIPAL, n("10"),
            Score.NOT_SCREENED, n("300")));

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void countsOnlyWhatWasScreened() {
        assertThat(AID.targeted().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(AID.principal().orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(AID.screened().orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void countsSignificantObjectivesByTheCoefficientOfTheCaller() {
        assertThat(AID.weighted(n("0.4")).orElseThrow()).isEqualByComparingTo("0.26");
        assertThat(AID.weighted(n("0.5")).orElseThrow()).isEqualByComparingTo("0.3");
        assertThat(AID.amount(n("0.4"))).isEqualByComparingTo("26");
        assertThatThrownBy(() -> AID.weighted(n("40")))
                .hasMessage("A coefficient of 40; expected a fraction from 0 to 1, as 0.40 for 40 %");
    }

    @Test
    void isUndefinedWhereNothingWasScreened() {
        MarkerShares none = MarkerShares.of(Map.of(Score.NOT_SCREENED, n("5")));
        assertThat(none.targeted()).isEmpty();
        assertThat(none.screened().orElseThrow()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> MarkerShares.of(Map.of(Score.PRINCIPAL, n("-5"))))
                .hasMessageContaining("gross disbursements or commitments");
    }

    @Test
    void readsScoresAndRefusesOthers() {
        assertThat(Score.find(" 2")).contains(Score.PRINCIPAL);
        assertThat(Score.find("")).contains(Score.NOT_SCREENED);
        assertThat(Score.find("3")).isEmpty();
        assertThat(MarkerShares.MODALITIES).hasSize(11).doesNotContain("G01");
    }

    @Test
    void mayCountNothingAtAScore() {
        MarkerShares none = MarkerShares.of(Map.of(Score.PRINCIPAL, n("0"), Score.NOT_TARGETED, n("5")));
        assertThat(none.principal().orElseThrow()).isEqualByComparingTo("0");
    }
}
