package org.cauce.examples.iati;

import org.cauce.examples.command.Words;

/** Reads groupings: {@code sector}, {@code year}. */
public final class GroupingConverter extends Words<Grouping> {
    /** Makes a converter; for picocli too, which lists the groupings in a help text. */
    public GroupingConverter() {
        super("grouping", Grouping.values());
    }
}
