package org.cauce.examples.command;

/** Reads formats: {@code table}, {@code ndjson}. */
public final class FormatConverter extends Words<Format> {
    /** Makes a converter; for picocli too, which lists the formats in a help text. */
    public FormatConverter() {
        super("format", Format.values());
    }
}
