package org.cauce.io.oecd.crs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The terms of a loan. Grants have some of them in older releases: no interest, and a grant element of 100 per cent.
 *
 * @param repaymentType how the principal is paid back: 1 in equal parts, 2 as an annuity, 3 in one sum, 5 otherwise;
 *     empty if not stated
 * @param repaymentsPerYear how many repayments a year: 1, 2, 4 or 12; empty if not stated
 * @param interest the rate of interest in per cent a year, where the file has thousandths of it; empty if not stated
 * @param secondInterest the rate that applies later, or the margin of a variable one, in per cent; empty if not stated
 * @param firstRepayment the day of the first repayment; empty if not stated
 * @param lastRepayment the day of the last repayment; empty if not stated
 * @param grantElement the grant element in per cent of the commitment, by the rules of the year; empty if not stated
 */
public record LoanTerms(
        OptionalInt repaymentType,
        OptionalInt repaymentsPerYear,
        Optional<BigDecimal> interest,
        Optional<BigDecimal> secondInterest,
        Optional<LocalDate> firstRepayment,
        Optional<LocalDate> lastRepayment,
        Optional<BigDecimal> grantElement) {

    boolean isBlank() {
        return repaymentType.isEmpty()
                && repaymentsPerYear.isEmpty()
                && interest.isEmpty()
                && secondInterest.isEmpty()
                && firstRepayment.isEmpty()
                && lastRepayment.isEmpty()
                && grantElement.isEmpty();
    }
}
