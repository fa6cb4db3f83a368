package org.cauce.indicators.basis;

import java.math.BigDecimal;

/**
 * The DAC's rule by which a loan to the official sector is aid, of a year of flow and an income group.
 *
 * <p>Before 2018 the discount rate is 10 % and the threshold 25 % for all, and the headline is net disbursements. From
 * 2018 on they are 9 % and 45 % for least developed and other low-income countries, 7 % and 15 % for lower-middle, 6 %
 * and 10 % for upper-middle income, and the headline is the grant equivalent: a series across 2018 has a break. The
 * income group is that of the recipient in that year.
 *
 * <p>Source: OECD, DAC, decisions of 2014 and 2016 on concessional loans.
 *
 * @param discount the discount rate per year, as a fraction
 * @param threshold the least grant element that is aid, in percent
 * @param isHeadline whether the grant equivalent is the headline measure
 */
public record LoanRule(BigDecimal discount, BigDecimal threshold, boolean isHeadline) {
    private static final int GRANT_EQUIVALENTS = 2018;

    /** The DAC's income groups. */
    public enum IncomeGroup {
        /** Least developed countries, and others of low income. */
        LOW("0.09", 45),
        /** Lower-middle income. */
        LOWER_MIDDLE("0.07", 15),
        /** Upper-middle income. */
        UPPER_MIDDLE("0.06", 10);

        private final BigDecimal discount;
        private final BigDecimal threshold;

        IncomeGroup(String discount, int threshold) {
            this.discount = new BigDecimal(discount);
            this.threshold = BigDecimal.valueOf(threshold);
        }
    }

    /**
     * {@return the rule of a year}
     *
     * @param year the calendar year of the flow
     * @param group the income group of the recipient in that year; before 2018 it does not matter
     */
    public static LoanRule of(int year, IncomeGroup group) {
        return year < GRANT_EQUIVALENTS
                ? new LoanRule(new BigDecimal("0.10"), BigDecimal.valueOf(25), false)
                : new LoanRule(group.discount, group.threshold, true);
    }

    /**
     * {@return whether a loan is aid: its grant element reaches the threshold}
     *
     * @param loan the terms
     */
    public boolean isAid(Loan loan) {
        return GrantElement.percent(loan, discount).compareTo(threshold) >= 0;
    }

    /**
     * {@return the grant equivalent of a disbursement, {@code grant element / 100 × amount}, in the unit of the amount;
     * 0 of a loan that is not aid, but an other official flow}
     *
     * @param loan the terms
     * @param disbursed the amount disbursed
     */
    public BigDecimal grantEquivalent(Loan loan, BigDecimal disbursed) {
        return isAid(loan)
                ? GrantElement.percent(loan, discount).movePointLeft(2).multiply(disbursed)
                : BigDecimal.ZERO;
    }
}
