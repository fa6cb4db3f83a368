package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import java.io.IOException;

/**
 * Thrown where the flows of an input ended before the input did, as those of a file that was cut short: sums of them
 * would be wrong, and nobody would see it. The store is as it was.
 */
@Beta
public final class CutShortException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why the reading ended. */
    private final String reason;

    CutShortException(String input, String reason) {
        super(input + " was not read to its end, and the store is as it was: " + reason);
        this.reason = reason;
    }

    /** {@return why, as {@link FlowInput.Opened#endedBy()} says it} */
    public String reason() {
        return reason;
    }
}
