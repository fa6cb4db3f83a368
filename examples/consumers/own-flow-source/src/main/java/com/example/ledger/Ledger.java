package com.example.ledger;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowRows;
import org.cauce.indicators.query.FlowSource;

/**
 * Flows in a list of entries, as a program of one's own may have them: it filters, groups and sums. What may be added
 * and what the answer says beside its sums is decided by cauce. Immutable.
 */
public final class Ledger implements FlowSource {
    private final List<Entry> entries;

    private record Entry(Map<Dimension, String> members, int year, BigDecimal amount) {
        boolean answers(FlowQuery query) {
            return query.members().asMap().entrySet().stream()
                            .allMatch(asked -> asked.getValue().contains(members.get(asked.getKey())))
                    && (!query.asksYears() || query.where().wantsYear(year));
        }

        ImmutableList<String> members(List<Dimension> by) {
            return by.stream().map(members::get).collect(ImmutableList.toImmutableList());
        }
    }

    private Ledger(List<Entry> entries) {
        this.entries = entries;
    }

    public static Ledger of(FlowRows rows) {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
            Map<Dimension, String> members = new EnumMap<>(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                members.put(dimension, rows.text(dimension));
            }
            entries.add(new Entry(members, rows.namedYear(), rows.amount()));
        }
        return new Ledger(List.copyOf(entries));
    }

    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        Map<ImmutableList<String>, FlowGroup> groups = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.answers(query)) {
                ImmutableList<String> members = entry.members(by);
                groups.merge(members, new FlowGroup(members, entry.amount(), 1), Ledger::sum);
            }
        }
        return groups.values().stream();
    }

    private static FlowGroup sum(FlowGroup one, FlowGroup other) {
        return new FlowGroup(one.members(), one.sum().add(other.sum()), one.count() + other.count());
    }

    @Override
    public void close() {}
}
