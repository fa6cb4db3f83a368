package org.cauce.examples.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.examples.ask.MemberNames;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.indicators.portfolio.Relations;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.similarity.Similarity;
import org.cauce.indicators.similarity.Specialisation;
import org.cauce.model.source.Ref;

/**
 * Every measure of how alike two donors are, over one kind of cells.
 *
 * @param over the cells: recipients, or sectors of one level
 * @param world all relations of the files
 * @param one a donor, by its reference
 * @param other another
 */
public record SimilarityMeasures(Dimension over, Relations<String, String> world, String one, String other) {
    private static final ImmutableMap<String, Function<Similarity<String>, Optional<BigDecimal>>> MEASURES =
            ImmutableMap.<String, Function<Similarity<String>, Optional<BigDecimal>>>builder()
                    .put("finger-kreinin", Similarity::fingerKreinin)
                    .put("cosine", Similarity::cosine)
                    .put("jaccard", Similarity::jaccard)
                    .put("ruzicka", Similarity::ruzicka)
                    .put("bray-curtis", Similarity::brayCurtis)
                    .put("krugman", Similarity::krugman)
                    .buildOrThrow();

    private static final String KRUGMAN = "krugman";

    /** {@return whether both donors have an amount} */
    public boolean isDefined() {
        return !world.ofProvider(one).isEmpty() && !world.ofProvider(other).isEmpty();
    }

    private Similarity<String> similarity() {
        return Similarity.between(world.ofProvider(one), world.ofProvider(other));
    }

    /** {@return the measures} */
    public ImmutableList<Measure> measures() {
        Similarity<String> similarity = similarity();
        ImmutableList.Builder<Measure> measures = ImmutableList.builder();
        measures.add(Measure.count("cells", similarity.cells().size(), "with an amount of one or the other"));
        MEASURES.forEach((name, measure) -> measures.add(Measure.of(
                name,
                measure.apply(similarity),
                name.equals(KRUGMAN) ? "0, the same shares, to 2" : "0 to 1, the same")));
        return measures.build();
    }

    /** {@return the measures as records} */
    public ImmutableList<ObjectNode> records() {
        ImmutableList.Builder<ObjectNode> records = ImmutableList.builder();
        measures().forEach(measure -> records.add(measure.record().put("over", over.toString())));
        records.addAll(withoutEach());
        return records.addAll(cells(Locale.ENGLISH)).build();
    }

    /** {@return each measure with each cell left out in turn} */
    private ImmutableList<ObjectNode> withoutEach() {
        ImmutableList.Builder<ObjectNode> records = ImmutableList.builder();
        MEASURES.forEach((name, measure) -> similarity()
                .leaveOneOut(measure)
                .forEach((cell, value) -> records.add(Listing.record()
                        .put("record", "measure-without")
                        .put("name", name)
                        .put("value", Numbers.rounded(value))
                        .put("over", over.toString())
                        .put("cell", cell))));
        return records.build();
    }

    /**
     * {@return the cell without which each measure changes most, and what it is then}
     *
     * @param names the language of the names of cells
     */
    public ImmutableList<ObjectNode> mostTelling(Locale names) {
        ImmutableList.Builder<ObjectNode> rows = ImmutableList.builder();
        MEASURES.forEach((name, measure) -> measure.apply(similarity())
                .ifPresent(whole -> farthest(similarity().leaveOneOut(measure), whole)
                        .ifPresent(without -> rows.add(Listing.record()
                                .put("measure", name)
                                .<ObjectNode>set("value", Measure.shown(whole))
                                .put("without", name(without.getKey(), names))
                                .<ObjectNode>set("then", Measure.shown(without.getValue()))))));
        return rows.build();
    }

    private static Optional<Map.Entry<String, BigDecimal>> farthest(
            ImmutableSortedMap<String, BigDecimal> without, BigDecimal whole) {
        return without.entrySet().stream()
                .max(Comparator.comparing(
                        entry -> entry.getValue().subtract(whole).abs()));
    }

    /**
     * {@return the cells as records, those with most money first: amounts, balance, and the advantage of each}
     *
     * @param names the language of their names
     */
    public ImmutableList<ObjectNode> cells(Locale names) {
        Similarity<String> similarity = similarity();
        Specialisation<String, String> special = Specialisation.of(world);
        List<String> cells = new ArrayList<>(similarity.cells());
        cells.sort(Comparator.<String, BigDecimal>comparing(cell -> world.ofProvider(one)
                        .amount(cell)
                        .add(world.ofProvider(other).amount(cell)))
                .reversed());
        return cells.stream()
                .map(cell -> {
                    ObjectNode node = Listing.record()
                            .put("record", "cell")
                            .put("over", over.toString())
                            .put("cell", cell)
                            .put("name", name(cell, names));
                    side(node, one, cell, special);
                    side(node, other, cell, special);
                    similarity.balance(cell).ifPresent(balance -> node.put("balance", Numbers.rounded(balance)));
                    return node;
                })
                .collect(ImmutableList.toImmutableList());
    }

    private void side(ObjectNode node, String donor, String cell, Specialisation<String, String> special) {
        String side = Ref.parse(donor).id();
        ObjectNode amounts =
                node.putObject(side).put("amount", world.ofProvider(donor).amount(cell));
        world.ofProvider(donor).share(cell).ifPresent(share -> amounts.put("share", Numbers.rounded(share)));
        special.advantage(donor, cell).ifPresent(rca -> amounts.put("rca", Numbers.rounded(rca)));
        special.symmetricAdvantage(donor, cell).ifPresent(rsca -> amounts.put("rsca", Numbers.rounded(rsca)));
    }

    private String name(String cell, Locale names) {
        return MemberNames.of(over, cell, names).orElse(cell);
    }
}
