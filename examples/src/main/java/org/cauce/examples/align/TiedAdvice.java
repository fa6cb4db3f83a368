package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Prose;

/**
 * A recommendation with what each donor has that it would connect, ready for its template.
 *
 * @param number its number
 * @param title its title
 * @param effort how much effort it takes, from 1 to 3; 0 if not stated
 * @param level the effort in words
 * @param one what the first donor has
 * @param joint what joins both today
 * @param other what the second donor has
 * @param remark what stands between the two
 */
public record TiedAdvice(
        Prose number, Prose title, int effort, String level, Side one, Side joint, Side other, Prose remark) {
    /**
     * One of three columns.
     *
     * @param label its heading
     * @param style its class in the style sheet
     * @param items the initiatives
     * @param nothing what is said if there are none
     */
    public record Side(String label, String style, ImmutableList<Prose> items, String nothing) {}
}
