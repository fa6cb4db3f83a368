package org.cauce.examples.command;

import org.cauce.model.source.Kind;

/** Reads kinds of records: {@code flow}, {@code status-change}. */
public final class KindConverter extends Words<Kind> {
    /** Makes a converter; for picocli too, which lists the kinds in a help text. */
    public KindConverter() {
        super("kind", Kind.values());
    }
}
