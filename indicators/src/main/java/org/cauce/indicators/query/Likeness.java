package org.cauce.indicators.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cauce.model.code.Code;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.AreaKind;
import org.cauce.model.source.Kind;

/**
 * Which flows may be added. Unlike are: two stages, bases, currencies or price bases; two measures of a table; core
 * contributions to multilateral agencies ({@code Bi_Multi} 2) and what those agencies pay out (4); aggregates and what
 * they hold, of providers or recipients; sectors of two levels.
 */
final class Likeness {
    private static final ImmutableSet<String> CORE_AND_OUTFLOW = ImmutableSet.of("2", "4");

    private Likeness() {}

    /**
     * Checks that the flows of a question may be added.
     *
     * @param query the question
     * @param kinds all combinations of {@link Dimension#KINDS} that its flows have
     * @return the one member of each dimension in which all are alike
     * @throws UnlikeFlowsException if they may not; the message names all dimensions by which to ask
     */
    static ImmutableMap<Dimension, String> check(FlowQuery query, List<ImmutableList<String>> kinds) {
        ImmutableMap.Builder<Dimension, String> common = ImmutableMap.builder();
        Map<Dimension, ImmutableList<String>> unlike = new LinkedHashMap<>();
        ImmutableList<Dimension> dimensions = Dimension.KINDS.asList();
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            Set<String> members = new TreeSet<>();
            kinds.forEach(kind -> members.add(kind.get(place)));
            Dimension dimension = dimensions.get(i);
            if (!isToldApart(dimension, query.dimensions())) {
                unlike(dimension, members).ifPresent(two -> unlike.put(dimension, two));
            }
            if (members.size() == 1) {
                common.put(dimension, members.iterator().next());
            }
        }
        refuse(unlike);
        return common.buildOrThrow();
    }

    private static boolean isToldApart(Dimension kind, List<Dimension> by) {
        return by.contains(kind)
                || (kind == Dimension.PROVIDER_KIND && by.contains(Dimension.PROVIDER))
                || (kind == Dimension.RECIPIENT_KIND && by.contains(Dimension.RECIPIENT));
    }

    /**
     * Checks that flows with these members may be added.
     *
     * @param dimension the dimension
     * @param members its members
     * @throws UnlikeFlowsException if they may not
     */
    static void require(Dimension dimension, Set<String> members) {
        unlike(dimension, members).ifPresent(two -> refuse(Map.of(dimension, two)));
    }

    private static void refuse(Map<Dimension, ImmutableList<String>> unlike) {
        unlike.entrySet().stream().findFirst().ifPresent(first -> {
            throw new UnlikeFlowsException("Flows of two kinds would be added: " + first.getKey() + " "
                    + shown(first.getValue().get(0)) + " and "
                    + shown(first.getValue().get(1)) + "; ask by "
                    + Joiner.on(", ").join(unlike.keySet())
                    + " to tell them apart, or for one of them only");
        });
    }

    private static String shown(String member) {
        return member.isEmpty() ? "not stated" : "'" + member + "'";
    }

    private static Optional<ImmutableList<String>> unlike(Dimension dimension, Set<String> members) {
        return switch (dimension) {
            case BI_MULTI -> both(members, member -> CORE_AND_OUTFLOW.contains(value(member)));
            case RECIPIENT_KIND -> withAggregate(members, AreaKind.AGGREGATE.toString());
            case PROVIDER_KIND -> withAggregate(members, Kind.AGGREGATE.toString());
            case SECTOR_LEVEL -> both(members, member -> !member.isEmpty());
            default -> both(members, Objects::nonNull);
        };
    }

    private static String value(String code) {
        return code.isEmpty() ? "" : Code.parse(code).value();
    }

    private static Optional<ImmutableList<String>> both(Set<String> members, Predicate<String> matters) {
        ImmutableList<String> found =
                members.stream().filter(matters).limit(2).collect(ImmutableList.toImmutableList());
        return found.size() < 2 ? Optional.empty() : Optional.of(found);
    }

    private static Optional<ImmutableList<String>> withAggregate(Set<String> members, String aggregate) {
        return members.contains(aggregate)
                ? members.stream()
                        .filter(member -> !member.isEmpty() && !member.equals(aggregate))
                        .findFirst()
                        .map(other -> ImmutableList.of(aggregate, other))
                : Optional.empty();
    }
}
