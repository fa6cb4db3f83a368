package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What an initiative is. Proposals and groups of initiatives are marked on the initiative itself. */
public enum InitiativeType {
    /** A plan of several governments or of one. */
    PLAN,
    /** A strategy of one government. */
    STRATEGY,
    /** A framework in which parties coordinate. */
    FRAMEWORK,
    /** A programme. */
    PROGRAMME,
    /** A project. */
    PROJECT,
    /** A phase of a programme. */
    PHASE,
    /** A pillar of a plan. */
    PILLAR,
    /** A work area of a plan, which some plans call an initiative. */
    WORK_AREA,
    /** An undertaking that calls itself an initiative and is none of the others. */
    INITIATIVE,
    /** Cooperation without a programme of its own. */
    COOPERATION,
    /** A fund or trust. */
    FUND,
    /** A pledge or offer of money. */
    PLEDGE,
    /** A compact, between a donor and a country or among all states. */
    COMPACT,
    /** An agreement, memorandum or letter of intent. */
    AGREEMENT,
    /** A treaty. */
    TREATY,
    /** A law. */
    LAW,
    /** An executive order. */
    EXECUTIVE_ORDER,
    /** A policy of a government. */
    POLICY,
    /** A contract. */
    CONTRACT,
    /** A line, road or pipeline. */
    INFRASTRUCTURE,
    /** A forum or mechanism of dialogue among several states. */
    FORUM,
    /** A dialogue between two. */
    DIALOGUE,
    /** A conference. */
    CONFERENCE,
    /** A working group. */
    WORKING_GROUP,
    /** A platform of donors. */
    DONOR_PLATFORM,
    /** An initiative of or for companies. */
    PRIVATE_SECTOR_INITIATIVE,
    /** A research project. */
    RESEARCH_PROJECT,
    /** A dispute. */
    DISPUTE;

    /**
     * {@return the value with this text, such as {@code working-group}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static InitiativeType parse(String text) {
        return EnumText.parse(InitiativeType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
