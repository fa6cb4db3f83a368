package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowRows;

/** Which columns a table of flows has. */
final class FlowSchema {
    private FlowSchema() {}

    /**
     * Checks that a table has them.
     *
     * @throws IllegalArgumentException if a column is missing or of another type; the message names all such
     */
    static void check(StructType schema) {
        ImmutableList<String> there = ImmutableList.copyOf(schema.fieldNames());
        List<String> wrong = new ArrayList<>();
        for (String column : FlowColumns.all()) {
            if (!there.contains(column)) {
                wrong.add(column + " is missing");
            } else if (!fits(column, schema.apply(column).dataType())) {
                wrong.add(
                        column + " is " + schema.apply(column).dataType().sql().toLowerCase(Locale.ROOT) + ", expected "
                                + expected(column));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The table has not the columns of flows: " + String.join("; ", wrong));
        }
    }

    private static boolean fits(String column, DataType type) {
        return switch (column) {
            case FlowColumns.AMOUNT ->
                type instanceof DecimalType decimal
                        && decimal.scale() <= FlowRows.DECIMALS
                        && decimal.precision() - decimal.scale() <= FlowRows.DIGITS - FlowRows.DECIMALS;
            case FlowColumns.NAMED_YEAR -> type.equals(DataTypes.IntegerType);
            default -> type.equals(DataTypes.StringType);
        };
    }

    private static String expected(String column) {
        return switch (column) {
            case FlowColumns.AMOUNT -> "decimal(" + FlowRows.DIGITS + "," + FlowRows.DECIMALS + ") or narrower";
            case FlowColumns.NAMED_YEAR -> "int";
            default -> "string";
        };
    }
}
