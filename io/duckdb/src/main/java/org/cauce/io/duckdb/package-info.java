/**
 * Flows in a folder of Parquet files, loaded once and asked by DuckDB: the same questions as in memory, the same
 * answers to the last digit, of files larger than the memory.
 *
 * <p>{@link org.cauce.io.duckdb.FlowStore} is the folder, {@link org.cauce.io.duckdb.DuckDbFlows} asks it. Other tools
 * read what {@link org.cauce.io.duckdb.FlowStore#export} writes.
 */
@NullMarked
package org.cauce.io.duckdb;

import org.jspecify.annotations.NullMarked;
