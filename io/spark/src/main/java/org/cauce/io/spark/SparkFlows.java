package org.cauce.io.spark;

import com.google.common.annotations.Beta;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;

/**
 * Flows in a table of Spark, with the {@linkplain FlowColumns columns of flows}, asked by Spark: a question is one
 * query, and what comes back are its groups, piece by piece, so that many of them need little memory at once. Any
 * number of threads may ask.
 *
 * <p>A sum of more than 38 digits, with the decimals of the column, also on the way to it, is refused with an
 * {@link ArithmeticException}. A text that is null is taken as the empty one; an amount that is null is refused.
 *
 * <p>The flows must stay as they are as long as they are asked. On Java 17 and newer Spark needs the options
 * {@code --add-opens} that {@code spark-submit} gives; a program that starts Spark itself gives them.
 */
@Beta
public final class SparkFlows implements FlowSource {
    private final FlowTable table;
    private final Supplier<Optional<KindNumbers>> kinds;

    private SparkFlows(FlowTable table) {
        this.table = table;
        this.kinds = Suppliers.memoize(() -> KindNumbers.of(table));
    }

    /**
     * {@return the flows of a table}
     *
     * @param rows the table; its session stays as it is
     * @throws IllegalArgumentException if a column is missing or of another type; the message names all such
     */
    public static SparkFlows of(Dataset<Row> rows) {
        return new SparkFlows(FlowTable.of(rows));
    }

    /**
     * {@return the flows of Parquet files that every machine of the cluster can read}
     *
     * @param spark the session; it stays as it is
     * @param paths files or folders, in the form of Spark, such as {@code hdfs://…} or {@code s3a://…}; none for no
     *     flows
     * @throws IllegalArgumentException if a column is missing or of another type; the message names all such
     */
    public static SparkFlows parquet(SparkSession spark, String... paths) {
        return of(paths.length == 0 ? FlowTable.nothing(spark) : spark.read().parquet(paths));
    }

    /**
     * {@return the flows of Parquet files on this machine}
     *
     * @param spark the session; it stays as it is
     * @param files the files, such as the parts of a store; none for no flows
     * @throws IllegalArgumentException if a column is missing or of another type; the message names all such
     */
    public static SparkFlows parquet(SparkSession spark, Collection<Path> files) {
        return parquet(
                spark, files.stream().map(file -> file.toUri().toString()).toArray(String[]::new));
    }

    /** {@inheritDoc} The groups come as they are read from the stream. */
    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        ImmutableList<String> columns = by.stream().map(FlowColumns::of).collect(ImmutableList.toImmutableList());
        return Streams.stream(table.sums(query, columns))
                .map(sum -> new FlowGroup(sum.members(), sum.amount(), sum.count()));
    }

    /**
     * {@inheritDoc} Where the table has the column {@link FlowColumns#KINDS}, all that the answer needs is one query;
     * what the numbers stand for is looked up once, in all rows.
     */
    @Override
    public FlowCube answer(FlowQuery query) {
        return kinds.get().isPresent()
                ? OnePass.of(table, query, kinds.get().get()).answer(query)
                : FlowSource.super.answer(query);
    }

    /** Forgets the table; the session of Spark stays open. */
    @Override
    public void close() {
        table.close();
    }
}
