package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What a statement in words is. */
public enum ClaimType {
    /** A judgement. */
    ASSESSMENT,
    /** A cause of migration. */
    DRIVER,
    /** One thing leads to another. */
    CAUSAL_LINK,
    /** Something stands in the way. */
    OBSTACLE,
    /** Something could be done. */
    OPPORTUNITY,
    /** Something is needed. */
    NEED,
    /** Something could go wrong. */
    RISK,
    /** A position that somebody takes. */
    POSITION,
    /** A remark on politics. */
    POLITICS,
    /** How a policy stands. */
    POLICY_STATUS,
    /** A rule of a programme. */
    PROGRAMME_RULE,
    /** Two things are linked. */
    LINK_STATEMENT,
    /** Somebody took part. */
    PARTICIPATION,
    /** One thing against another. */
    COMPARISON,
    /** A count in words. */
    COUNT,
    /** Why something is recommended. */
    RECOMMENDATION_RATIONALE,
    /** Why something ranks where it does. */
    RANKING_BASIS,
    /** How the document was made. */
    METHOD,
    /** What the document covers. */
    SCOPE_STATEMENT,
    /** How the document is built. */
    STRUCTURE,
    /** What an organisation is for. */
    ORGANISATION_DESCRIPTION,
    /** A quotation. */
    QUOTE;

    /**
     * {@return the value with this text, such as {@code driver}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static ClaimType parse(String text) {
        return EnumText.parse(ClaimType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
