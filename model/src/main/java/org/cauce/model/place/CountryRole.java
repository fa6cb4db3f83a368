package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** The part that a country plays in a document; a country may hold several. */
public enum CountryRole {
    /** It gives aid. */
    DONOR,
    /** It receives aid. */
    RECIPIENT,
    /** It cooperates. */
    PARTNER,
    /** Migrants leave it. */
    ORIGIN,
    /** Migrants pass through it. */
    TRANSIT,
    /** Migrants arrive in it. */
    DESTINATION,
    /** It trades with the others. */
    TRADE_PARTNER;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static CountryRole parse(String text) {
        return EnumText.parse(CountryRole.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
