package org.cauce.io.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes sums of the rows of a result: first what it is grouped by, then the sum, the count of rows, and the count of
 * those that have an amount. Members that are alike are one text in memory.
 */
final class Sums extends AbstractIterator<Sum> {
    private final Iterator<Row> rows;
    private final int keys;
    private final Map<String, String> texts = new HashMap<>();

    Sums(Iterator<Row> rows, int keys) {
        this.rows = rows;
        this.keys = keys;
    }

    @Override
    protected @Nullable Sum computeNext() {
        while (rows.hasNext()) {
            Row row = rows.next();
            // one group of all is there also if there is no row
            if (row.getLong(keys + 1) > 0) {
                return sum(row);
            }
        }
        return endOfData();
    }

    private Sum sum(Row row) {
        long count = row.getLong(keys + 1);
        long amounts = row.getLong(keys + 2);
        if (amounts < count) {
            throw new IllegalArgumentException((count - amounts) + " rows that are asked have no amount:"
                    + " expected one in each; leave them out, or make them 0 if that is what they mean");
        }
        if (row.isNullAt(keys)) {
            throw new ArithmeticException("A sum has more than 38 digits, with its decimals, or had them on the way,"
                    + " which Spark cannot hold: ask for fewer flows, or in memory");
        }
        BigDecimal amount = row.getDecimal(keys);
        return new Sum(members(row), amount, count);
    }

    private ImmutableList<String> members(Row row) {
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(keys);
        for (int i = 0; i < keys; i++) {
            members.add(texts.computeIfAbsent(String.valueOf(row.get(i)), text -> text));
        }
        return members.build();
    }
}
