/**
 * Flows in Parquet, or in any table with the same columns, asked by Apache Spark: the same questions as in memory, the
 * same answers to the last digit, on a cluster or on one machine.
 *
 * <p>{@link org.cauce.io.spark.SparkFlows} asks them. Only the process that asks needs this library: what it hands to
 * the cluster are Spark's own expressions.
 */
@NullMarked
package org.cauce.io.spark;

import org.jspecify.annotations.NullMarked;
