package org.cauce.indicators.basis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cauce.indicators.internal.Decimals;

/**
 * The terms of a loan.
 *
 * @param maturity the years from the disbursement to the last repayment, above 0
 * @param grace the years from the disbursement to the first repayment of principal, 0 to the maturity
 * @param paymentPeriod the years from one payment to the next, such as 0.5 for two a year; of it, maturity and grace
 *     are multiples. A period without end in decimals, such as a month, is one twelfth to 20 digits or more
 * @param rate the interest per year, as a fraction, 0 or more
 * @param repayment how the principal is repaid
 */
public record Loan(
        BigDecimal maturity, BigDecimal grace, BigDecimal paymentPeriod, BigDecimal rate, Repayment repayment) {
    private static final int MOST_PAYMENTS = 1200;

    /** How far from a whole number of periods a maturity may be for the digits that a period leaves out. */
    private static final BigDecimal NEARLY_NONE = new BigDecimal("1e-15");

    /** How the principal is repaid after the grace. */
    public enum Repayment {
        /** The same principal with each payment, and interest on what is left. */
        EQUAL_PRINCIPAL,
        /** The same payment each time, principal and interest together. */
        ANNUITY
    }

    /**
     * Checks the terms.
     *
     * @param maturity the years from the disbursement to the last repayment, above 0
     * @param grace the years from the disbursement to the first repayment of principal, 0 to the maturity
     * @param paymentPeriod the years from one payment to the next, such as 0.5 for two a year; of it, maturity and
     *     grace
     * @param rate the interest per year, as a fraction, 0 or more
     * @param repayment how the principal is repaid
     * @throws IllegalArgumentException if a term is out of its range, or maturity or grace is no multiple of the period
     */
    public Loan {
        if (paymentPeriod.signum() <= 0 || grace.signum() < 0 || grace.compareTo(maturity) > 0 || rate.signum() < 0) {
            throw new IllegalArgumentException("A loan over " + maturity + " years with a grace of " + grace
                    + ", payments each " + paymentPeriod + " years and interest of " + rate
                    + "; expected a grace of 0 to the maturity, a period above 0 and interest of 0 or more");
        }
        if (!isMultiple(maturity, paymentPeriod) || !isMultiple(grace, paymentPeriod)) {
            throw new IllegalArgumentException("A loan over " + maturity + " years with a grace of " + grace
                    + " is not paid in periods of " + paymentPeriod + " years; expected multiples of the period");
        }
        if (maturity.signum() <= 0 || count(maturity, paymentPeriod).compareTo(BigDecimal.valueOf(MOST_PAYMENTS)) > 0) {
            throw new IllegalArgumentException("A loan over " + maturity + " years in periods of " + paymentPeriod
                    + "; expected a maturity above 0 and at most " + MOST_PAYMENTS + " payments");
        }
    }

    /**
     * {@return a loan that is repaid with all its interest, not compounded, in one payment at the end}
     *
     * @param maturity the years to that payment, above 0
     * @param rate the interest per year, as a fraction, 0 or more
     */
    public static Loan bullet(BigDecimal maturity, BigDecimal rate) {
        return new Loan(maturity, maturity, maturity, rate, Repayment.EQUAL_PRINCIPAL);
    }

    private static boolean isMultiple(BigDecimal years, BigDecimal period) {
        BigDecimal periods = Decimals.quotient(years, period);
        return periods.subtract(count(years, period)).abs().compareTo(NEARLY_NONE) <= 0;
    }

    private static BigDecimal count(BigDecimal years, BigDecimal period) {
        return Decimals.quotient(years, period).setScale(0, RoundingMode.HALF_EVEN);
    }

    /** {@return the number of payment periods to the maturity} */
    int periods() {
        return count(maturity, paymentPeriod).intValueExact();
    }

    /** {@return the number of payment periods to the first repayment} */
    int gracePeriods() {
        return count(grace, paymentPeriod).intValueExact();
    }
}
