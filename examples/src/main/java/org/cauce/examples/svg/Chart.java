package org.cauce.examples.svg;

/** A chart that draws itself for a page. Same input, same bytes; no ids, so any number of charts fit on a page. */
public interface Chart {
    /** {@return what a screen reader says of the chart before its numbers, such as "Bar chart of the donors"} */
    String label();

    /**
     * {@return the chart drawn at a width}
     *
     * @param width the width
     */
    Svg draw(Width width);

    /** {@return the wide and the narrow drawing, one after the other; the style sheet shows the one that fits} */
    default String svg() {
        return draw(Width.WIDE).markup() + draw(Width.NARROW).markup();
    }
}
