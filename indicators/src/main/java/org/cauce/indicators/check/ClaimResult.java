package org.cauce.indicators.check;

/**
 * Whether a claim without a number holds, such as "is the largest".
 *
 * @param text the claim, in words of our own
 * @param verdict that it holds for the numbers as they stand, only for some that they stand for, or for none
 */
public record ClaimResult(String text, Verdict verdict) {
    /**
     * Returns the standing of a claim.
     *
     * @param nominally whether it holds for the numbers as they stand
     * @param possibly whether it holds for some numbers that the inputs leave open
     */
    static ClaimResult of(String text, boolean nominally, boolean possibly) {
        if (nominally) {
            return new ClaimResult(text, Verdict.AGREES);
        }
        return new ClaimResult(text, possibly ? Verdict.AGREES_WITHIN_ROUNDING : Verdict.DISAGREES);
    }

    /** {@return whether it holds, or may hold within what the inputs leave open} */
    public boolean holds() {
        return verdict.isAgreement();
    }
}
