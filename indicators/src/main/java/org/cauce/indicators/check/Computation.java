package org.cauce.indicators.check;

import org.cauce.model.review.Function;

/** How a function is computed, and how its formula is written. */
interface Computation {
    /** Returns what the function gives; ends with {@link NotRecomputable} where an input is missing. */
    Outcome compute(Task task);

    /** Returns the formula with the inputs as printed. */
    String formula(Task task);

    /** Returns the computation of a function. */
    static Computation of(Function function) {
        return switch (function) {
            case SHARE -> Product.SHARE;
            case SHARE_OF_IMPLIED_WHOLE -> Product.SHARE_OF_IMPLIED_WHOLE;
            case PART -> Product.PART;
            case WHOLE -> Product.WHOLE;
            case PART_BY_SHARE -> Product.PART_BY_SHARE;
            case QUOTIENT -> Product.QUOTIENT;
            case PER_YEAR -> new PerYear();
            case PER_DAY -> Product.PER_DAY;
            case GROWTH -> Sums.GROWTH;
            case SHARES_OF_SUM -> Sums.SHARES_OF_SUM;
            case SUM -> Sums.SUM;
            case DIFFERENCE -> Sums.DIFFERENCE;
            case COUNT -> Sums.COUNT;
            case CHANGE -> Sums.CHANGE;
            case LARGEST -> Comparisons.LARGEST;
            case BELOW -> Comparisons.BELOW;
            case LOW_ON_SCALE -> Comparisons.LOW_ON_SCALE;
            case FELL -> Comparisons.FELL;
            case AMONG_FIRST -> Comparisons.AMONG_FIRST;
            case MAJORITY -> Comparisons.MAJORITY;
            case MATCHES -> Matches.MATCHES;
            case QUOTIENTS_MATCH -> Matches.QUOTIENTS_MATCH;
            case MAXIMUM_COST -> Matches.MAXIMUM_COST;
            case MIRROR -> Matches.MIRROR;
            case MIRROR_BOUND -> Matches.MIRROR_BOUND;
            case MONTHS_BETWEEN -> Dates.MONTHS_BETWEEN;
            case DAYS_BETWEEN -> Dates.DAYS_BETWEEN;
            case YEAR_AFTER -> Dates.YEAR_AFTER;
            case WEEKDAY -> Dates.WEEKDAY;
        };
    }
}
