package org.cauce.io.hxl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A row of data: what stands under each tag.
 *
 * @param line its line, counted from 1
 * @param cells the cells under a tag, in their order; columns without one are left out
 */
public record HxlRow(long line, ImmutableList<Cell> cells) {
    /**
     * A cell under its tag.
     *
     * @param tag the tag
     * @param text the text, without white space at its ends; may be blank
     */
    public record Cell(HxlTag tag, String text) {}

    /**
     * {@return the first text that is not blank under a tag; empty if there is none}
     *
     * @param pattern the tag and the attributes that it must have, such as {@code #country+code}
     * @throws IllegalArgumentException if that is no tag
     */
    public Optional<String> first(String pattern) {
        HxlTag wanted = HxlTag.find(pattern)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a hashtag: '" + pattern + "'; expected one such as #country+code"));
        return first(wanted);
    }

    Optional<String> first(HxlTag wanted) {
        return cells.stream()
                .filter(cell -> cell.tag().matches(wanted) && !cell.text().isEmpty())
                .map(Cell::text)
                .findFirst();
    }
}
