package org.cauce.examples.svg;

/** The shape of a point, so that colour is never alone. */
public enum Marker {
    /** A filled dot in the colour of the country: the country of the page. */
    DOT("hnd"),
    /** A ring: one neighbour. */
    RING("slv"),
    /** A filled diamond: another neighbour. */
    DIAMOND("gtm"),
    /** An outlined square: one more. */
    SQUARE("");

    private final String className;

    Marker(String className) {
        this.className = className;
    }

    void draw(Svg svg, double x, double y) {
        String classes = ("pt " + className).strip();
        switch (this) {
            case DOT -> svg.circle(x, y, 6.5, classes);
            case RING -> svg.circle(x, y, 5, classes);
            case DIAMOND -> svg.path(classes, "M# #l6.4 6.4l-6.4 6.4l-6.4 -6.4z", x, y - 6.4);
            case SQUARE -> svg.rect(new Box(x - 4.5, y - 4.5, 9, 9), classes);
        }
    }
}
