package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * How a derived number is computed, and the roles of its {@linkplain Input inputs}.
 *
 * <p>A role that is required and not there makes the number not recomputable; where the function can be solved for it,
 * the missing value is what the printed number implies. Inputs that share a {@linkplain Input#group() group} belong
 * together. The functions themselves are in {@code org.cauce.indicators.check}.
 */
public enum Function {
    /** Growth from {@code from} to {@code to}, in per cent. */
    GROWTH,
    /** The sum of {@code part} in per cent of the sum of {@code whole}. */
    SHARE,
    /** {@code part} in per cent of the whole of which {@code known} is {@code share} per cent. */
    SHARE_OF_IMPLIED_WHOLE,
    /** {@code share} per cent of {@code whole}. */
    PART,
    /** The whole of which {@code part} is {@code share} per cent. */
    WHOLE,
    /** The part that is {@code share} per cent of the whole of which {@code known} is {@code known-share} per cent. */
    PART_BY_SHARE,
    /** Each {@code part} in per cent of the sum of all, in the order of the inputs. */
    SHARES_OF_SUM,
    /** The sum of {@code part}: of each group and of all, where they are grouped. */
    SUM,
    /** {@code from} less {@code less}. */
    DIFFERENCE,
    /** The sum of {@code dividend} by {@code divisor}, of each group where they are grouped. */
    QUOTIENT,
    /** {@code total} by {@code years}, or by the number of years of its own period. */
    PER_YEAR,
    /** {@code rate}, which is a minute, in a day. */
    PER_DAY,
    /** How many {@code element} there are; an element whose property is a list counts as many as the list holds. */
    COUNT,
    /** The largest {@code value}; it is that of the group {@code claimed}. */
    LARGEST,
    /** Each {@code value} is below the {@code benchmark} of its group. */
    BELOW,
    /** Each {@code value} lies in the lower half of the scale from {@code low} to {@code high}. */
    LOW_ON_SCALE,
    /** Each {@code after} is below the {@code before} of its group; the result is the change. */
    FELL,
    /**
     * In each group the {@code claimed} is among the first {@code places} of itself and the {@code other}, largest
     * first.
     */
    AMONG_FIRST,
    /** The sum of {@code part} in per cent of {@code whole} is more than half, and no more than all. */
    MAJORITY,
    /** Each {@code one} is the same number as {@code other}. */
    MATCHES,
    /**
     * {@code dividend} by {@code divisor} is the same in all groups; the result is how far the largest and the smallest
     * differ, in per cent of the smallest.
     */
    QUOTIENTS_MATCH,
    /** The product of {@code factor} at the upper ends of their bounds is no more than the sum of {@code budget}. */
    MAXIMUM_COST,
    /** {@code export-share} of {@code exports} is {@code import-share} of {@code imports}. */
    MIRROR,
    /** {@code export-share} of {@code exports} is no more than {@code import-share} of {@code imports}. */
    MIRROR_BOUND,
    /** The months from the date of {@code from} to that of {@code to}. */
    MONTHS_BETWEEN,
    /** The days from the date of {@code from} to that of {@code to}. */
    DAYS_BETWEEN,
    /** The year that is {@code wait} years after that of {@code from}. */
    YEAR_AFTER,
    /** The day of the week of the date of {@code date}; it is {@code claimed}. */
    WEEKDAY,
    /**
     * The change from {@code before} to {@code after}: in points, in per cent of the {@code before}; and both of them
     * as shares of all, where {@code base} is the share of all that they are taken of.
     */
    CHANGE;

    /**
     * {@return the value with this text, such as {@code growth}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Function parse(String text) {
        return EnumText.parse(Function.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
