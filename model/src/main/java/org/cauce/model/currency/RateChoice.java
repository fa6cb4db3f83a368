package org.cauce.model.currency;

/** Which rate will do for a day; and, of a rate, how it was found. The later are the looser. */
public enum RateChoice {
    /** The rate of the period that holds the day, or none. */
    EXACT,
    /** That rate, or else the latest before. */
    PREVIOUS,
    /** That rate, or else the closest before or after; of two equally close, the earlier. */
    CLOSEST
}
