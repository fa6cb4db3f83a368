package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/**
 * Flows in memory, column by column: about 110 bytes a row, beside one text for each member. Immutable; any number of
 * threads may ask.
 */
public final class MemoryFlows implements FlowSource {
    private static final int LEAST_PART = 1 << 14;

    private final Rows rows;
    private final boolean parallel;

    private MemoryFlows(Rows rows, boolean parallel) {
        this.rows = rows;
        this.parallel = parallel;
    }

    @SuppressWarnings("ArrayRecordComponent") // rows are compared with nothing, and copied never
    private record Rows(Map<Dimension, Column> columns, int[] years, Amounts amounts, long refused) {}

    /**
     * {@return all flows of a cursor}
     *
     * @param flows the flows; gone through to the end
     * @param rollUp what recipients and sectors are part of
     */
    public static MemoryFlows of(FlowCursor flows, RollUp rollUp) {
        return of(FlowRows.of(flows, rollUp));
    }

    /**
     * {@return all flows of some rows}
     *
     * @param rows the rows; gone through to the end
     */
    public static MemoryFlows of(FlowRows rows) {
        Map<Dimension, Column.Builder> columns = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> columns.put(dimension, new Column.Builder()));
        IntStream.Builder years = IntStream.builder();
        Amounts.Builder amounts = new Amounts.Builder();
        while (rows.next()) {
            columns.forEach((dimension, column) -> column.add(rows.text(dimension)));
            years.add(rows.namedYear());
            amounts.add(rows.amount());
        }
        Map<Dimension, Column> built = new EnumMap<>(Dimension.class);
        columns.forEach((dimension, column) -> built.put(dimension, column.build()));
        return new MemoryFlows(new Rows(built, years.build().toArray(), amounts.build(), rows.refused()), false);
    }

    /**
     * {@return these flows}
     *
     * @param flows the flows; those without a stated amount are passed over
     */
    public static MemoryFlows of(Collection<Statement<FundingFlow>> flows) {
        return of(FlowCursor.over(flows.iterator()), RollUp.NONE);
    }

    /** {@return the same flows, asked by several threads at once} */
    public MemoryFlows parallel() {
        return new MemoryFlows(rows, true);
    }

    /** {@return the number of rows: flows, or parts of flows that are split} */
    public int size() {
        return rows.years().length;
    }

    /** {@return how many rows were passed over because their amount has too many digits} */
    public long refused() {
        return rows.refused();
    }

    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        RowFilter filter = RowFilter.of(query, rows.columns(), rows.years());
        List<Column> keys = by.stream().map(this::column).toList();
        int parts = parallel ? Math.max(1, Math.min(processors(), size() / LEAST_PART)) : 1;
        IntStream places = IntStream.range(0, parts);
        return (parallel ? places.parallel() : places)
                .mapToObj(part ->
                        new Grouping(keys, rows.amounts()).plus(filter, border(part, parts), border(part + 1, parts)))
                .reduce(Grouping::plus)
                .orElseThrow()
                .groups();
    }

    private int border(int part, int parts) {
        return (int) ((long) size() * part / parts);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private Column column(Dimension dimension) {
        return Objects.requireNonNull(rows.columns().get(dimension));
    }

    /** Does nothing: memory needs no closing. */
    @Override
    public void close() {}
}
