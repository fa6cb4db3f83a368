package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;

/**
 * A member that was asked for and no flow has, and those that there are.
 *
 * @param dimension whose member it is
 * @param member the member, such as {@code 206}
 * @param present the members of the flows that are of the question else, those that hold the text first
 */
public record MissingMember(Dimension dimension, String member, ImmutableList<String> present) {
    private static final int MOST_TOLD = 8;

    /**
     * {@return the members that a question names by {@code --only} and no flow has}
     *
     * @param query the question
     * @param flows the flows
     */
    public static ImmutableList<MissingMember> of(FlowQuery query, FlowSource flows) {
        return query.only().keySet().stream()
                .flatMap(dimension -> of(dimension, query, flows))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<MissingMember> of(Dimension dimension, FlowQuery query, FlowSource flows) {
        FlowQuery others = FlowQuery.builder().where(query.where()).build();
        ImmutableSortedSet<String> present;
        try (Stream<FlowGroup> groups = flows.groups(others, ImmutableList.of(dimension))) {
            present = groups.map(group -> group.members().get(0))
                    .filter(member -> !member.isEmpty())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
        return query.only().get(dimension).stream()
                .filter(member -> !present.isEmpty() && !present.contains(member))
                .map(member -> new MissingMember(dimension, member, likeFirst(member, present)));
    }

    private static ImmutableList<String> likeFirst(String member, ImmutableSortedSet<String> present) {
        return present.stream()
                .sorted(Comparator.comparing((String one) -> !one.contains(member)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return that no flow has it, and which there are}
     *
     * @param phrases in which language
     */
    public String told(Phrases phrases) {
        String some = present.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        return phrases.say(
                present.size() > MOST_TOLD ? "ask.missing-of-many" : "ask.missing",
                phrases.heading(dimension.toString()),
                member,
                some,
                phrases.grouped(present.size()));
    }
}
