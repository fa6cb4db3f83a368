package org.cauce.examples.align;

import org.cauce.examples.command.Words;

/** Reads the names of tables: {@code overlap}, {@code hand-overs}. */
public final class AlignmentTableConverter extends Words<AlignmentTable> {
    /** Makes a converter; for picocli too, which lists the tables in a help text. */
    public AlignmentTableConverter() {
        super("table", AlignmentTable.values());
    }
}
