package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
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

    private OnePass(ImmutableList<Dimension> plain, ImmutableList<Sum> sums, KindNumbers kinds) {
        this.plain = plain;
        this.sums = sums;
        this.kinds = kinds;
    }

    static OnePass of(FlowTable table, FlowQuery query, KindNumbers kinds) {
        ImmutableList<Dimension> plain = query.dimensions().stream()
                .filter(dimension -> !KindNumbers.have(dimension))
                .collect(ImmutableList.toImmutableList());
        List<String> columns = Streams.concat(plain.stream().map(FlowColumns::of), Stream.of(FlowColumns.KINDS))
                .toList();
        return new OnePass(plain, ImmutableList.copyOf(table.sums(query, columns)), kinds);
    }

    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        Map<ImmutableList<String>, FlowGroup> groups = new LinkedHashMap<>();
        for (Sum sum : sums) {
            ImmutableList<String> members = members(sum, by);
            groups.merge(members, new FlowGroup(members, sum.amount(), sum.count()), OnePass::plus);
        }
        return groups.values().stream();
    }

    private ImmutableList<String> members(Sum sum, ImmutableList<Dimension> by) {
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(by.size());
        for (Dimension dimension : by) {
            members.add(
                    KindNumbers.have(dimension)
                            ? kinds.member(sum.members().get(plain.size()), dimension)
                            : sum.members().get(plain.indexOf(dimension)));
        }
        return members.build();
    }

    private static FlowGroup plus(FlowGroup one, FlowGroup other) {
        return new FlowGroup(one.members(), one.sum().add(other.sum()), one.count() + other.count());
    }

    /** Does nothing: what was fetched is in memory. */
    @Override
    public void close() {}
}
