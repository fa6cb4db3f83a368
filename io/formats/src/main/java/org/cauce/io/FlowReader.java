package org.cauce.io;

import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** Reads a file of flows: as objects, or field by field without an object each. */
public interface FlowReader extends RecordReader<Statement<FundingFlow>> {
    /**
     * {@return a cursor over the flows that are left; it and {@link #iterator()} go through the same file, so that one
     * of them goes on where the other stopped}
     */
    FlowCursor cursor();

    /**
     * {@return the text of a column in the row of the flow that was read last, for all that the common model has no
     * place for; empty if the cell is}
     *
     * @param name the name of the column, as the heading of the file has it
     * @throws IllegalArgumentException if the file has no such column; the message names the nearest
     */
    String column(String name);
}
