package org.cauce.examples.report;

import java.util.Optional;

/**
 * A number as a page shows it, with where it comes from. A page shows no number that is not one.
 *
 * @param shown the text that is shown, such as {@code $221.6m}
 * @param note the number of the note at the end of the page that names document, section, endnotes and works
 * @param what what is counted or measured: indicator or stage, subject, period
 * @param printed the text as the document prints it, or the formula of a computed number; empty if neither exists
 * @param kind unit, bound and other qualifications, for the reader; empty if there are none
 * @param doubt what is doubtful about it, such as a citation that does not fit; empty if nothing is known
 * @param record the record, such as {@code observation:cpi-hnd-2022}
 * @param computed whether it was computed here and is not printed in a document
 */
public record Cited(
        String shown,
        int note,
        String what,
        Optional<String> printed,
        Optional<String> kind,
        Optional<String> doubt,
        String record,
        boolean computed) {
    /**
     * {@return the same number, shown as another text, such as with words beside it}
     *
     * @param text the text that is shown
     */
    public Cited withShown(String text) {
        return new Cited(text, note, what, printed, kind, doubt, record, computed);
    }
}
