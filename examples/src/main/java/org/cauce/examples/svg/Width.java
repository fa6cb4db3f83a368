package org.cauce.examples.svg;

/**
 * The widths a chart is drawn at: each wide and narrow, some also big. The text keeps its size, so the drawings differ
 * in their arrangement.
 */
public enum Width {
    /** For a figure over the full width of the page: 1080 px. */
    BIG("big", 1080),
    /** For a column of the page: 720 px, labels beside what they name. */
    WIDE("wide", 720),
    /** For a phone or half a column: 340 px, labels above what they name. */
    NARROW("narrow", 340);

    private final String className;
    private final int pixels;

    Width(String className, int pixels) {
        this.className = className;
        this.pixels = pixels;
    }

    /** {@return the class of the drawing in the style sheet} */
    public String className() {
        return className;
    }

    /** {@return the width of the drawing} */
    public int pixels() {
        return pixels;
    }

    /** {@return whether there is room beside a mark} */
    public boolean isWide() {
        return this != NARROW;
    }
}
