package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import org.cauce.model.flow.FlowCursor;

/** Hears how far a loading has come, and may stop it. */
@Beta
@FunctionalInterface
public interface LoadListener {
    /** Hears nothing, and never stops. */
    LoadListener NONE = rows -> {};

    /**
     * Hears how many rows were read; once for each part, some 250,000 rows, and at the end.
     *
     * @param rows the rows read so far
     */
    void loaded(long rows);

    /**
     * Hears of a row that is not loaded, since its amount has more than twelve decimals, or more than 26 digits before
     * them: it is not rounded.
     *
     * @param flow stands at the row
     */
    default void refused(FlowCursor flow) {}

    /** {@return whether to stop; asked every few thousand rows. The store is then as it was} */
    default boolean isCancelled() {
        return false;
    }
}
