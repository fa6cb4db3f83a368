package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.place.Country;

/** How alike the money of donors is spread, by both measures, with and without the cell that moves each most. */
final class SimilarityFigure {
    private final Context context;
    private final AidTable table;
    private final StatisticsNumbers numbers;
    private final Dimension dimension;

    /** Makes the figure over recipients, or over categories of sectors. */
    SimilarityFigure(Context context, AidTable table, StatisticsNumbers numbers, Dimension dimension) {
        this.context = context;
        this.table = table;
        this.numbers = numbers;
        this.dimension = dimension;
    }

    /** Compares the two donors, and each that is in the file with the others; takes half the width beside another. */
    Block figure(List<Country> others, boolean isBesideAnother) {
        ImmutableList<SimilarPair> pairs = pairs(others);
        ImmutableList<SimilarityPlot.Pair> drawn =
                pairs.stream().map(this::drawn).collect(ImmutableList.toImmutableList());
        SimilarityPlot plot = new SimilarityPlot(
                context.texts.plain("statistics.alike.chart", by()),
                drawn,
                context.texts.text("statistics.alike.none"));
        Draft draft = new Draft(
                context,
                title(pairs),
                context.say("statistics.alike.unit." + dimension, NetAidFigure.year(table.year())));
        return (isBesideAnother ? draft.half() : draft)
                .drawing(plot)
                .note(context.say("statistics.alike.note"))
                .table(rows(pairs), numbers.source());
    }

    private String by() {
        return context.texts.text("statistics.alike.by." + dimension);
    }

    private ImmutableList<SimilarPair> pairs(List<Country> others) {
        Stream<SimilarPair> further = context.donors().stream()
                .map(Donor::country)
                .filter(donor -> table.donors().contains(donor.ref().toString()))
                .flatMap(donor -> others.stream().map(other -> pair(donor, other)));
        return Stream.concat(Stream.of(pair(context.one.country(), context.other.country())), further)
                .collect(ImmutableList.toImmutableList());
    }

    private SimilarPair pair(Country one, Country other) {
        Alignment pair = Alignment.between(one, other);
        return SimilarPair.of(one, other, table.of(pair).similarity(dimension));
    }

    private String name(SimilarPair pair) {
        return context.name(pair.one()) + " – " + context.name(pair.other());
    }

    private SimilarityPlot.Pair drawn(SimilarPair pair) {
        return new SimilarityPlot.Pair(
                name(pair),
                pair.results().stream().map(result -> drawn(pair, result)).collect(ImmutableList.toImmutableList()));
    }

    private SimilarityPlot.Measured drawn(SimilarPair pair, SimilarPair.Result result) {
        return new SimilarityPlot.Measured(
                measure(result),
                result.measure() == SimilarPair.Measure.COSINE,
                new SimilarityPlot.Value(result.all(), all(pair, result)),
                result.cell()
                        .map(cell -> new SimilarityPlot.Without(
                                context.texts.plain(
                                        "statistics.alike.without", AidNames.of(context.texts.language(), cell)),
                                new SimilarityPlot.Value(result.without(), without(pair, result, cell)))));
    }

    private String measure(SimilarPair.Result result) {
        return context.texts.text("statistics.measure." + key(result));
    }

    private static String key(SimilarPair.Result result) {
        return result.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Cited all(SimilarPair pair, SimilarPair.Result result) {
        String what = context.texts.plain("statistics.alike.what", name(pair), measure(result), by(), pair.cells());
        return numbers.measure(result.all(), what, formula(result));
    }

    private Cited without(SimilarPair pair, SimilarPair.Result result, String cell) {
        String what = context.texts.plain(
                "statistics.alike.what-without",
                name(pair),
                measure(result),
                AidNames.of(context.texts.language(), cell));
        return numbers.measure(result.without(), what, formula(result));
    }

    private String formula(SimilarPair.Result result) {
        return context.texts.text("statistics.formula." + key(result));
    }

    /** Tells of the largest change that one cell makes: between the two donors, if they can be compared. */
    private Prose title(List<SimilarPair> pairs) {
        return largest(pairs.subList(0, 1))
                .or(() -> largest(pairs))
                .map(this::title)
                .orElseGet(() -> context.say("statistics.alike.title.none", context.donorNames()));
    }

    private static Optional<Change> largest(List<SimilarPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.results().stream().flatMap(result -> change(pair, result)))
                .max(Comparator.comparing(change -> change.result().change()));
    }

    private record Change(SimilarPair pair, SimilarPair.Result result, String cell) {}

    private static Stream<Change> change(SimilarPair pair, SimilarPair.Result result) {
        return result.cell().map(cell -> new Change(pair, result, cell)).stream();
    }

    private Prose title(Change change) {
        return context.say(
                "statistics.alike.title",
                AidNames.prose(context.texts.language(), change.cell()),
                measure(change.result()),
                name(change.pair()),
                all(change.pair(), change.result()),
                without(change.pair(), change.result(), change.cell()));
    }

    private Table rows(List<SimilarPair> pairs) {
        Table.Builder rows = Table.of(
                context.say("statistics.head.pair"),
                context.say("statistics.head.measure"),
                context.say("statistics.head.all"),
                context.say("statistics.head.without"),
                context.say("statistics.head.cell"));
        for (SimilarPair pair : pairs) {
            if (pair.results().isEmpty()) {
                Prose none = context.say("none");
                rows.row(Prose.of(name(pair)), context.say("statistics.alike.none"), none, none, none);
            }
            for (SimilarPair.Result result : pair.results()) {
                rows.row(
                        Prose.of(name(pair)),
                        Prose.of(measure(result)),
                        Prose.of(all(pair, result)),
                        result.cell()
                                .map(cell -> Prose.of(without(pair, result, cell)))
                                .orElseGet(() -> context.say("none")),
                        result.cell()
                                .map(cell -> AidNames.prose(context.texts.language(), cell))
                                .orElseGet(() -> context.say("none")));
            }
        }
        return rows.words();
    }
}
