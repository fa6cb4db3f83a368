package org.cauce.indicators.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.cauce.indicators.basis.Loan.Repayment;
import org.cauce.indicators.basis.LoanRule.IncomeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantElementTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Loan loan(String maturity, String grace, String rate, Repayment repayment) {
        return new Loan(n(maturity), n(grace), n("0.5"), n(rate), repayment);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 10, 0.02, 0.10, EQUAL_PRINCIPAL, 65.7225",
        "30, 10, 0.02, 0.10, ANNUITY, 66.5711",
        "30, 5.5, 0.0125, 0.07, EQUAL_PRINCIPAL, 54.1693",
        "30, 5.5, 0.0125, 0.07, ANNUITY, 55.3177",
        "20, 5, 0.025, 0.06, EQUAL_PRINCIPAL, 28.9017",
        "10, 2.5, 0.025, 0.10, EQUAL_PRINCIPAL, 32.3909",
        "38, 6, 0.0075, 0.09, EQUAL_PRINCIPAL, 72.7935"
    })
    void agreesWithTheWorkedLoans(
            String maturity, String grace, String rate, BigDecimal discount, Repayment repayment, String percent) {
        assertThat(GrantElement.percent(loan(maturity, grace, rate, repayment), discount)
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .isEqualTo(percent);
    }

    @Test
    void agreesWithTheWorkedBullet() {
        assertThat(GrantElement.percent(Loan.bullet(n("10"), n("0.025")), n("0.10"))
                        .setScale(4, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("51.8071");
    }

    /** The closed formula of the DAC beside the sum over payments, for each period, with and without interest. */
    @Test
    void agreesWithTheClosedFormulaOfTheDac() {
        SplittableRandom random = new SplittableRandom(21);
        int[] periods = {1, 2, 4, 12};
        for (int run = 0; run < 400; run++) {
            int yearly = periods[random.nextInt(periods.length)];
            int grace = random.nextInt(1, 10 * yearly);
            int maturity = grace + random.nextInt(1, 30 * yearly);
            double rate = run % 10 == 0 ? 0 : random.nextInt(1, 150) / 1000.0;
            double discount = random.nextInt(20, 120) / 1000.0;
            Loan loan = new Loan(
                    years(maturity, yearly),
                    years(grace, yearly),
                    years(1, yearly),
                    BigDecimal.valueOf(rate),
                    Repayment.EQUAL_PRINCIPAL);
            assertThat(GrantElement.percent(loan, BigDecimal.valueOf(discount)).doubleValue())
                    .as("%s at %s", loan, discount)
                    .isCloseTo(
                            closed((double) maturity / yearly, (double) grace / yearly, yearly, rate, discount),
                            within(1e-9));
        }
    }

    private static BigDecimal years(int periods, int yearly) {
        return BigDecimal.valueOf(periods).divide(BigDecimal.valueOf(yearly), MathContext.DECIMAL128);
    }

    /** In the letters of the formula. */
    private static double closed(double m, double g, int a, double r, double d) {
        double growth = Math.pow(1 + d, 1.0 / a) - 1;
        double repayments = a * (m - g + 1.0 / a);
        double c1 = Math.pow(1 + d, g - 1.0 / a);
        double c2 = Math.pow(1 + d, m - g + 1.0 / a);
        double zg = r * (1 - 1 / c1) / (a * growth);
        double zm = 1 / repayments / c1 * (1 - 1 / c2) / growth;
        double zx = r / (a * repayments) / c1 * (1 / c2 - 1 + growth * repayments) / (growth * growth);
        return 100 * (1 - zg - zm - zx);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL_PRINCIPAL, 5", "ANNUITY, 5", "EQUAL_PRINCIPAL, 0", "ANNUITY, 0"})
    void isZeroWhereTheLoanCostsTheDiscount(Repayment repayment, BigDecimal grace) {
        Loan fair = new Loan(n("20"), grace, n("1"), n("0.05"), repayment);
        assertThat(GrantElement.percent(fair, n("0.05"))).isEqualByComparingTo("0");
        assertThat(GrantElement.percent(fair, n("0.04"))).isNegative();
    }

    @Test
    void countsALoanBelowTheThresholdAsNoAid() {
        Loan hard = loan("10", "2.5", "0.025", Repayment.EQUAL_PRINCIPAL);
        LoanRule low = LoanRule.of(2018, IncomeGroup.LOW);
        LoanRule upper = LoanRule.of(2018, IncomeGroup.UPPER_MIDDLE);
        assertThat(low.grantEquivalent(hard, n("100"))).isEqualByComparingTo("0");
        assertThat(upper.grantEquivalent(hard, n("100"))).isEqualByComparingTo(GrantElement.percent(hard, n("0.06")));
        assertThat(LoanRule.of(2017, IncomeGroup.LOW).discount()).isEqualByComparingTo("0.1");
        assertThat(LoanRule.of(2017, IncomeGroup.LOW).isAid(hard)).isTrue();
    }

    @Test
    void refusesTermsThatDoNotFitThePeriod() {
        assertThatThrownBy(() -> loan("10", "2.25", "0.01", Repayment.ANNUITY))
                .hasMessageContaining("expected multiples of the period");
        assertThatThrownBy(() -> loan("10", "11", "0.01", Repayment.ANNUITY))
                .hasMessageContaining("expected a grace of 0 to the maturity");
    }

    @Test
    void needsNoRootForWholeYears() {
        BigDecimal discount = n("0.0123456789012345678");
        BigDecimal rate = n("987654321");
        BigDecimal value = BigDecimal.ONE.add(rate).divide(BigDecimal.ONE.add(discount), MathContext.DECIMAL128);
        assertThat(GrantElement.percent(Loan.bullet(n("1"), rate), discount))
                .isEqualByComparingTo(BigDecimal.ONE
                        .subtract(value)
                        .movePointRight(2)
                        .setScale(GrantElement.DECIMALS, RoundingMode.HALF_EVEN));
    }

    @Test
    void refusesADiscountOfZero() {
        Loan loan = loan("10", "2.5", "0.025", Repayment.EQUAL_PRINCIPAL);
        assertThatThrownBy(() -> GrantElement.percent(loan, n("0")))
                .hasMessage("A discount rate of 0; expected a fraction above 0");
    }

    @Test
    void countsALoanThatJustReachesTheThresholdAsAid() {
        Loan loan = loan("10", "2.5", "0.025", Repayment.EQUAL_PRINCIPAL);
        BigDecimal percent = GrantElement.percent(loan, n("0.06"));
        assertThat(new LoanRule(n("0.06"), percent, true).isAid(loan)).isTrue();
        assertThat(new LoanRule(n("0.06"), percent.add(n("0.0000000001")), true).isAid(loan))
                .isFalse();
    }

    @Test
    void refusesALoanWithoutPeriodOrMaturityOrWithTooManyPayments() {
        assertThatThrownBy(() -> new Loan(n("10"), n("0"), n("0"), n("0.01"), Repayment.ANNUITY))
                .hasMessageContaining("a period above 0");
        assertThatThrownBy(() -> loan("0", "0", "0.01", Repayment.ANNUITY))
                .hasMessageContaining("expected a maturity above 0 and at most 1200 payments");
        assertThat(loan("600", "0", "0.01", Repayment.ANNUITY).periods()).isEqualTo(1200);
        assertThatThrownBy(() -> loan("600.5", "0", "0.01", Repayment.ANNUITY))
                .hasMessageContaining("at most 1200 payments");
    }
}
