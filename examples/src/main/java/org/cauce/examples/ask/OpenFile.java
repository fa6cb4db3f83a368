package org.cauce.examples.ask;

import java.io.Closeable;
import java.util.Optional;
import org.cauce.io.Problem;
import org.cauce.model.flow.FlowCursor;

/** A file whose flows are gone through. */
interface OpenFile extends Closeable {
    /** {@return its flows} */
    FlowCursor cursor();

    /** {@return what became of it so far} */
    FlowFile account();

    /** {@return the problem that ended the reading before the end of the file; empty if none did so far} */
    Optional<Problem> endedBy();
}
