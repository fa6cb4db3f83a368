package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * A section of the page.
 *
 * @param id its id on the page
 * @param title its title
 * @param label its name in the navigation
 * @param text the paragraphs beside the figures
 * @param blocks the figures and tables
 * @param layout how it is laid out
 */
public record Section(
        String id, String title, String label, ImmutableList<Prose> text, ImmutableList<Block> blocks, Layout layout) {
    /** How title, text and figures share the width of the page. */
    public enum Layout {
        /** Title and text in a narrow column, figures in a wide one. */
        BESIDE(""),
        /** Title and text above figures that take the full width. */
        ABOVE("wide1 two");

        private final String classes;

        Layout(String classes) {
            this.classes = classes;
        }

        /** {@return its classes in the style sheet; may be empty} */
        public String classes() {
            return classes;
        }
    }

    /**
     * A section with its text beside the figures.
     *
     * @param id its id on the page
     * @param title its title
     * @param label its name in the navigation
     * @param text the paragraphs beside the figures
     * @param blocks the figures and tables
     */
    public Section(String id, String title, String label, ImmutableList<Prose> text, ImmutableList<Block> blocks) {
        this(id, title, label, text, blocks, Layout.BESIDE);
    }
}
