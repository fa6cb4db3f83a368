package org.cauce.examples.page;

/** How a number is written, by the room there is. */
public enum Form {
    /** In a sentence, with its unit: {@code $617 million}, {@code 57.7%}. */
    PROSE,
    /** In a chart or a cell, with a short unit: {@code $617 m}, {@code 57.7%}. */
    SHORT,
    /** Where a heading tells the unit: {@code 617}, {@code 57.7}. */
    BARE
}
