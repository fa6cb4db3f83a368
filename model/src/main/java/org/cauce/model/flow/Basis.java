package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * What an amount counts, in the terms of the OECD DAC.
 *
 * <p>Amounts on different bases are never added: net is gross less repayments.
 */
public enum Basis {
    /** The source does not say, or the stage knows no difference. */
    NOT_STATED,
    /** What was paid out. */
    GROSS,
    /** What was paid out less what was paid back. */
    NET,
    /** What was paid back. */
    REPAYMENT,
    /** The grant equivalent: the gift in a loan, as the DAC counts ODA since 2018. */
    GRANT_EQUIVALENT;

    /**
     * {@return the value with this text, such as {@code net}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Basis parse(String text) {
        return EnumText.parse(Basis.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
