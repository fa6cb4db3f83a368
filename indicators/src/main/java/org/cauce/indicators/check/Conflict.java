package org.cauce.indicators.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import org.cauce.model.EnumText;
import org.cauce.model.source.Ref;

/**
 * Statements about the same thing that differ, as a rule found them.
 *
 * <p>A rule finds candidates: whether they contradict each other, or tell of different people, places and years under
 * one name, is for a reader to say.
 *
 * @param rule the rule that found them
 * @param statements the statements, in the order of the catalogue
 * @param explanation what they say, side by side
 */
public record Conflict(Rule rule, ImmutableList<Ref> statements, String explanation) {
    /** A rule by which statements are found that do not fit together. */
    public enum Rule {
        /** The same thing was observed with values that cannot both be, whatever bounds and rounding leave open. */
        OBSERVED_VALUE,
        /** The same limit is stated with different numbers, such as "up to 12 months" and "up to 8 months". */
        OBSERVED_LIMIT,
        /** A part was observed to be more than its whole. */
        PART_EXCEEDS_WHOLE,
        /** Two shares are each other's rest to 100 percent: one tells as success what the other tells as failure. */
        COMPLEMENT,
        /** The same number is stated with different words around it, such as "nearly 4 million" and "4 million". */
        QUALIFIER,
        /** The same money is stated with different amounts. */
        FLOW_AMOUNT,
        /** A sum is stated for each country by one and for all together by the other, and the two do not add up. */
        FLOW_SCOPE,
        /** A programme and its replica, or two passages on one programme, give different sums to a participant. */
        STIPEND,
        /** A programme and its replica, or two passages on one programme, last for different times. */
        DURATION;

        /**
         * {@return the rule with this text, such as {@code observed-value}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Rule parse(String text) {
            return EnumText.parse(Rule.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }
}
