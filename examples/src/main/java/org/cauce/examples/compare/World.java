package org.cauce.examples.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.portfolio.Relations;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.model.place.AreaKind;
import org.cauce.model.source.Kind;

/**
 * Who gives to whom, or for what: the cells of an answer that can be compared. Aggregates hold what others give, and
 * what is for several or no one in particular is nobody's.
 */
public final class World {
    private final Table<String, String, BigDecimal> cells = TreeBasedTable.create();
    private final Map<String, LeftOut> leftOut = new TreeMap<>();
    private final FlowCube cube;
    private final boolean bilateral;

    private World(FlowCube cube, boolean bilateral) {
        this.cube = cube;
        this.bilateral = bilateral;
    }

    /**
     * {@return the cells of an answer by provider and something else}
     *
     * @param cube the answer
     * @param bilateral whether only countries count as providers
     */
    public static World of(FlowCube cube, boolean bilateral) {
        return of(cube, bilateral, member -> true);
    }

    /**
     * {@return the cells of an answer by provider and something else}
     *
     * @param cube the answer
     * @param bilateral whether only countries count as providers
     * @param wanted which recipients or sectors
     */
    public static World of(FlowCube cube, boolean bilateral, Predicate<String> wanted) {
        World world = new World(cube, bilateral);
        cube.cells().forEach((members, cell) -> {
            if (wanted.test(members.get(1))) {
                world.add(members.get(0), members.get(1), cell.sum());
            }
        });
        return world;
    }

    private void add(String provider, String to, BigDecimal sum) {
        Optional<String> why = why(provider, to);
        if (why.isEmpty()) {
            cells.put(provider, to, sum);
        }
        why.or(() -> sum.signum() > 0 ? Optional.empty() : Optional.of("0 or less, which has no share"))
                .ifPresent(reason -> leftOut.merge(reason, new LeftOut(reason, 1, sum), LeftOut::plus));
    }

    private Optional<String> why(String provider, String to) {
        String kind = cube.kinds().getOrDefault(provider, "");
        if (kind.equals(Kind.AGGREGATE.toString())) {
            return Optional.of("aggregates of providers, which hold what others give");
        }
        if (provider.isEmpty()) {
            return Optional.of("several providers, or none named");
        }
        if (bilateral && !kind.equals(Kind.COUNTRY.toString())) {
            return Optional.of("providers that are no countries");
        }
        return cube.dimensions().get(1) == Dimension.RECIPIENT ? whyNot(to) : whyNoSector(to);
    }

    private Optional<String> whyNot(String recipient) {
        String kind = cube.kinds().getOrDefault(recipient, "");
        if (kind.equals(AreaKind.AGGREGATE.toString())) {
            return Optional.of("aggregates of recipients, which hold what others receive");
        }
        return kind.equals(AreaKind.COUNTRY.toString())
                ? Optional.empty()
                : Optional.of("no one country as recipient, such as a region");
    }

    private static Optional<String> whyNoSector(String sector) {
        return sector.isEmpty() ? Optional.of("no sector of this level") : Optional.empty();
    }

    /**
     * {@return the relations, by reference of provider and recipient or code of sector; amounts of 0 or less counted}
     */
    public Relations<String, String> relations() {
        return Relations.of(cells);
    }

    /** {@return what cannot be compared, those of 0 or less among it} */
    public ImmutableList<LeftOut> leftOut() {
        return ImmutableList.copyOf(leftOut.values());
    }

    /**
     * {@return what all amounts have in common: stage, basis, currency, price basis, measure, where they are stated}
     */
    public ImmutableMap<String, String> common() {
        ImmutableMap.Builder<String, String> common = ImmutableMap.builder();
        for (Dimension dimension : ImmutableList.of(
                Dimension.STAGE, Dimension.BASIS, Dimension.CURRENCY, Dimension.PRICE_BASIS, Dimension.MEASURE)) {
            String member = cube.common().getOrDefault(dimension, "");
            if (!member.isEmpty()) {
                common.put(dimension.toString(), member);
            }
        }
        return common.buildOrThrow();
    }

    /**
     * {@return the same in words}
     *
     * @param phrases in which language
     */
    public String common(Phrases phrases) {
        return common().entrySet().stream()
                .map(one -> phrases.word(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
