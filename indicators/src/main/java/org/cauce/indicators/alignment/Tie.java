package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import org.cauce.model.EnumText;
import org.cauce.model.source.Ref;

/**
 * What joins the two donors in a group of sectors, and when.
 *
 * @param type what it is
 * @param told the record that tells it: a link, a referral, a framework, or an initiative of both
 * @param days when it holds: for a framework, when it is at work; for a link, when the framework that both initiatives
 *     belong to is at work, else when both initiatives are
 */
@Beta
public record Tie(Type type, Ref told, ImmutableRangeSet<LocalDate> days) {
    /** {@return whether it ends that the two work side by side with nothing between them} */
    public boolean joins() {
        return type != Type.PLAN_OF_OTHERS;
    }

    /** What joins two donors, from the closest to the loosest. */
    public enum Type {
        /** Two initiatives work together, people are referred from one to the other, or one initiative is of both. */
        LINKED,
        /** A source says that one complements the other, without joint work on record. */
        SAID_TO_COMPLEMENT,
        /** Both take part in a framework with a goal here; it names no pair of initiatives. */
        FRAMEWORK,
        /** Both take part in a plan that others lead, such as one of the recipients. It joins no work of the two. */
        PLAN_OF_OTHERS;

        /**
         * {@return the value with this text, such as {@code said-to-complement}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Type parse(String text) {
            return EnumText.parse(Type.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }
}
