package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * A document with the places in it that the page cites.
 *
 * @param title its title
 * @param publication who published it and when, as far as known
 * @param notes the notes, by number
 */
public record Document(String title, String publication, ImmutableList<Note> notes) {
    /** {@return title and publication in one line} */
    public String label() {
        return publication.isEmpty() ? title : title + " · " + publication;
    }

    /**
     * One place in the document; several numbers may cite it.
     *
     * @param number the number of the note, by first use on the page
     * @param section the section; empty if the note is not on a section
     * @param lines the endnotes there with the works that they cite, or what else there is to say
     */
    public record Note(int number, String section, ImmutableList<String> lines) {}
}
