package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What kind of event it is. */
public enum EventType {
    /** An announcement. */
    ANNOUNCEMENT,
    /** A launch. */
    LAUNCH,
    /** A relaunch. */
    RELAUNCH,
    /** The creation of a body. */
    CREATION,
    /** A signature. */
    SIGNATURE,
    /** An agreement. */
    AGREEMENT,
    /** A pledge. */
    PLEDGE,
    /** An approval. */
    APPROVAL,
    /** A law, decree or order. */
    LEGAL_ACT,
    /** An entry into force. */
    ENTRY_INTO_FORCE,
    /** A decision. */
    DECISION,
    /** A revision. */
    REVISION,
    /** A publication. */
    PUBLICATION,
    /** A presentation. */
    PRESENTATION,
    /** A statement. */
    STATEMENT,
    /** A meeting. */
    MEETING,
    /** A conference. */
    CONFERENCE,
    /** A workshop. */
    WORKSHOP,
    /** A hearing. */
    HEARING,
    /** Something came into operation. */
    COMMISSIONING,
    /** A milestone. */
    MILESTONE,
    /** Data begin. */
    DATA_MILESTONE,
    /** Somebody found how it stood. */
    STATUS_ASSESSMENT,
    /** A suspension. */
    SUSPENSION,
    /** A resumption. */
    RESUMPTION,
    /** A completion. */
    COMPLETION,
    /** A disaster. */
    DISASTER,
    /** A crisis. */
    CRISIS,
    /** An incident. */
    INCIDENT,
    /** An election. */
    ELECTION,
    /** Something that was expected. */
    EXPECTED;

    /**
     * {@return the value with this text, such as {@code status-assessment}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static EventType parse(String text) {
        return EnumText.parse(EventType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
