package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;

/**
 * All that the answer to one question needs, fetched at once: its cells, told apart by the number of their kinds, which
 * are little more than the cells of the answer, since flows of unlike kinds are not added.
 */
final class OnePass implements FlowSource {
    private final ImmutableList<Dimension> plain;
    private final ImmutableList<Sum> sums;
    private final KindNumbers kinds;
    private final ImmutableSet<String> numbers;

    private OnePass(ImmutableList<Dimension> plain, ImmutableList<Sum> sums, KindNumbers kinds) {
        this.plain = plain;
        this.sums = sums;
        this.kinds = kinds;
        this.numbers = sums.stream().map(this::number).collect(ImmutableSet.toImmutableSet());
    }

    static OnePass of(FlowTable table, FlowQuery query, KindNumbers kinds) {
        ImmutableList<Dimension> plain = query.dimensions().stream()
                .filter(dimension -> !KindNumbers.have(dimension))
                .collect(ImmutableList.toImmutableList());
        List<String> columns = Streams.concat(plain.stream().map(FlowColumns::of), Stream.of(FlowColumns.KINDS))
                .toList();
        return new OnePass(plain, table.allSums(query, columns, kinds.rows(query)), kinds);
    }

    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        int[] places = places(by);
        Stream<FlowGroup> each = sums.stream().map(sum -> group(sum, places));
        if (by.containsAll(plain) && isOfOneKind()) {
            return each;
        }
        Map<ImmutableList<String>, FlowGroup> groups = new LinkedHashMap<>();
        each.forEach(group -> groups.merge(group.members(), group, OnePass::plus));
        return groups.values().stream();
    }

    @Override
    public Stream<ImmutableList<String>> kinds(FlowQuery query) {
        return numbers.stream().map(kinds::members);
    }

    private String number(Sum sum) {
        return sum.members().get(plain.size());
    }

    /** {@return whether no two sums are of the same members but for their kinds} */
    private boolean isOfOneKind() {
        return numbers.size() < 2;
    }

    private FlowGroup group(Sum sum, int[] places) {
        ImmutableList<String> ofKinds = kinds.members(number(sum));
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(places.length);
        for (int place : places) {
            members.add(place < 0 ? ofKinds.get(-1 - place) : sum.members().get(place));
        }
        return new FlowGroup(members.build(), sum.amount(), sum.count());
    }

    /** {@return for each dimension its place: among the plain ones, or, negative, among the kinds} */
    private int[] places(ImmutableList<Dimension> by) {
        return by.stream()
                .mapToInt(one -> KindNumbers.have(one) ? -1 - KindNumbers.place(one) : plain.indexOf(one))
                .toArray();
    }

    private static FlowGroup plus(FlowGroup one, FlowGroup other) {
        return new FlowGroup(one.members(), one.sum().add(other.sum()), one.count() + other.count());
    }

    /** Does nothing: what was fetched is in memory. */
    @Override
    public void close() {}
}
