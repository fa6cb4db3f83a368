package org.cauce.examples.ask;

import java.io.IOException;

/** A file gives no flows; the message says why. */
final class NoFlowsException extends IOException {
    private static final long serialVersionUID = 1;

    NoFlowsException(String reason) {
        super(reason);
    }
}
