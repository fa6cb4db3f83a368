package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * What happened to an initiative, or how it stood.
 *
 * <p>The words of documents are many; these are the few that a history needs. What is finer stays in
 * {@link StatusChange#detail()}. {@link #effect()} says what the change does to the activity of the initiative.
 */
public enum Status {
    /** It was proposed. */
    PROPOSED(Effect.PREPARES),
    /** Its creation was promoted. */
    PROMOTED(Effect.PREPARES),
    /** It was being negotiated. */
    NEGOTIATED(Effect.PREPARES),
    /** It was drafted. */
    DRAFTED(Effect.PREPARES),
    /** It was offered. */
    OFFERED(Effect.PREPARES),
    /** It was requested. */
    REQUESTED(Effect.PREPARES),
    /** It was presented. */
    PRESENTED(Effect.PREPARES),
    /** It was announced. */
    ANNOUNCED(Effect.PREPARES),
    /** It was agreed. */
    AGREED(Effect.PREPARES),
    /** It was planned, or its next phase was. */
    PLANNED(Effect.PREPARES),
    /** It was signed. */
    SIGNED(Effect.STARTS),
    /** It was established by decree. */
    DECREED(Effect.STARTS),
    /** It was approved. */
    APPROVED(Effect.STARTS),
    /** It was released. */
    RELEASED(Effect.STARTS),
    /** It was launched. */
    LAUNCHED(Effect.STARTS),
    /** It was relaunched, perhaps from another or as another. */
    RELAUNCHED(Effect.STARTS),
    /** It began to work. */
    STARTED(Effect.STARTS),
    /** Its beneficiaries were being registered. */
    ENROLLING(Effect.STARTS),
    /** It was under way. */
    UNDER_WAY(Effect.CONTINUES),
    /** It came into operation, or was in it. */
    OPERATIONAL(Effect.STARTS),
    /** Its progress was reviewed. */
    REVIEWED(Effect.CONTINUES),
    /** Its members met. */
    MET(Effect.CONTINUES),
    /** A further party joined. */
    JOINED(Effect.CONTINUES),
    /** It was amended or revised. */
    AMENDED(Effect.CONTINUES),
    /** It was renamed. */
    RENAMED(Effect.CONTINUES),
    /** It was suspended. */
    SUSPENDED(Effect.PAUSES),
    /** It was resumed. */
    RESUMED(Effect.STARTS),
    /** Its end was decided. */
    CLOSURE_DECIDED(Effect.NONE),
    /** An exemption from its closure was rejected. */
    EXEMPTION_REJECTED(Effect.NONE),
    /** An exemption from its closure was approved. */
    EXEMPTION_APPROVED(Effect.NONE),
    /** A member denounced it. */
    DENOUNCED(Effect.NONE),
    /** A member announced its withdrawal, or withdrew. */
    WITHDRAWAL(Effect.NONE),
    /** It was replaced by another. */
    REPLACED(Effect.ENDS),
    /** It was completed, or its phase ended. */
    COMPLETED(Effect.ENDS),
    /** It was given up. */
    SCRAPPED(Effect.ENDS),
    /** It was rejected. */
    REJECTED(Effect.ENDS),
    /** It did not materialise. */
    NOT_MATERIALISED(Effect.ENDS);

    private final Effect effect;

    Status(Effect effect) {
        this.effect = effect;
    }

    /**
     * {@return the value with this text, such as {@code launched}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Status parse(String text) {
        return EnumText.parse(Status.class, text);
    }

    /** {@return what the change does to the activity of the initiative} */
    public Effect effect() {
        return effect;
    }

    /** What a status change does to the activity of an initiative. */
    public enum Effect {
        /** It says nothing about activity. */
        NONE,
        /** It is being prepared, or was only spoken of. */
        PREPARES,
        /** Activity begins, or begins again. */
        STARTS,
        /** Activity goes on. */
        CONTINUES,
        /** Activity pauses. */
        PAUSES,
        /** Activity ends. */
        ENDS;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Effect parse(String text) {
            return EnumText.parse(Effect.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
