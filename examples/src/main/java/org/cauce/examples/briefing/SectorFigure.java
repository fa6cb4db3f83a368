package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.RankedBars;
import org.cauce.examples.svg.Style;
import org.cauce.indicators.concentration.Ranking;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;

/** The largest sectors, by their share of gross aid. */
final class SectorFigure {
    /** What the sectors are together, and what is left of the whole. */
    private record Parts(Cited together, Cited rest, BigDecimal size) {}

    private final Context context;

    SectorFigure(Context context) {
        this.context = context;
    }

    /** {@return the figure, if the catalogue has shares of sectors} */
    Optional<Block> block() {
        List<Statement<Observation>> shares =
                context.catalogue.observations().indicator("gross-oda-sector-share").of(context.country).stream()
                        .filter(share -> share.says()
                                .quantity()
                                .flatMap(Quantity::number)
                                .isPresent())
                        .toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(figure(shares));
    }

    private Block figure(List<Statement<Observation>> shares) {
        List<Statement<Observation>> ranked =
                ImmutableList.copyOf(Ranking.of(shares, SectorFigure::estimate).items());
        List<Cited> numbers =
                ranked.stream().map(share -> context.show(share, Form.BARE)).toList();
        Parts parts = parts(ranked, numbers);
        Prose title = context.say("aid.sectors.title", context.texts.count(ranked.size()), parts.together())
                .capitalised();
        Draft draft = new Draft(
                        context,
                        title,
                        context.say("aid.sectors.unit", ranked.get(0).says().period()))
                .half();
        Table.Builder table = Table.of(context.say("aid.sectors.head"), context.say("aid.sectors.head.share"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            String sector = context.facts.sector(ranked.get(i).says());
            table.row(
                    context.facts.named(
                            sector, Kind.OBSERVATION.ref(ranked.get(i).id())),
                    Prose.of(numbers.get(i)));
            bars.add(new RankedBars.Bar(sector, estimate(ranked.get(i)).nominal(), numbers.get(i), Style.OTHER));
        }
        table.row(context.say("aid.sectors.others"), Prose.of(parts.rest()));
        bars.add(new RankedBars.Bar(
                context.texts.text("aid.sectors.others"), parts.size(), parts.rest(), Style.REMAINDER));
        return draft.drawing(RankedBars.of(context.texts.text("aid.sectors.chart"), bars))
                .table(table.numeric());
    }

    private Parts parts(List<Statement<Observation>> ranked, List<Cited> numbers) {
        Estimate sum = ranked.stream()
                .map(SectorFigure::estimate)
                .reduce(Estimate::plus)
                .orElseThrow();
        Estimate rest = Estimate.exact(BigDecimal.valueOf(100), sum.unit()).minus(sum);
        String added = numbers.stream().map(Cited::shown).collect(Collectors.joining(" + "));
        String total = context.texts.digits().rounded(sum.nominal(), 1);
        String remainder = context.texts.digits().rounded(rest.nominal(), 1);
        return new Parts(
                context.facts.computed(
                        context.texts.plain("percent", total),
                        context.texts.text("aid.sectors.together"),
                        added + " = " + total,
                        numbers),
                context.facts.computed(
                        remainder,
                        context.texts.text("aid.sectors.rest"),
                        "100 − (" + added + ") = " + remainder,
                        numbers),
                rest.nominal());
    }

    private static Estimate estimate(Statement<Observation> share) {
        return share.says().quantity().flatMap(Quantity::estimate).orElseThrow();
    }
}
