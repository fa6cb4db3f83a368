package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a derived number is computed. The functions themselves are in {@code org.cauce.indicators.check}. */
public enum Function {
    /** Growth from {@code from} to {@code to}, in per cent. */
    GROWTH,
    /** The base of a growth: {@code to} and {@code growth} are known. */
    GROWTH_BASE,
    /** {@code part} in per cent of {@code whole}; several parts are added. */
    SHARE,
    /** {@code part} in per cent of the whole of which {@code known} is {@code share} per cent. */
    SHARE_OF_IMPLIED_WHOLE,
    /** {@code share} per cent of {@code whole}. */
    PART,
    /** The whole of which {@code part} is {@code share} per cent; several parts are added. */
    WHOLE,
    /** The share of which the whole is not stated: {@code part} in per cent of an unknown whole. */
    SHARE_FROM_PARTS,
    /** The sum of {@code part}. */
    SUM,
    /** {@code from} less {@code less}. */
    DIFFERENCE,
    /** The product of {@code factor}. */
    PRODUCT,
    /** {@code dividend} by {@code divisor}. */
    QUOTIENT,
    /** How far, in per cent, two quotients differ. */
    RATIO_DIFFERENCE,
    /** {@code total} by the number of years of its period, or of {@code years}. */
    PER_YEAR,
    /** {@code rate} a minute, in a day. */
    PER_DAY,
    /** How many entries a list has: the elements of {@code list}. */
    COUNT,
    /** Each {@code part} in per cent of the sum of all. */
    SHARES_OF_SUM,
    /** What a part should be, from another part and the shares of both. */
    PART_BY_SHARE,
    /** The sum of {@code part} by each of two groupings and in all. */
    RANGE_TOTAL,
    /** The largest of {@code value} is that of {@code claimed}. */
    LARGEST,
    /** Each {@code value} is below its {@code benchmark}. */
    BELOW,
    /** Each {@code after} is below its {@code before}. */
    FELL,
    /** {@code claimed} is among the first of each list of {@code value}. */
    AMONG_FIRST,
    /** {@code part} is more than half of {@code whole}. */
    MAJORITY,
    /** {@code part} is most of {@code whole} and no more than it. */
    COVERS,
    /** {@code one} and {@code other} are the same number. */
    MATCHES,
    /** The product of {@code factor} is no more than the sum of {@code budget}. */
    WITHIN_BUDGET,
    /** What one side exports to the other is what the other imports from it. */
    MIRROR,
    /** What one side exports to the other is no more than the least import origin printed by the other. */
    MIRROR_BOUND,
    /** {@code exports} less {@code imports}. */
    TRADE_BALANCE,
    /** The months from {@code from} to {@code to}. */
    MONTHS_BETWEEN,
    /** The days from {@code from} to {@code to}. */
    DAYS_BETWEEN,
    /** The year {@code wait} years after {@code from}. */
    YEAR_AFTER,
    /** The day of the week of {@code date}. */
    WEEKDAY,
    /** The change from {@code before} to {@code after}, in points and in per cent. */
    CHANGE;

    /**
     * {@return the value with this text, such as {@code growth}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Function parse(String text) {
        for (Function value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown function '" + text + "': expected one of "
                + Arrays.stream(values()).map(Function::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
