package org.cauce.examples.paper;

import org.cauce.examples.command.Words;

/** Reads the ids of exhibits: {@code table-1}, {@code appendix-5}. */
public final class ExhibitConverter extends Words<ExhibitId> {
    /** Makes a converter; for picocli too, which lists the ids in a help text. */
    public ExhibitConverter() {
        super("table or figure", ExhibitId.values());
    }
}
