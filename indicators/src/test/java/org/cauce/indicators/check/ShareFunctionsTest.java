package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.math.BigDecimal;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What share one number is of another. */
class ShareFunctionsTest {
    private static final Unit PERSONS = Unit.PERSONS;
    private static final Unit PERCENT = Unit.PERCENT;
    private static final Unit USD = Unit.USD;

    private static BigDecimal only(Recomputation recomputation) {
        assertThat(recomputation.results()).hasSize(1);
        return recomputation.results().get(0).value().rounded(2).nominal();
    }

    private static Recompute share() {
        return Recompute.of(Function.SHARE, PERCENT);
    }

    @Test
    void shareAddsItsPartsAndItsWholes() {
        Recomputation share = share().input("part", "around 1,400", PERSONS)
                .input("whole", "20,000", PERSONS)
                .input("whole", "20,000", PERSONS)
                .now();
        assertThat(only(share)).isEqualByComparingTo("3.5");
        assertThat(share.formula()).isEqualTo("around 1,400 / (20,000 + 20,000) × 100");
        assertThat(share.verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(share.results().get(0).value().unit()).isEqualTo(PERCENT);
        assertThat(share.results().get(0).label()).isEmpty();
    }

    @Test
    void shareAgreesWithinRounding() {
        Recomputation share = share().input("part", "about 3.4 million", PERSONS)
                .input("whole", "nearly 4 million", PERSONS)
                .expecting("86.3%", PERCENT)
                .now();
        assertThat(share.verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(only(share)).isEqualByComparingTo("85");
    }

    @ParameterizedTest
    @CsvSource({"25%, AGREES", "25.0%, AGREES", "24.6%, DISAGREES", "around 26%, AGREES_WITHIN_ROUNDING"})
    void shareIsJudgedByExactNumberThenByInterval(String printed, Verdict verdict) {
        assertThat(share().input("part", "5", PERSONS)
                        .input("whole", "20", PERSONS)
                        .expecting(printed, PERCENT)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void shareImpliesTheWholeThatIsNotPrinted() {
        Recomputation returns = share().input("part", "4,281", PERSONS)
                .input("part", "44,959", PERSONS)
                .input("part", "40,700", PERSONS)
                .expecting("84.8%", PERCENT)
                .printing("84.8%")
                .now();
        assertThat(returns.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(returns.reason()).hasValue("no value for whole");
        assertThat(returns.formula()).isEqualTo("(4,281 + 44,959 + 40,700) / ? × 100");
        assertThat(returns.results().get(0).label()).isEqualTo("implied whole");
        assertThat(returns.results().get(0).value().unit()).isEqualTo(PERSONS);
        assertThat(returns.results().get(0).value().rounded(0).nominal()).isEqualByComparingTo("106061");
        assertThat(returns.printed()).hasValue("84.8%");
    }

    @Test
    void shareImpliesThePartToo() {
        Recomputation share =
                share().input("whole", "$200", USD).expecting("75%", PERCENT).now();
        assertThat(share.results()).containsExactly(share.results().get(0));
        assertThat(share.results().get(0).label()).isEqualTo("implied part");
        assertThat(share.results().get(0).value().nominal()).isEqualByComparingTo("150");
        assertThat(share.results().get(0).value().unit()).isEqualTo(USD);
    }

    @Test
    void impliesNothingWhereTwoAreMissingOrNothingIsPrinted() {
        Recomputation nothing = share().expecting("75%", PERCENT).now();
        assertThat(nothing.results()).isEmpty();
        assertThat(nothing.reason()).hasValue("no value for part, whole");
        assertThat(share().input("part", "5", PERSONS).now().results()).isEmpty();
    }

    @Test
    void wordsAreNoNumber() {
        Recomputation share = share().input("part", "5", PERSONS)
                .words("whole", "more and more")
                .expecting("50%", PERCENT)
                .now();
        assertThat(share.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(share.inputs().get(1).printed()).isEqualTo("?");
        assertThat(share.inputs().get(1).value()).isEmpty();
        assertThat(share.formula()).isEqualTo("5 / ? × 100");
    }

    @Test
    void aShareOfNothingIsNotRecomputable() {
        Recomputation share = share().input("part", "5", PERSONS)
                .input("whole", "", Quantity.of(0, PERSONS))
                .now();
        assertThat(share.reason()).hasValue("a divisor is 0");
    }

    @Test
    void unlikeUnitsAreNotRecomputable() {
        Recomputation share = share().input("part", "5", PERSONS)
                .input("whole", "$20", USD)
                .expecting("25%", PERCENT)
                .now();
        assertThat(share.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(share.reason()).hasValue("units differ: persons and USD");
        Recomputation parts = share().input("part", "5", PERSONS)
                .input("part", "5", Unit.JOBS)
                .input("whole", "20", PERSONS)
                .now();
        assertThat(parts.reason()).hasValue("units differ: persons and jobs");
        assertThat(share().input("part", "5%", PERCENT)
                        .input("whole", "20", Unit.PERCENT_OF_GDP)
                        .verdict())
                .isEqualTo(IMPLIED_ONLY);
    }

    private static Recompute ofImpliedWhole(String share) {
        return Recompute.of(Function.SHARE_OF_IMPLIED_WHOLE, PERCENT)
                .input("part", "nearly 4 million", PERSONS)
                .input("known", "8 million", PERSONS)
                .input("share", share, Unit.PERCENT_OF_POPULATION);
    }

    @Test
    void shareOfImpliedWholeTakesTheWholeFromAnotherShare() {
        Recomputation emigrants =
                ofImpliedWhole("23.7%").expecting("12%", PERCENT).now();
        assertThat(only(emigrants)).isEqualByComparingTo("11.85");
        assertThat(emigrants.verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(emigrants.formula()).isEqualTo("nearly 4 million / (8 million / 23.7%) × 100");
        assertThat(ofImpliedWhole("23.7%").expecting("11.85%", PERCENT).verdict())
                .isEqualTo(AGREES);
        assertThat(ofImpliedWhole("23.7%").expecting("14%", PERCENT).verdict()).isEqualTo(DISAGREES);
        assertThat(ofImpliedWhole("23.7%").verdict()).isEqualTo(IMPLIED_ONLY);
    }

    @Test
    void shareOfImpliedWholeImpliesWhatIsMissing() {
        Recomputation share = Recompute.of(Function.SHARE_OF_IMPLIED_WHOLE, PERCENT)
                .input("part", "4", PERSONS)
                .input("known", "8", PERSONS)
                .expecting("12%", PERCENT)
                .now();
        assertThat(share.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(share.results().get(0).label()).isEqualTo("implied share");
        assertThat(share.results().get(0).value().nominal()).isEqualByComparingTo("24");
        assertThat(share.results().get(0).value().unit()).isEqualTo(PERCENT);
        Recomputation known = Recompute.of(Function.SHARE_OF_IMPLIED_WHOLE, PERCENT)
                .input("part", "4", PERSONS)
                .input("share", "24%", PERCENT)
                .expecting("12%", PERCENT)
                .now();
        assertThat(known.results().get(0).label()).isEqualTo("implied known");
        assertThat(known.results().get(0).value().nominal()).isEqualByComparingTo("8");
        assertThat(known.results().get(0).value().unit()).isEqualTo(PERSONS);
    }
}
