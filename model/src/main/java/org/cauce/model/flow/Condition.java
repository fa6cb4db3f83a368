package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What befell an amount, or what hangs on it. */
public enum Condition {
    /** It is paid only if conditions are met. */
    CONDITIONAL,
    /** It is to be paid back. */
    REIMBURSABLE,
    /** It was suspended. */
    SUSPENDED,
    /** It was taken from another purpose. */
    REALLOCATED,
    /** It never came. */
    NOT_MATERIALISED,
    /** It is money of companies, at least in part. */
    PRIVATE,
    /** The parties did not disclose it. */
    UNDISCLOSED,
    /** It is administered by one party and stems from another. */
    ADMINISTERED,
    /** It is the total since a beginning, not of one period. */
    CUMULATIVE;

    /**
     * {@return the value with this text, such as {@code not-materialised}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Condition parse(String text) {
        return EnumText.parse(Condition.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
