package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A page, ready for the templates.
 *
 * @param title whom or what it is about, such as a country
 * @param lede what the page tells
 * @param keyFigures the numbers at its head
 * @param sections the sections
 * @param documents the sources, with the notes that the numbers link to
 * @param closing what it was made from
 * @param labels the words of the frame of the page, by key
 */
public record Page(
        String title,
        String lede,
        ImmutableList<KeyFigure> keyFigures,
        ImmutableList<Section> sections,
        ImmutableList<Document> documents,
        String closing,
        ImmutableMap<String, String> labels) {
    /**
     * {@return a word of the frame of the page}
     *
     * @param key its key, such as {@code skip}
     */
    public String label(String key) {
        String label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("No label has the key '" + key + "': add it to the texts of the page");
        }
        return label;
    }

    /**
     * A number at the head of the page.
     *
     * @param label what it is
     * @param value the number
     * @param comparison what to compare it with
     */
    public record KeyFigure(Prose label, Prose value, Prose comparison) {}
}
