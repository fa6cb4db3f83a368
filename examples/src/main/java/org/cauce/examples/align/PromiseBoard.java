package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.examples.page.Prose;

/**
 * What two donors promised and gave, ready for its template: a row for each donor, a column for each step.
 *
 * @param donors the donors
 */
public record PromiseBoard(ImmutableList<Row> donors) {
    /**
     * A donor.
     *
     * @param name its name
     * @param style the class of its colour
     * @param steps the steps, from the first promise to what never came
     */
    public record Row(String name, String style, ImmutableList<Column> steps) {}

    /**
     * A step.
     *
     * @param title its heading
     * @param sums its sums, the largest first
     * @param remark what is said if there are no sums, or more than shown; may be empty
     */
    public record Column(String title, ImmutableList<Sum> sums, Prose remark) {}

    /**
     * A sum.
     *
     * @param square its square; empty if the source states no amount, or not in US dollars
     * @param amount the amount as printed, with its source
     * @param what what it is for
     */
    public record Sum(Optional<Square> square, Prose amount, Prose what) {}

    /**
     * A square whose area is as its sum.
     *
     * @param side its side, in pixels with one decimal
     * @param look the class of how it is drawn
     * @param isLarge whether its text stands below it
     */
    public record Square(String side, String look, boolean isLarge) {}
}
