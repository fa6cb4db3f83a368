package org.cauce.io.internal.table;

import java.io.IOException;

/** Thrown when the rest of a file cannot be read as rows. */
public final class MalformedRowsException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The line near which it happened. */
    private final long line;

    /**
     * Creates it.
     *
     * @param reason why, in the words of the parser
     * @param line the line near which it happened
     * @param cause what the parser threw
     */
    public MalformedRowsException(String reason, long line, Throwable cause) {
        super(reason, cause);
        this.line = line;
    }

    /**
     * Creates it.
     *
     * @param reason why
     * @param line the line near which it happened
     */
    public MalformedRowsException(String reason, long line) {
        super(reason);
        this.line = line;
    }

    /** {@return the line near which it happened, counted from 1} */
    public long line() {
        return line;
    }
}
