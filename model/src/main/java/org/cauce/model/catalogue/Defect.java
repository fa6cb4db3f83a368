package org.cauce.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;
import org.cauce.model.source.Ref;

/**
 * What keeps parts from being a catalogue.
 *
 * @param type what is wrong
 * @param record the record that is at fault
 * @param subject the reference that leads nowhere, the id that is taken, or for an endnote the id of its document and
 *     its number, joined by a colon
 */
public record Defect(Type type, Ref record, Ref subject) {
    /** What can be wrong with parts. */
    public enum Type {
        /** A reference leads to no record. */
        DANGLING_REFERENCE,
        /** Two records of a kind have the same id. */
        DUPLICATE_ID,
        /** A citation names an endnote that its document does not have. */
        UNKNOWN_ENDNOTE;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Type parse(String text) {
            return EnumText.parse(Type.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** {@return the defect in a sentence, with its cure} */
    public String message() {
        return switch (type) {
            case DANGLING_REFERENCE ->
                record + " refers to " + subject + ", which is not there: add that record, or correct the reference";
            case DUPLICATE_ID -> "Two records are called " + subject + ": give one of them another id";
            case UNKNOWN_ENDNOTE ->
                record + " cites endnote "
                        + subject.id().substring(subject.id().lastIndexOf(':') + 1) + " of "
                        + subject.id().substring(0, subject.id().lastIndexOf(':'))
                        + ", which is not there: add the endnote, or correct the number";
        };
    }
}
