package org.cauce.examples.svg;

/**
 * A rectangle of a drawing, in pixels.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
public record Box(double x, double y, double width, double height) {
    /** {@return the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the lower edge} */
    public double bottom() {
        return y + height;
    }

    /**
     * {@return whether the two cover a common area; touching edges do not count}
     *
     * @param other the other rectangle
     */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
