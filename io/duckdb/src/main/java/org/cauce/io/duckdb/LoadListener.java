package org.cauce.io.duckdb;

/** Hears how far a loading has come. */
@FunctionalInterface
public interface LoadListener {
    /** Hears nothing. */
    LoadListener NONE = rows -> {};

    /**
     * Hears how many rows were read; once for each part, some 250,000 rows.
     *
     * @param rows the rows read so far
     */
    void loaded(long rows);
}
