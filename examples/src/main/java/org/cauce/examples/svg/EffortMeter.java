package org.cauce.examples.svg;

/**
 * Boxes filled up to a level, and the word for it; a line of a list, not a chart of its own.
 *
 * @param level how many boxes are filled
 * @param of how many boxes there are
 * @param word the word that says the same, such as {@code high}
 */
public record EffortMeter(int level, int of, String word) {
    private static final int PITCH = 15;

    /**
     * Checks the level.
     *
     * @param level how many boxes are filled
     * @param of how many boxes there are
     * @param word the word that says the same, such as {@code high}
     * @throws IllegalArgumentException if more boxes are filled than there are
     */
    public EffortMeter {
        if (level < 0 || level > of) {
            throw new IllegalArgumentException("Level %d of %d: expected 0 to %d".formatted(level, of, of));
        }
    }

    /** {@return the boxes, hidden from screen readers, and the word, in one element for a page} */
    public String html() {
        int width = Math.max(of * PITCH - 1, 1);
        Markup markup = new Markup().open("span", "class", "eff");
        markup.open(
                "svg",
                "width",
                Integer.toString(width),
                "height",
                "12",
                "viewBox",
                "0 0 " + width + " 12",
                "aria-hidden",
                "true");
        for (int i = 0; i < of; i++) {
            markup.empty(
                    "rect",
                    "x",
                    Svg.px(i * PITCH + 0.5),
                    "y",
                    "1",
                    "width",
                    "12",
                    "height",
                    "10",
                    "class",
                    i < level ? "e1" : "e0");
        }
        return markup.close("svg").text(" " + word).close("span").toString();
    }
}
