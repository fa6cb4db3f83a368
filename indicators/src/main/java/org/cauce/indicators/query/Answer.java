package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Makes the answer to a question out of the groups that an engine gives. */
final class Answer {
    private static final ImmutableMap<Dimension, Dimension> KIND =
            ImmutableMap.of(Dimension.PROVIDER, Dimension.PROVIDER_KIND, Dimension.RECIPIENT, Dimension.RECIPIENT_KIND);

    private final ImmutableList<Dimension> by;
    private final ImmutableList<Dimension> asked;
    private final SortedCells cells;
    private final Map<Dimension, Long> leftOut = new EnumMap<>(Dimension.class);
    private final Map<String, String> kinds = new HashMap<>();

    private Answer(FlowQuery query) {
        this.by = query.dimensions();
        this.cells = new SortedCells(by.size());
        // what kind a party is depends on the party: a further group comes of it only where some rows do not say it
        this.asked = ImmutableSet.<Dimension>builder()
                .addAll(by)
                .addAll(Sets.filter(KIND.keySet(), by::contains).stream()
                        .map(KIND::get)
                        .toList())
                .build()
                .asList();
    }

    static FlowCube of(FlowQuery query, FlowSource source) {
        ImmutableMap<Dimension, String> common =
                Likeness.check(query, source.kinds(query).toList());
        Answer answer = new Answer(query);
        source.groups(query, answer.asked).forEach(answer::add);
        ImmutableSortedMap<ImmutableList<String>, FlowCube.Cell> cells = answer.cells.build();
        return new FlowCube(
                query,
                common,
                ImmutableMap.copyOf(answer.kinds),
                cells,
                FlowCube.Coverage.of(cells, ImmutableMap.copyOf(answer.leftOut)));
    }

    private void add(FlowGroup group) {
        for (int i = 0; i < by.size(); i++) {
            if (group.members().get(i).isEmpty() && Dimension.TIMES.contains(by.get(i))) {
                leftOut.merge(by.get(i), group.count(), Long::sum);
                return;
            }
        }
        KIND.forEach((party, kind) -> {
            int place = by.indexOf(party);
            if (place >= 0) {
                kinds.merge(
                        group.members().get(place),
                        group.members().get(asked.indexOf(kind)),
                        (one, other) -> one.isEmpty() ? other : one);
            }
        });
        cells.add(group.members()::get, new FlowCube.Cell(group.sum(), group.count()));
    }
}
