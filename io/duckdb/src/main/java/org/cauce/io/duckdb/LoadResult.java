package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;

/**
 * What a loading came to.
 *
 * @param input the input as it is in the store; under another name, if the same bytes were loaded by that before
 * @param wasLoaded whether it was loaded now; otherwise it was there already
 */
@Beta
public record LoadResult(StoredInput input, boolean wasLoaded) {}
