package org.cauce.io.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_sum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowRows;

/** A table of flows in a session of its own, whose settings are for answers that come in small pieces. */
final class FlowTable {
    private final SparkSession session;
    private final String view;
    private final Dataset<Row> rows;

    private FlowTable(SparkSession session, String view, Dataset<Row> rows) {
        this.session = session;
        this.view = view;
        this.rows = rows;
    }

    static FlowTable of(Dataset<Row> rows) {
        FlowSchema.check(rows.schema());
        SparkSession session = Sessions.forPieces(rows.sparkSession());
        // a global view is how Spark hands a table from one session to another
        String view = "cauce_" + UUID.randomUUID().toString().replace('-', '_');
        rows.createOrReplaceGlobalTempView(view);
        return new FlowTable(session, view, session.table("global_temp." + view));
    }

    /** {@return a table without rows} */
    static Dataset<Row> nothing(SparkSession spark) {
        StructType schema = new StructType();
        for (Dimension dimension : Dimension.values()) {
            schema = schema.add(FlowColumns.of(dimension), DataTypes.StringType);
        }
        schema = schema.add(FlowColumns.NAMED_YEAR, DataTypes.IntegerType)
                .add(FlowColumns.AMOUNT, DataTypes.createDecimalType(FlowRows.DIGITS, FlowRows.DECIMALS));
        return spark.createDataFrame(List.of(), schema);
    }

    /** {@return whether there is a column that need not be there} */
    boolean has(String column) {
        return Arrays.asList(rows.columns()).contains(column);
    }

    /** {@return all combinations of members that occur} */
    List<ImmutableList<String>> combinations(List<String> columns) {
        Dataset<Row> counted = rows.groupBy(texts(columns))
                .agg(
                        lit(BigDecimal.ZERO).as("sum"),
                        count(lit(1)).as("count"),
                        count(lit(1)).as("amounts"));
        return Streams.stream(new Sums(Fetched.of(counted), columns.size()))
                .map(Sum::members)
                .toList();
    }

    /** {@return the sums of the rows that are wanted, by the texts of these columns} */
    Iterator<Sum> sums(FlowQuery query, List<String> by) {
        Column amount = col(FlowColumns.AMOUNT);
        Dataset<Row> sums = wanted(query)
                .groupBy(texts(by))
                .agg(
                        try_sum(amount).as("sum"),
                        count(lit(1)).as("count"),
                        count(amount).as("amounts"));
        return new Sums(Fetched.of(sums), by.size());
    }

    private Dataset<Row> wanted(FlowQuery query) {
        Dataset<Row> wanted = rows;
        for (Dimension dimension : query.members().keySet()) {
            wanted = wanted.filter(isAmong(
                    col(FlowColumns.of(dimension)),
                    query.members().get(dimension).toArray()));
        }
        return query.asksYears()
                ? wanted.filter(col(FlowColumns.NAMED_YEAR)
                        .between(
                                query.where().firstYear().orElse(1),
                                query.where().lastYear().orElse(Integer.MAX_VALUE)))
                : wanted;
    }

    private static Column isAmong(Column column, Object[] members) {
        Column among = column.isin(members);
        return Arrays.asList(members).contains("") ? among.or(column.isNull()) : among;
    }

    private static Column[] texts(List<String> columns) {
        return columns.stream().map(FlowTable::text).toArray(Column[]::new);
    }

    private static Column text(String column) {
        return column.equals(FlowColumns.KINDS)
                ? col(column)
                : coalesce(col(column), lit("")).as(column);
    }

    void close() {
        session.catalog().dropGlobalTempView(view);
    }
}
