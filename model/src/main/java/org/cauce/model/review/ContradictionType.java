package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What two statements disagree about. */
public enum ContradictionType {
    /** An amount. */
    AMOUNT,
    /** A date. */
    DATE,
    /** A duration. */
    DURATION,
    /** The period that a figure is of. */
    PERIOD,
    /** What a figure covers. */
    SCOPE,
    /** What a sentence means. */
    MEANING,
    /** A definition. */
    DEFINITION,
    /** A classification. */
    CLASSIFICATION,
    /** How something stands. */
    STATUS,
    /** A name. */
    NAME,
    /** The office of a person. */
    ROLE,
    /** Who made or said it. */
    ATTRIBUTION,
    /** The words. */
    WORDING,
    /** A qualifier such as "nearly". */
    QUALIFIER,
    /** The sum does not work out. */
    ARITHMETIC,
    /** The work cited does not fit. */
    CITATION,
    /** A claim. */
    CLAIM,
    /** A claim and an evaluation. */
    CLAIM_AGAINST_EVALUATION,
    /** How the document numbers its parts. */
    STRUCTURE,
    /** How a garbled text is to be read. */
    DECODING;

    /**
     * {@return the value with this text, such as {@code amount}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static ContradictionType parse(String text) {
        return EnumText.parse(ContradictionType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
