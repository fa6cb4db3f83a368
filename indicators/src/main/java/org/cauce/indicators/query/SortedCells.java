package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Takes cells in any order and gives them in the order of their members, those of like members added. Members are
 * numbers until the order is known: cells are dealt out by their last member, then by the one before it, and so on, so
 * that texts are compared only to order the members of a dimension; and what is made of them then lies side by side in
 * memory.
 */
final class SortedCells {
    private static final int FIRST_SIZE = 256;
    private static final Comparator<ImmutableList<String>> ORDER = SortedCells::compare;

    private final ImmutableList<Column.Builder> members;
    private BigDecimal[] sums = new BigDecimal[FIRST_SIZE];
    private long[] counts = new long[FIRST_SIZE];
    private int size;

    SortedCells(int width) {
        members = IntStream.range(0, width)
                .mapToObj(place -> new Column.Builder())
                .collect(ImmutableList.toImmutableList());
    }

    private static int compare(ImmutableList<String> one, ImmutableList<String> other) {
        int both = Math.min(one.size(), other.size());
        for (int i = 0; i < both; i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /**
     * Takes a cell.
     *
     * @param member its member at each place
     * @param cell its sum and count
     */
    void add(IntFunction<String> member, FlowCube.Cell cell) {
        for (int place = 0; place < members.size(); place++) {
            members.get(place).add(member.apply(place));
        }
        if (size == sums.length) {
            sums = Arrays.copyOf(sums, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        sums[size] = FlowCube.plain(cell.sum());
        counts[size++] = cell.count();
    }

    /** {@return the cells in order} */
    ImmutableSortedMap<ImmutableList<String>, FlowCube.Cell> build() {
        ImmutableList<Column> columns =
                members.stream().map(Column.Builder::build).collect(ImmutableList.toImmutableList());
        int[] order = IntStream.range(0, size).toArray();
        for (Column column : columns.reverse()) {
            order = dealt(order, column);
        }
        int[] last = order;
        return added(columns.stream().map(column -> column.in(last)).collect(ImmutableList.toImmutableList()), last);
    }

    /** {@return the cells, those of like members added; {@code columns} are in this order} */
    private ImmutableSortedMap<ImmutableList<String>, FlowCube.Cell> added(ImmutableList<Column> columns, int[] order) {
        ImmutableSortedMap.Builder<ImmutableList<String>, FlowCube.Cell> sorted = ImmutableSortedMap.orderedBy(ORDER);
        for (int i = 0; i < order.length; ) {
            int first = i;
            FlowCube.Cell sum = cell(order[first]);
            while (++i < order.length && areAlike(columns, first, i)) {
                sum = sum.plus(cell(order[i])).plain();
            }
            sorted.put(members(columns, first), sum);
        }
        return sorted.buildOrThrow();
    }

    /** Cells are made anew, so that they, too, lie in order; and a sum is not looked at, only named. */
    private FlowCube.Cell cell(int place) {
        return new FlowCube.Cell(sums[place], counts[place]);
    }

    private static boolean areAlike(ImmutableList<Column> columns, int one, int other) {
        for (Column column : columns) {
            if (column.codes()[one] != column.codes()[other]) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableList<String> members(ImmutableList<Column> columns, int place) {
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(columns.size());
        for (Column column : columns) {
            members.add(column.members()[column.codes()[place]]);
        }
        return members.build();
    }

    /** {@return the cells by one member; those that are alike in it stay as they stand} */
    private static int[] dealt(int[] order, Column column) {
        int[] next = starts(column);
        int[] dealt = new int[order.length];
        for (int cell : order) {
            dealt[next[column.codes()[cell]]++] = cell;
        }
        return dealt;
    }

    /** {@return for each member, by its number, where its first cell comes to stand} */
    private static int[] starts(Column column) {
        int[] starts = new int[column.members().length];
        int[] count = new int[starts.length];
        Arrays.stream(column.codes()).forEach(code -> count[code]++);
        int[] sorted = IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.comparing(code -> column.members()[code]))
                .mapToInt(Integer::intValue)
                .toArray();
        int start = 0;
        for (int code : sorted) {
            starts[code] = start;
            start += count[code];
        }
        return starts;
    }
}
