package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cauce.indicators.query.Dimension;

/**
 * The combinations of kinds that a store has, by number: what is asked of kinds is asked of this little table, and of
 * the rows only the number.
 *
 * @param combinations the members of {@link Dimension#KINDS}, by number
 */
record Kinds(ImmutableList<ImmutableList<String>> combinations) {
    private static final ImmutableList<Dimension> DIMENSIONS = Dimension.KINDS.asList();

    static boolean has(Dimension dimension) {
        return Dimension.KINDS.contains(dimension);
    }

    /** {@return the numbers of those that have the members asked for} */
    ImmutableSet<Integer> wanted(ImmutableSetMultimap<Dimension, String> members) {
        return IntStream.range(0, combinations.size())
                .filter(number -> isWanted(combinations.get(number), members))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isWanted(List<String> combination, ImmutableSetMultimap<Dimension, String> members) {
        return DIMENSIONS.stream()
                .filter(members::containsKey)
                .allMatch(dimension -> members.get(dimension).contains(member(combination, dimension)));
    }

    private static String member(List<String> combination, Dimension dimension) {
        return combination.get(DIMENSIONS.indexOf(dimension));
    }

    /**
     * Fewer dimensions of kinds.
     *
     * @param groupOf the number of the group that each combination is in; 0 for those that are not wanted
     * @param groups the members of each group in these dimensions
     */
    record Fewer(ImmutableList<Integer> groupOf, ImmutableList<ImmutableList<String>> groups) {}

    Fewer by(ImmutableList<Dimension> dimensions, ImmutableSet<Integer> wanted) {
        Map<ImmutableList<String>, Integer> groups = new LinkedHashMap<>();
        ImmutableList<Integer> groupOf = IntStream.range(0, combinations.size())
                .mapToObj(number -> wanted.contains(number)
                        ? groups.computeIfAbsent(members(number, dimensions), unused -> groups.size())
                        : 0)
                .collect(ImmutableList.toImmutableList());
        return new Fewer(groupOf, ImmutableList.copyOf(groups.keySet()));
    }

    private ImmutableList<String> members(int number, ImmutableList<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> member(combinations.get(number), dimension))
                .collect(ImmutableList.toImmutableList());
    }
}
