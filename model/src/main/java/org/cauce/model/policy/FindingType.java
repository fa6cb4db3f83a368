package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What a finding is. */
public enum FindingType {
    /** A strength. */
    STRENGTH,
    /** A weakness. */
    WEAKNESS,
    /** A limit of the evaluation itself. */
    LIMITATION,
    /** A change from before to after. */
    BEFORE_AFTER,
    /** A recommendation of the evaluator. */
    EVALUATOR_RECOMMENDATION,
    /** A measure that is asked for. */
    REQUESTED_METRIC,
    /** What results are for. */
    PURPOSE,
    /** A shortcoming. */
    SHORTCOMING,
    /** What success needs. */
    SUCCESS_FACTOR,
    /** A claim. */
    CLAIM,
    /** A judgement. */
    ASSESSMENT;

    /**
     * {@return the value with this text, such as {@code before-after}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static FindingType parse(String text) {
        return EnumText.parse(FindingType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
