package org.cauce.io.oecd.crs;

import org.cauce.io.FlowReader;

/** Reads the flows of the CRS, and on request what their rows say beside them. */
public interface CrsFlowReader extends FlowReader {
    /**
     * {@return the activity in the row of the flow that was read last; what cannot be read of it is told then, each
     * time that it is asked for}
     *
     * @throws IllegalStateException if no row was read yet, or the file is at its end
     */
    CrsActivity activity();
}
