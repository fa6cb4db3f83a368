package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The answer to a question: exact sums and counts, for each combination of members that occurs.
 *
 * @param query the question
 * @param common the one member of each dimension in which all flows are alike, such as currency and stage; absent are
 *     those that the question tells apart, or that may differ
 * @param kinds whether a provider or recipient that the question tells apart is a country, an aggregate, or unspecified
 * @param cells the sums, by their members in the order of the dimensions of the question; sorted
 * @param coverage what was counted, and what was not
 */
public record FlowCube(
        FlowQuery query,
        ImmutableMap<Dimension, String> common,
        ImmutableMap<String, String> kinds,
        ImmutableSortedMap<ImmutableList<String>, Cell> cells,
        Coverage coverage) {

    private static final int FEW_DECIMALS = 4;
    private static final BigInteger FURTHER_DECIMALS = BigInteger.TEN.pow(FlowRows.DECIMALS - FEW_DECIMALS);

    /**
     * A sum.
     *
     * @param sum the exact sum in plain units of the currency, without trailing zeros; negative if more came back
     * @param count how many rows it is of: flows, or parts of flows that are split
     */
    public record Cell(BigDecimal sum, long count) {
        Cell plus(Cell other) {
            return new Cell(sum.add(other.sum()), count + other.count());
        }

        Cell plain() {
            return new Cell(FlowCube.plain(sum), count);
        }
    }

    /**
     * What an answer is of.
     *
     * @param counted how many rows it counts
     * @param leftOut how many rows were asked but have no member in a dimension that needs one, such as flows of fiscal
     *     years in an answer by calendar year; by that dimension
     * @param unallocated the sum of the cells that lack a member in some dimension: they are part of the answer
     */
    public record Coverage(long counted, ImmutableMap<Dimension, Long> leftOut, BigDecimal unallocated) {
        static Coverage of(
                ImmutableSortedMap<ImmutableList<String>, Cell> cells, ImmutableMap<Dimension, Long> leftOut) {
            long counted = 0;
            BigDecimal unallocated = BigDecimal.ZERO;
            for (Map.Entry<ImmutableList<String>, Cell> cell : cells.entrySet()) {
                counted += cell.getValue().count();
                if (cell.getKey().contains("")) {
                    unallocated = unallocated.add(cell.getValue().sum());
                }
            }
            return new Coverage(counted, leftOut, plain(unallocated));
        }
    }

    private FlowCube with(Dimension[] dimensions, ImmutableSortedMap<ImmutableList<String>, Cell> fewer) {
        return new FlowCube(
                query.withDimensions(dimensions), common, kinds, fewer, Coverage.of(fewer, coverage.leftOut()));
    }

    /** What a sum becomes in other money. */
    @FunctionalInterface
    public interface Exchange {
        /**
         * {@return the sum in other money}
         *
         * @param members the members of the cell by dimension, and those in which all flows are alike
         * @param sum the sum
         */
        BigDecimal of(ImmutableMap<Dimension, String> members, BigDecimal sum);
    }

    /**
     * {@return the same answer in other money; cells that then differ in nothing are added}
     *
     * @param money the currency and price basis of all sums, by their dimensions
     * @param exchange what each sum becomes
     */
    public FlowCube exchanged(ImmutableMap<Dimension, String> money, Exchange exchange) {
        SortedCells changed = new SortedCells(dimensions().size());
        cells.forEach((members, cell) -> {
            ImmutableMap<Dimension, String> named = named(members);
            changed.add(
                    place -> money.getOrDefault(dimensions().get(place), members.get(place)),
                    new Cell(exchange.of(named, cell.sum()), cell.count()));
        });
        ImmutableSortedMap<ImmutableList<String>, Cell> sorted = changed.build();
        ImmutableMap<Dimension, String> alike = ImmutableMap.<Dimension, String>builder()
                .putAll(common)
                .putAll(money)
                .buildKeepingLast();
        return new FlowCube(query, alike, kinds, sorted, Coverage.of(sorted, coverage.leftOut()));
    }

    private ImmutableMap<Dimension, String> named(ImmutableList<String> members) {
        ImmutableMap.Builder<Dimension, String> named =
                ImmutableMap.<Dimension, String>builder().putAll(common);
        for (int place = 0; place < members.size(); place++) {
            named.put(dimensions().get(place), members.get(place));
        }
        return named.buildKeepingLast();
    }

    static BigDecimal plain(BigDecimal sum) {
        BigDecimal plain = withFewDecimals(sum).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Most have few decimals, and engines fill them up: to drop many zeros at once is quicker than one by one. */
    private static BigDecimal withFewDecimals(BigDecimal sum) {
        if (sum.scale() != FlowRows.DECIMALS) {
            return sum;
        }
        BigInteger[] parts = sum.unscaledValue().divideAndRemainder(FURTHER_DECIMALS);
        return parts[1].signum() == 0 ? new BigDecimal(parts[0], FEW_DECIMALS) : sum;
    }

    /** {@return by what the flows are told apart} */
    public ImmutableList<Dimension> dimensions() {
        return query.dimensions();
    }

    /**
     * {@return the cell of these members; empty if no flow has them}
     *
     * @param members the members, in the order of the dimensions
     */
    public Optional<Cell> cell(String... members) {
        return Optional.ofNullable(cells.get(ImmutableList.copyOf(members)));
    }

    /**
     * {@return the members that occur in a dimension}
     *
     * @param dimension the dimension
     * @throws IllegalArgumentException if the question does not have it
     */
    public ImmutableSortedSet<String> members(Dimension dimension) {
        int place = place(dimension);
        return cells.keySet().stream()
                .map(members -> members.get(place))
                .distinct()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private int place(Dimension dimension) {
        int place = dimensions().indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The question is by " + dimensions() + ": it does not tell apart by " + dimension);
        }
        return place;
    }

    /**
     * {@return the sum of all cells, with the number of rows}
     *
     * @throws org.cauce.model.flow.UnlikeFlowsException if they may not be added
     */
    public Cell total() {
        dimensions().forEach(this::requireAlike);
        return cells.values().stream()
                .reduce(new Cell(BigDecimal.ZERO, 0), Cell::plus)
                .plain();
    }

    /**
     * {@return the same answer by fewer dimensions, the others summed up}
     *
     * @param fewer the dimensions that are left, in the new order
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     * @throws IllegalArgumentException if one is not a dimension of the answer
     */
    public FlowCube by(Dimension... fewer) {
        List<Integer> kept = Arrays.stream(fewer).map(this::place).toList();
        for (Dimension dimension : dimensions()) {
            if (!Arrays.asList(fewer).contains(dimension)) {
                requireAlike(dimension);
            }
        }
        SortedCells sums = new SortedCells(fewer.length);
        cells.forEach((members, cell) -> sums.add(place -> members.get(kept.get(place)), cell));
        return with(fewer, sums.build());
    }

    private void requireAlike(Dimension dimension) {
        switch (dimension) {
            case PROVIDER -> Likeness.require(Dimension.PROVIDER_KIND, kinds(members(dimension)));
            case RECIPIENT -> Likeness.require(Dimension.RECIPIENT_KIND, kinds(members(dimension)));
            default -> {
                if (Dimension.KINDS.contains(dimension)) {
                    Likeness.require(dimension, members(dimension));
                }
            }
        }
    }

    private Set<String> kinds(Set<String> members) {
        return members.stream()
                .map(member -> kinds.getOrDefault(member, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the cells of one member, by the other dimensions}
     *
     * @param dimension the dimension
     * @param member its member
     * @throws IllegalArgumentException if the answer does not tell apart by it
     */
    public FlowCube of(Dimension dimension, String member) {
        int place = place(dimension);
        SortedCells found = new SortedCells(dimensions().size() - 1);
        cells.forEach((members, cell) -> {
            if (members.get(place).equals(member)) {
                found.add(other -> members.get(other < place ? other : other + 1), cell);
            }
        });
        Dimension[] others =
                dimensions().stream().filter(one -> one != dimension).toArray(Dimension[]::new);
        return with(others, found.build());
    }

    /**
     * {@return the sums by the members of one dimension, the others summed up; what is not allocated is left out}
     *
     * @param dimension the dimension
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public ImmutableSortedMap<String, BigDecimal> sums(Dimension dimension) {
        ImmutableSortedMap.Builder<String, BigDecimal> sums = ImmutableSortedMap.naturalOrder();
        by(dimension).cells().forEach((members, cell) -> {
            if (!members.get(0).isEmpty()) {
                sums.put(members.get(0), cell.sum());
            }
        });
        return sums.buildOrThrow();
    }
}
