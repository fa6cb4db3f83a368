package org.cauce.indicators.basis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.cauce.indicators.internal.Decimals;

/**
 * How much of a loan is a gift: {@code 1 − PV / face}, the present value of all debt service by the face value.
 *
 * <p>The DAC's formula for equal principal payments, and the same for annuities, as sums over payments: interest on
 * what is left with each payment, principal from the end of the grace, each discounted to the day of the disbursement.
 * It is a percentage of at most 100, 0 where a yearly payment costs what the discount rate does, negative for dearer
 * loans; a grant's is 100. Computed with 34 digits from a root of 15, and rounded to {@value #DECIMALS} digits after
 * the point.
 *
 * <p>Source: OECD, DAC reporting directives.
 */
public final class GrantElement {
    /** How many digits after the point a grant element keeps. */
    public static final int DECIMALS = 10;

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private GrantElement() {}

    /**
     * {@return the grant element of a loan, in percent of its face value}
     *
     * @param loan the terms
     * @param discount the discount rate per year, as a fraction above 0; see {@link LoanRule}
     * @throws IllegalArgumentException if the discount is not above 0
     */
    public static BigDecimal percent(Loan loan, BigDecimal discount) {
        if (discount.signum() <= 0) {
            throw new IllegalArgumentException("A discount rate of " + discount + "; expected a fraction above 0");
        }
        BigDecimal growth = growth(discount, loan.paymentPeriod());
        return BigDecimal.ONE
                .subtract(presentValue(loan, growth))
                .movePointRight(2)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whole years need no root. */
    private static BigDecimal growth(BigDecimal discount, BigDecimal years) {
        BigDecimal yearly = BigDecimal.ONE.add(discount);
        return years.stripTrailingZeros().scale() <= 0
                ? yearly.pow(years.intValueExact(), EXACT)
                : Decimals.power(yearly, years);
    }

    private static BigDecimal presentValue(Loan loan, BigDecimal growth) {
        BigDecimal rate = loan.rate().multiply(loan.paymentPeriod());
        BigDecimal payment = payment(loan, rate);
        BigDecimal left = BigDecimal.ONE;
        BigDecimal value = BigDecimal.ZERO;
        for (int period = 0; period <= loan.periods(); period++) {
            BigDecimal interest = period == 0 ? BigDecimal.ZERO : left.multiply(rate, EXACT);
            BigDecimal principal = principal(loan, period, payment, interest);
            BigDecimal paid = interest.add(principal);
            value = value.add(paid.divide(growth.pow(period, EXACT), EXACT));
            left = left.subtract(principal);
        }
        return value;
    }

    private static BigDecimal principal(Loan loan, int period, BigDecimal payment, BigDecimal interest) {
        if (period < loan.gracePeriods()) {
            return BigDecimal.ZERO;
        }
        return loan.repayment() == Loan.Repayment.ANNUITY ? payment.subtract(interest) : payment;
    }

    /** What is repaid each time of a loan of 1: principal alone, or with interest in annuities. */
    private static BigDecimal payment(Loan loan, BigDecimal rate) {
        int repayments = loan.periods() - loan.gracePeriods() + 1;
        if (loan.repayment() == Loan.Repayment.EQUAL_PRINCIPAL) {
            return Decimals.quotient(BigDecimal.ONE, Decimals.of(repayments));
        }
        BigDecimal factors = BigDecimal.ZERO;
        int first = loan.gracePeriods() == 0 ? 0 : 1;
        for (int i = 0; i < repayments; i++) {
            factors = factors.add(
                    Decimals.quotient(BigDecimal.ONE, BigDecimal.ONE.add(rate).pow(first + i, EXACT)));
        }
        return Decimals.quotient(BigDecimal.ONE, factors);
    }
}
