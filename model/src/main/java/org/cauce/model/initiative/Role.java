package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** The part that a party plays in an initiative. */
public enum Role {
    /** It leads or owns it. */
    LEAD,
    /** It promoted its creation. */
    PROMOTER,
    /** It designed it. */
    DESIGNER,
    /** It pays for it. */
    FUNDER,
    /** It carries it out. */
    IMPLEMENTER,
    /** It manages its money. */
    MANAGER,
    /** It coordinates those who take part. */
    COORDINATOR,
    /** It is its secretariat. */
    SECRETARIAT,
    /** It is a partner. */
    PARTNER,
    /** It takes part without having joined or pledged. */
    INFORMAL_PARTNER,
    /** It supports it. */
    SUPPORTER,
    /** It takes part in it. */
    PARTICIPANT,
    /** It proposed it. */
    PROPOSER,
    /** It signed it. */
    SIGNATORY,
    /** It chairs it. */
    CHAIR,
    /** It is about to chair it. */
    INCOMING_CHAIR;

    /**
     * {@return the value with this text, such as {@code lead}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Role parse(String text) {
        return EnumText.parse(Role.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
