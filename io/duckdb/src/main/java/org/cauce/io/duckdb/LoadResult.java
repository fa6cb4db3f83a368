package org.cauce.io.duckdb;

/**
 * What a loading came to.
 *
 * @param input the input as it is in the store; under another name, if the same bytes were loaded by that before
 * @param wasLoaded whether it was loaded now; otherwise it was there already
 */
public record LoadResult(StoredInput input, boolean wasLoaded) {}
