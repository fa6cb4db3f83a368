package org.cauce.indicators.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import org.cauce.model.EnumText;
import org.cauce.model.source.Ref;

/**
 * A question about a framework that is open: stated by its sources, or computed from what they leave out.
 *
 * @param type what kind of question it is
 * @param text the question
 * @param about the records that it concerns
 */
public record Question(Type type, String text, ImmutableList<Ref> about) {
    /** What kind of question it is. */
    public enum Type {
        /** Its sources leave it open. */
        STATED,
        /** A target has no result. */
        TARGET_WITHOUT_RESULT,
        /** A result has no baseline to be measured from. */
        RESULT_WITHOUT_BASELINE,
        /** A result has no target to be measured against. */
        RESULT_WITHOUT_TARGET,
        /** An action has no date by which it is due. */
        ACTION_WITHOUT_DUE_DATE,
        /** It is not told what the framework costs. */
        FUNDING_NOT_DISCLOSED;

        /**
         * {@return the value with this text, such as {@code target-without-result}}
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
