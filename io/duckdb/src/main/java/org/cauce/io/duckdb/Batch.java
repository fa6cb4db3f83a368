package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cauce.indicators.query.FlowRows;
import org.duckdb.DuckDBAppender;

/** The rows of one part, as numbers. */
final class Batch {
    /** Two row groups of Parquet, as DuckDB makes them. */
    static final int MOST_ROWS = 2 * 122_880;

    private static final int LONG_DIGITS = 18;
    private static final long[] POWERS = powers();

    private final List<Numbering> numberings = new ArrayList<>();
    private final int[][] numbers;
    private final int[] years;
    private final long[] low;
    private final long[] high;
    private ImmutableList<ImmutableList<ImmutableList<String>>> members = ImmutableList.of();
    private int size;

    /**
     * Begins a part.
     *
     * @param kinds the numbers of combinations of kinds, which are the same in the whole store
     * @param mostRows how many rows it may have
     */
    Batch(Numbering kinds, int mostRows) {
        numbers = new int[Bundle.ALL.size()][mostRows];
        years = new int[mostRows];
        low = new long[mostRows];
        high = new long[mostRows];
        numberings.add(kinds);
        Bundle.ALL.stream().skip(1).map(Numbering::new).forEach(numberings::add);
    }

    private static long[] powers() {
        long[] powers = new long[FlowRows.DECIMALS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    boolean isFull() {
        return size == years.length;
    }

    int size() {
        return size;
    }

    void add(FlowRows row) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i][size] = numberings.get(i).number(row);
        }
        years[size] = row.namedYear();
        amount(row.amount());
        size++;
    }

    /** An amount is a whole number of 10⁻¹², of 128 bits. */
    private void amount(BigDecimal amount) {
        if (amount.precision() <= LONG_DIGITS && amount.scale() >= 0) {
            long units = amount.unscaledValue().longValue();
            long power = POWERS[FlowRows.DECIMALS - amount.scale()];
            low[size] = units * power;
            high[size] = Math.multiplyHigh(units, power);
        } else {
            BigInteger units = amount.setScale(FlowRows.DECIMALS).unscaledValue();
            low[size] = units.longValue();
            high[size] = units.shiftRight(Long.SIZE).longValue();
        }
    }

    /** Ends the part; it may then be written by another thread. */
    void seal() {
        members = numberings.stream().map(Numbering::members).collect(ImmutableList.toImmutableList());
        numberings.clear();
    }

    /** {@return the combinations of a bundle, by number} */
    ImmutableList<ImmutableList<String>> members(int bundle) {
        return members.get(bundle);
    }

    void appendRow(DuckDBAppender appender, int row) throws SQLException {
        appender.beginRow();
        for (int[] column : numbers) {
            appender.append(column[row]);
        }
        appender.append(years[row]);
        appender.appendDecimal(low[row], high[row]);
        appender.endRow();
    }
}
