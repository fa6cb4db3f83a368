package org.cauce.examples.command;

import java.util.Locale;

/** The form in which a list is written. */
public enum Format {
    /** Columns for people; long cells are cut and end in an ellipsis. */
    TABLE,
    /** One JSON array. */
    JSON,
    /** One JSON object a line. */
    NDJSON,
    /** Comma-separated values with a header (RFC 4180). */
    CSV;

    /** {@return the text form, such as {@code ndjson}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
