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

/**
 * What the numbers of kinds of a table stand for.
 *
 * @param members the members of {@link Dimension#KINDS}, by number
 */
record KindNumbers(ImmutableMap<String, ImmutableList<String>> members) {
    private static final ImmutableList<Dimension> DIMENSIONS = Dimension.KINDS.asList();

    static boolean have(Dimension dimension) {
        return Dimension.KINDS.contains(dimension);
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
        for (ImmutableList<String> combination : table.combinations(columns)) {
            if (members.put(combination.get(0), combination.subList(1, columns.size())) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new KindNumbers(ImmutableMap.copyOf(members)));
    }

    /** {@return the member of a number in a dimension of kinds} */
    String member(String number, Dimension dimension) {
        ImmutableList<String> combination = members.get(number);
        if (combination == null) {
            throw new IllegalStateException("The table has changed since it was first asked: ask it anew");
        }
        return combination.get(DIMENSIONS.indexOf(dimension));
    }
}
