package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

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

    /** {@return the widths that it is drawn at, the widest first: a wide and a narrow one if nothing else is said} */
    default ImmutableList<Width> widths() {
        return ImmutableList.of(Width.WIDE, Width.NARROW);
    }

    /** {@return the drawings at all its widths, one after the other; the style sheet shows the one that fits} */
    default String svg() {
        return widths().stream().map(width -> draw(width).markup()).collect(Collectors.joining());
    }
}
