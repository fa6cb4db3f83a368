package org.cauce.examples.ask;

import java.io.IOException;
import java.util.Optional;
import org.cauce.io.FlowReader;
import org.cauce.io.Problem;
import org.cauce.model.flow.FlowCursor;

/** A file of a format that gives flows. */
record TableFile(String name, String format, FlowReader reader, FlowCursor cursor) implements OpenFile {
    TableFile(String name, String format, FlowReader reader) {
        this(name, format, reader, reader.cursor());
    }

    @Override
    public FlowFile account() {
        return FlowFile.read(name, format, reader.report(), reader.problems());
    }

    @Override
    public Optional<Problem> endedBy() {
        return reader.endedBy();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
