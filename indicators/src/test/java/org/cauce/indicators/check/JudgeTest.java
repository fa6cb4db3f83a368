package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;

import java.util.List;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final Unit PERCENT = Unit.PERCENT;

    private static Outcome gives(String... percent) {
        return Outcome.of(List.of(percent).stream()
                .map(number -> new Result("", exact(number, PERCENT)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12%, AGREES",
        "12.0, 12%, AGREES",
        "11.85, 12%, AGREES_WITHIN_ROUNDING",
        "11.5, 12%, AGREES_WITHIN_ROUNDING",
        "11.49, 12%, DISAGREES",
        "11.85, 12.0%, DISAGREES",
        "11, about 12%, DISAGREES",
        "11.5, about 12%, AGREES_WITHIN_ROUNDING",
        "70, more than 50%, AGREES_WITHIN_ROUNDING"
    })
    void comparesWhatIsPrintedWithItsDigits(String computed, String text, Verdict verdict) {
        assertThat(Judge.verdict(gives(computed), List.of(printed(text, PERCENT))))
                .isEqualTo(verdict);
    }

    @Test
    void aThirdOfAWholeNumberAgreesExactly() {
        Estimate third = exact("1", PERCENT).dividedBy(exact("3", PERCENT), Unit.RATIO);
        Outcome outcome = Outcome.of(new Result("", third.times(exact("2400000", Unit.PERSONS), Unit.PERSONS)));
        assertThat(Judge.verdict(outcome, List.of(printed("800,000", Unit.PERSONS))))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void comparesInOrderAndTakesTheWorst() {
        List<Quantity> both = List.of(printed("12%", PERCENT), printed("13%", PERCENT));
        assertThat(Judge.verdict(gives("12", "13"), both)).isEqualTo(Verdict.AGREES);
        assertThat(Judge.verdict(gives("12", "13.2"), both)).isEqualTo(Verdict.AGREES_WITHIN_ROUNDING);
        assertThat(Judge.verdict(gives("13", "12"), both)).isEqualTo(Verdict.DISAGREES);
        assertThat(Judge.verdict(gives("12", "13", "99"), both)).isEqualTo(Verdict.AGREES);
    }

    @Test
    void aClaimMustHoldToo() {
        List<Quantity> twelve = List.of(printed("12%", PERCENT));
        Outcome wrong = Outcome.of(gives("12").results(), ClaimResult.of("it is so", false, false));
        assertThat(Judge.verdict(wrong, twelve)).isEqualTo(Verdict.DISAGREES);
        Outcome perhaps = Outcome.of(gives("12").results(), ClaimResult.of("it is so", false, true));
        assertThat(Judge.verdict(perhaps, twelve)).isEqualTo(Verdict.AGREES_WITHIN_ROUNDING);
        Outcome sure = Outcome.of(gives("12").results(), ClaimResult.of("it is so", true, true));
        assertThat(Judge.verdict(sure, List.of())).isEqualTo(Verdict.AGREES);
    }

    @Test
    void nothingPrintedIsNothingToJudge() {
        assertThat(Judge.verdict(gives("12"), List.of())).isEqualTo(Verdict.IMPLIED_ONLY);
    }

    @Test
    void moreNumbersThanResultsCannotBeJudged() {
        List<Quantity> both = List.of(printed("12%", PERCENT), printed("13%", PERCENT));
        assertThatExceptionOfType(NotRecomputable.class)
                .isThrownBy(() -> Judge.verdict(gives("12"), both))
                .withMessage("2 numbers are printed, the function gives 1");
    }

    @Test
    void wordsWithoutANumberAreJudgedByWhatTheyAllow() {
        Quantity majority =
                Quantity.builder().bound(Bound.MAJORITY).unit(PERCENT).build();
        assertThat(Judge.verdict(gives("51"), List.of(majority))).isEqualTo(Verdict.AGREES_WITHIN_ROUNDING);
        assertThat(Judge.verdict(gives("50"), List.of(majority))).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void resultsAreShownWithTwelveDigits() {
        Estimate growth = estimate("nearly 4 million", Unit.PERSONS).growthFrom(estimate("1.7 million", Unit.PERSONS));
        assertThat(new Result("", growth).shown()).hasToString("135.294117647 [117.142857142, 142.424242425) percent");
        assertThat(new Result("", growth).value().nominal().precision()).isEqualTo(20);
    }
}
