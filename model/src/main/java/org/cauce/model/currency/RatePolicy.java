package org.cauce.model.currency;

/**
 * Which rate will do for a day, and how far away it may be.
 *
 * <p>The distance is counted in days, from the day to the nearest day of the period of the rate: from 2024-03-10 to the
 * rate of February 2024 it is 10 days, to that of March 0.
 *
 * @param choice which rate will do
 * @param maximumDays how far away it may be, 0 or more; without meaning for {@link RateChoice#EXACT}
 */
public record RatePolicy(RateChoice choice, long maximumDays) {
    /** The rate of the period that holds the day, or none. */
    public static final RatePolicy EXACT = new RatePolicy(RateChoice.EXACT, 0);

    /**
     * Checks the distance.
     *
     * @param choice which rate will do
     * @param maximumDays how far away it may be
     * @throws IllegalArgumentException if it is negative
     */
    public RatePolicy {
        if (maximumDays < 0) {
            throw new IllegalArgumentException(
                    "A rate may be " + maximumDays + " days away: expected 0 or more; use RatePolicy.EXACT for none");
        }
    }

    /**
     * {@return the policy of the rate of the period, or else the latest before}
     *
     * @param maximumDays how many days before
     */
    public static RatePolicy previous(long maximumDays) {
        return new RatePolicy(RateChoice.PREVIOUS, maximumDays);
    }

    /**
     * {@return the policy of the rate of the period, or else the closest}
     *
     * @param maximumDays how many days before or after
     */
    public static RatePolicy closest(long maximumDays) {
        return new RatePolicy(RateChoice.CLOSEST, maximumDays);
    }
}
