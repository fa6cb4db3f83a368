package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sums of a range of rows, by the members of some columns. */
final class Grouping {
    private static final int FIRST_SIZE = 1 << 10;

    private final List<Column> keys;
    private final Amounts amounts;
    private final KeyIndex index;
    private Amounts.Sum[] sums = new Amounts.Sum[FIRST_SIZE];

    Grouping(List<Column> keys, Amounts amounts) {
        this.keys = keys;
        this.amounts = amounts;
        this.index = new KeyIndex(keys.size());
    }

    /** Adds the rows of a range that a filter wants. */
    Grouping plus(RowFilter filter, int from, int to) {
        int[][] codes = keys.stream().map(Column::codes).toArray(int[][]::new);
        int[] key = new int[codes.length];
        for (int row = from; row < to; row++) {
            if (filter.wants(row)) {
                for (int i = 0; i < key.length; i++) {
                    key[i] = codes[i][row];
                }
                amounts.addTo(sum(key), row);
            }
        }
        return this;
    }

    private Amounts.Sum sum(int[] key) {
        int place = index.place(key);
        if (place == sums.length) {
            sums = Arrays.copyOf(sums, sums.length * 2);
        }
        if (sums[place] == null) {
            sums[place] = new Amounts.Sum();
        }
        return sums[place];
    }

    Grouping plus(Grouping other) {
        for (int place = 0; place < other.index.size(); place++) {
            sum(other.index.key(place)).add(other.sums[place]);
        }
        return this;
    }

    Stream<FlowGroup> groups() {
        return IntStream.range(0, index.size())
                .mapToObj(place -> new FlowGroup(
                        members(index.key(place)), sums[place].value(amounts.scale()), sums[place].count()));
    }

    private ImmutableList<String> members(int[] key) {
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(key.length);
        for (int i = 0; i < key.length; i++) {
            members.add(keys.get(i).members()[key[i]]);
        }
        return members.build();
    }
}
