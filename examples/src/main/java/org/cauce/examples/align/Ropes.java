package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Chart;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Width;
import org.cauce.indicators.alignment.HandOver.Fit;

/**
 * Ropes from initiatives that people leave to those that they could enter, with a knot for each criterion.
 *
 * @param label what a screen reader says of the chart
 * @param heads the headings of both ends
 * @param criteria what the knots stand for
 * @param groups ropes with a heading each, those on record first
 */
record Ropes(String label, Heads heads, ImmutableList<String> criteria, ImmutableList<Group> groups) implements Chart {
    /**
     * The headings of both ends.
     *
     * @param from above the initiatives that people leave
     * @param to above those that they could enter
     */
    record Heads(String from, String to) {}

    /**
     * Ropes under one heading.
     *
     * @param title the heading
     * @param isReported whether documents tell of them; drawn solid, else dashed
     * @param ropes the ropes
     */
    record Group(String title, boolean isReported, ImmutableList<Rope> ropes) {
        /** Returns the class of its ropes and knots in the style sheet. */
        String className() {
            return isReported ? "rep" : "rul";
        }
    }

    /**
     * A rope between two initiatives.
     *
     * @param from what people leave
     * @param to what they could enter
     * @param knots how well the two meet, one for each criterion
     */
    record Rope(End from, End to, ImmutableList<Fit> knots) {}

    /**
     * An end of a rope.
     *
     * @param name the initiative
     * @param where donor and countries, in small type
     */
    record End(Cited name, String where) {}

    @Override
    public Svg draw(Width width) {
        return new RopesDrawing(this, width).draw();
    }
}
