package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What an evaluation is. */
public enum EvaluationType {
    /** An evaluation. */
    EVALUATION,
    /** An audit. */
    AUDIT,
    /** An investigation, such as by journalists. */
    INVESTIGATION,
    /** A call for an evaluation. */
    EVALUATION_REQUEST,
    /** What came out of conversations. */
    CONVENING_FINDINGS,
    /** A claim, not an evaluation. */
    CLAIM,
    /** A judgement of the authors. */
    ASSESSMENT;

    /**
     * {@return the value with this text, such as {@code audit}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static EvaluationType parse(String text) {
        return EnumText.parse(EvaluationType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
