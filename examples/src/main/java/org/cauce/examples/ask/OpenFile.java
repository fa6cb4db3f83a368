package org.cauce.examples.ask;

import java.io.Closeable;
import org.cauce.model.flow.FlowCursor;

/** A file whose flows are gone through. */
interface OpenFile extends Closeable {
    /** {@return its flows} */
    FlowCursor cursor();

    /** {@return what became of it so far} */
    FlowFile account();
}
