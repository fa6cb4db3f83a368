package org.cauce.examples.page;

import org.cauce.examples.report.Cited;

/**
 * A piece of a sentence. Digits come in as numbers with a source, as times, or as places in a document; not as words.
 */
public sealed interface Piece {
    /** {@return the text that is shown} */
    String text();

    /**
     * Words without digits.
     *
     * @param text the words
     */
    record Words(String text) implements Piece {
        /**
         * Refuses digits: a number without a source must not reach the page.
         *
         * @param text the words
         */
        public Words {
            if (text.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException(
                        "The words '" + text + "' hold a digit: expected a number to come with its source, as Cited");
            }
        }
    }

    /**
     * A number with its source, or words that a source prints.
     *
     * @param cited the number
     */
    record CitedNumber(Cited cited) implements Piece {
        @Override
        public String text() {
            return cited.shown();
        }
    }

    /**
     * A time that a record names.
     *
     * @param text the time, such as {@code 2021} or {@code July 2022}
     */
    record When(String text) implements Piece {}

    /**
     * A place in a document.
     *
     * @param text the place, such as {@code II.B Table 1}
     */
    record Place(String text) implements Piece {}

    /**
     * A link to a note at the end of the page.
     *
     * @param note the number of the note
     */
    record Note(int note) implements Piece {
        @Override
        public String text() {
            return Integer.toString(note);
        }
    }
}
