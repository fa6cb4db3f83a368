package org.cauce.examples.svg;

/** Hatches rectangles with lines that are cut at their edges; a pattern would need an id for each drawing. */
public final class Hatching {
    private static final double STEP = 7;

    private Hatching() {}

    /**
     * Hatches a rectangle.
     *
     * @param svg the drawing
     * @param box the rectangle
     * @param classes the classes of the lines in the style sheet
     */
    public static void draw(Svg svg, Box box, String classes) {
        for (double start = box.x() - box.height() + STEP / 2; start < box.right(); start += STEP) {
            double left = Math.max(start, box.x());
            double right = Math.min(start + box.height(), box.right());
            svg.line(left, box.bottom() - (left - start), right, box.bottom() - (right - start), classes);
        }
    }
}
