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

/**
 * A table of flows, as it was given and in a session of its own, whose settings are for answers that come in small
 * pieces.
 */
final class FlowTable {
    private final Dataset<Row> given;
    private final SparkSession session;
    private final String view;
    private final Dataset<Row> rows;

    private FlowTable(Dataset<Row> given, SparkSession session, String view) {
        this.given = given;
        this.session = session;
        this.view = view;
        this.rows = session.table("global_temp." + view);
    }

    static FlowTable of(Dataset<Row> rows) {
        FlowSchema.check(rows.schema());
        SparkSession session = Sessions.forPieces(rows.sparkSession());
        // a global view is how Spark hands a table from one session to another
        String view = "cauce_" + UUID.randomUUID().toString().replace('-', '_');
        rows.createOrReplaceGlobalTempView(view);
        return new FlowTable(rows, session, view);
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

    /** {@return all combinations of members that occur, and how many rows have each; their sums mean nothing} */
    List<Sum> combinations(List<String> columns) {
        Dataset<Row> counted = rows.groupBy(texts(columns))
                .agg(
                        lit(BigDecimal.ZERO).as("sum"),
                        count(lit(1)).as("count"),
                        count(lit(1)).as("amounts"));
        return Streams.stream(new Sums(Fetched.inPieces(counted), columns.size()))
                .toList();
    }

    /** {@return the sums of the rows that are wanted, by the texts of these columns, piece by piece} */
    Iterator<Sum> sums(FlowQuery query, List<String> by) {
        return new Sums(Fetched.inPieces(sums(rows, query, by)), by.size());
    }

    /**
     * {@return the same, all in memory: fetched at once, which all processors prepare, if that is not too much}
     *
     * @param most how many sums there are at most
     */
    ImmutableList<Sum> allSums(FlowQuery query, List<String> by, long most) {
        Fetched fetched = Sessions.takesAtOnce(session, most, by.size())
                ? Fetched.atOnce(sums(given, query, by), sums(rows, query, by))
                : Fetched.inPieces(sums(rows, query, by));
        return ImmutableList.copyOf(new Sums(fetched, by.size()));
    }

    private static Dataset<Row> sums(Dataset<Row> rows, FlowQuery query, List<String> by) {
        Column amount = col(FlowColumns.AMOUNT);
        return wanted(rows, query)
                .groupBy(texts(by))
                .agg(
                        try_sum(amount).as("sum"),
                        count(lit(1)).as("count"),
                        count(amount).as("amounts"));
    }

    private static Dataset<Row> wanted(Dataset<Row> rows, FlowQuery query) {
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
