package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowQuery;

/**
 * What the numbers of kinds of a table stand for.
 *
 * @param byNumber the members of {@link Dimension#KINDS}, by number
 * @param rows how many rows have a number
 */
record KindNumbers(ImmutableMap<String, ImmutableList<String>> byNumber, ImmutableMap<String, Long> rows) {
    private static final ImmutableList<Dimension> DIMENSIONS = Dimension.KINDS.asList();

    static boolean have(Dimension dimension) {
        return Dimension.KINDS.contains(dimension);
    }

    /** {@return the place of a dimension of kinds among them} */
    static int place(Dimension dimension) {
        return DIMENSIONS.indexOf(dimension);
    }

    /** {@return the numbers of a table; empty if it has none, or if one stands for two, as in tables of two stores} */
    static Optional<KindNumbers> of(FlowTable table) {
        if (!table.has(FlowColumns.KINDS)) {
            return Optional.empty();
        }
        List<String> columns = Streams.concat(
                        Stream.of(FlowColumns.KINDS), DIMENSIONS.stream().map(FlowColumns::of))
                .toList();
        Map<String, ImmutableList<String>> members = new HashMap<>();
        Map<String, Long> rows = new HashMap<>();
        for (Sum combination : table.combinations(columns)) {
            String number = combination.members().get(0);
            rows.put(number, combination.count());
            if (members.put(number, combination.members().subList(1, columns.size())) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new KindNumbers(ImmutableMap.copyOf(members), ImmutableMap.copyOf(rows)));
    }

    /** {@return how many rows are of the kinds that are wanted} */
    long rows(FlowQuery query) {
        return rows.entrySet().stream()
                .filter(number -> isWanted(query, members(number.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isWanted(FlowQuery query, ImmutableList<String> members) {
        return query.members().keySet().stream()
                .filter(KindNumbers::have)
                .allMatch(dimension -> query.members().get(dimension).contains(members.get(place(dimension))));
    }

    /** {@return the members of a number in all dimensions of kinds} */
    ImmutableList<String> members(String number) {
        ImmutableList<String> combination = byNumber.get(number);
        if (combination == null) {
            throw new IllegalStateException("The table has changed since it was first asked: ask it anew");
        }
        return combination;
    }
}
