package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.RankedBars;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What a donor funds in each country of the subregion, stage by stage. */
final class FundingSection {

    private final Context context;

    FundingSection(Context context) {
        this.context = context;
    }

    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        Map<Stage, List<Statement<FundingFlow>>> groups = groups();
        groups.values().removeIf(flows -> flows.size() < 2);
        groups.forEach((stage, flows) -> blocks.add(figure(stage, flows, groups.size() > 1)));
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Prose> text = new ArrayList<>();
        text.add(context.say("funding.text", context.facts.inSentence(context.country.ref())));
        context.catalogue.observations().indicator("share-of-donor-oda").partner(context.country).stream()
                .findFirst()
                .map(share -> context.say(
                        "aid.text.share",
                        context.show(share, Form.PROSE),
                        context.facts.inSentence(context.country.ref()),
                        share.says().period()))
                .ifPresent(text::add);
        return Optional.of(new Section(
                "funding",
                context.texts.text("funding.title"),
                context.texts.text("funding.label"),
                ImmutableList.copyOf(text),
                ImmutableList.copyOf(blocks)));
    }

    private Map<Stage, List<Statement<FundingFlow>>> groups() {
        Map<Stage, List<Statement<FundingFlow>>> groups = new EnumMap<>(Stage.class);
        Sums sums = new Sums(context);
        for (Statement<FundingFlow> flow : context.catalogue.flows().provider(context.country)) {
            boolean single = recipient(flow).filter(context.countries::contains).isPresent();
            if (single && sums.isOf(context.country, flow)) {
                groups.computeIfAbsent(flow.says().stage(), unused -> new ArrayList<>())
                        .add(flow);
            }
        }
        groups.values().forEach(flows -> {
            withoutTotals(flows);
            flows.sort(Comparator.comparing(FundingSection::amount).reversed());
        });
        return groups;
    }

    /** Removes the sums of which all parts are there too. */
    private static void withoutTotals(List<Statement<FundingFlow>> flows) {
        ImmutableSet<Ref> there =
                flows.stream().map(flow -> Kind.FLOW.ref(flow.id())).collect(ImmutableSet.toImmutableSet());
        flows.removeIf(flow -> !flow.says().aggregateOf().isEmpty()
                && there.containsAll(flow.says().aggregateOf()));
    }

    private static Optional<Country> recipient(Statement<FundingFlow> flow) {
        return flow.says().recipients().flatMap(split -> split.whole()).flatMap(Country::of);
    }

    private static BigDecimal amount(Statement<FundingFlow> flow) {
        return flow.says().money().orElseThrow().amount();
    }

    private Block figure(Stage stage, List<Statement<FundingFlow>> flows, boolean half) {
        Statement<FundingFlow> largest = flows.get(0);
        Prose title = context.say(
                "funding.figure.title",
                context.texts.text("stage." + stage),
                context.facts.flow(largest, Form.PROSE),
                Prose.of(context.name(recipient(largest).orElseThrow())));
        Draft draft = new Draft(
                context,
                title,
                context.say("funding.figure.unit", context.facts.wording().stage(largest.says())));
        if (half) {
            draft.half();
        }
        Table.Builder table = Table.of(
                context.say("country"),
                context.say("funding.head.initiative"),
                context.say("funding.head.when"),
                context.say("funding.head.sum"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (Statement<FundingFlow> flow : flows) {
            Cited sum = context.facts.flow(flow, Form.BARE);
            String country = context.name(recipient(flow).orElseThrow());
            bars.add(new RankedBars.Bar(
                    label(flow, country),
                    Context.millions(amount(flow)),
                    sum,
                    context.style(flow.says().providers())));
            table.row(
                    Prose.of(country),
                    flow.says().initiative().map(context.facts::name).orElseGet(() -> context.say("none")),
                    Prose.of(new Piece.When(
                            flow.says().when().map(context.texts::time).orElse(""))),
                    Prose.of(sum));
        }
        return draft.drawing(RankedBars.of(context.texts.text("funding.chart"), bars))
                .table(table.numeric());
    }

    private String label(Statement<FundingFlow> flow, String country) {
        return flow.says()
                .initiative()
                .map(ref -> {
                    String key = "short.initiative." + ref.id();
                    String name = context.texts.has(key) ? context.texts.text(key) : "";
                    return name.isEmpty() ? country : country + ", " + name;
                })
                .orElse(country);
    }
}
