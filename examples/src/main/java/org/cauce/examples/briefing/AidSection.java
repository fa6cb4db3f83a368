package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.cauce.examples.svg.Slope;
import org.cauce.examples.svg.Style;
import org.cauce.indicators.concentration.Ranking;
import org.cauce.indicators.series.Growth;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Range;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Aid received: net aid and its growth, the largest donors, the largest sectors. */
final class AidSection {
    static final String NET = "net-oda-and-official-aid";
    static final String GROWTH = "net-oda-growth";
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    /** Net aid at the end of a growth, and what it implies for the start. */
    private record Ends(
            Country country,
            Statement<Observation> end,
            Statement<Observation> growth,
            Estimate start,
            TimePeriod from) {}

    private final Context context;

    AidSection(Context context) {
        this.context = context;
    }

    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        List<Prose> text = new ArrayList<>();
        context.latest(NET, context.country.ref()).ifPresent(net -> text.add(net(net)));
        share().ifPresent(text::add);
        List<Ends> ends = ends();
        if (!ends.isEmpty() && ends.get(0).country() == context.country) {
            blocks.add(netFigure(ends));
        }
        missing().ifPresent(text::add);
        donors().ifPresent(blocks::add);
        sectors().ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "aid",
                        context.texts.text("aid.title"),
                        context.texts.text("aid.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }

    private Prose net(Statement<Observation> net) {
        Comparison among = Comparison.of(context, NET);
        Cited amount = context.show(net, Form.PROSE);
        Prose first = context.say(
                "aid.text.net",
                context.name(context.country),
                amount,
                net.says().period(),
                among.place("of-three"));
        return context.latest(GROWTH, context.country.ref())
                .map(growth -> Prose.join(" ", List.of(first, growth(growth))))
                .orElse(first);
    }

    private Prose growth(Statement<Observation> growth) {
        int sign =
                growth.says().quantity().flatMap(Quantity::number).orElseThrow().signum();
        String key = sign < 0 ? "aid.text.growth.fell" : "aid.text.growth.rose";
        return context.say(
                key, context.show(growth, Form.PROSE), start(growth.says().period()));
    }

    private Optional<Prose> share() {
        return context.catalogue.observations().indicator("share-of-donor-oda").stream()
                .filter(share -> share.says().subjects().stream()
                        .anyMatch(area -> context.catalogue.includes(area, context.country)))
                .findFirst()
                .map(share -> context.say(
                        "aid.text.share",
                        context.show(share, Form.PROSE),
                        context.facts.inSentence(share.says().partner().orElseThrow()),
                        share.says().period()));
    }

    /** Returns what the catalogue says is missing from its sources on net aid. */
    private Optional<Prose> missing() {
        return context.catalogue
                .gaps()
                .filter(gap -> gap.says().about().stream().anyMatch(context.facts.used()::contains))
                .filter(gap -> gap.says().about().stream()
                        .allMatch(ref -> ref.is(Kind.OBSERVATION) && ref.id().startsWith("net-oda")))
                .findFirst()
                .map(gap -> {
                    Ref ref = Kind.GAP.ref(gap.id());
                    return context.say(
                            "aid.text.missing",
                            context.facts.prose(
                                    gap.says().missing(), ref, gap.says().about()),
                            Prose.of(new Piece.Note(
                                    context.facts.notes().of(gap.citation().orElseThrow()))));
                });
    }

    private List<Ends> ends() {
        List<Ends> found = new ArrayList<>();
        for (Country country : context.countries) {
            Optional<Statement<Observation>> end = context.latest(NET, country.ref());
            Optional<Statement<Observation>> growth = context.latest(GROWTH, country.ref());
            if (end.isPresent() && growth.isPresent()) {
                found.add(ends(country, end.get(), growth.get()));
            }
        }
        return found;
    }

    private static Ends ends(Country country, Statement<Observation> end, Statement<Observation> growth) {
        Estimate start = Growth.base(
                end.says().quantity().flatMap(Quantity::estimate).orElseThrow(),
                growth.says().quantity().flatMap(Quantity::estimate).orElseThrow());
        return new Ends(country, end, growth, start, start(growth.says().period()));
    }

    private static TimePeriod start(TimePeriod period) {
        return period instanceof Range range ? range.start() : period;
    }

    private Block netFigure(List<Ends> ends) {
        Ends own = ends.get(0);
        int way = own.end()
                .says()
                .quantity()
                .flatMap(Quantity::number)
                .orElseThrow()
                .compareTo(own.start().nominal());
        Prose title = context.say(
                way < 0 ? "aid.net.title.fell" : way > 0 ? "aid.net.title.rose" : "aid.net.title.same",
                context.name(own.country()),
                implied(own, Form.PROSE),
                own.from(),
                context.show(own.end(), Form.PROSE),
                own.end().says().period());
        Draft draft = new Draft(context, title, context.say("aid.net.unit"));
        List<Slope.Item> lines = new ArrayList<>();
        Table.Builder table = Table.of(
                Prose.EMPTY,
                context.say("aid.net.head.start", own.from()),
                Prose.of(new Piece.When(context.texts.time(own.end().says().period()))),
                context.say("aid.net.head.growth"));
        for (Ends one : ends) {
            Cited start = implied(one, Form.BARE);
            Cited end = context.show(one.end(), Form.BARE);
            Cited growth = context.show(one.growth(), Form.SHORT);
            lines.add(new Slope.Item(
                    context.name(one.country()),
                    millions(one.start().nominal()),
                    millions(one.end()
                            .says()
                            .quantity()
                            .flatMap(Quantity::number)
                            .orElseThrow()),
                    new Slope.Numbers(start, end, Optional.of(growth)),
                    one.country() == context.country ? Style.COUNTRY : Style.OTHER));
            table.row(Prose.of(context.name(one.country())), Prose.of(start), Prose.of(end), Prose.of(growth));
        }
        return draft.drawing(new Slope(
                        context.texts.text("aid.net.chart"),
                        context.texts.time(own.from()),
                        context.texts.time(own.end().says().period()),
                        context.texts.text("aid.net.head.growth"),
                        ImmutableList.copyOf(lines)))
                .note(context.say("aid.net.note"))
                .table(table.numeric());
    }

    private Cited implied(Ends ends, Form form) {
        Cited end = context.show(ends.end(), form);
        Cited growth = context.show(ends.growth(), form);
        String digits = context.texts.digits().rounded(millions(ends.start().nominal()), 1);
        String formula = context.texts.plain(
                "aid.net.formula",
                end.printed().orElse(end.shown()),
                growth.printed().orElse(growth.shown()).replaceAll("\\h*%", ""));
        return context.facts.computed(
                form == Form.BARE ? digits : context.texts.plain("money.million", digits),
                context.texts.plain("aid.net.implied", context.name(ends.country()), context.texts.time(ends.from())),
                formula,
                List.of(end, growth));
    }

    private static BigDecimal millions(BigDecimal amount) {
        return amount.divide(MILLION);
    }

    private Optional<Block> donors() {
        List<Statement<FundingFlow>> flows =
                context.catalogue.flows().onlyTo(context.country).stage(Stage.DISBURSED).basis(Basis.GROSS).stream()
                        .filter(flow -> flow.says().money().isPresent())
                        .sorted(Comparator.comparing((Statement<FundingFlow> flow) ->
                                        flow.says().money().orElseThrow())
                                .reversed())
                        .toList();
        return flows.size() < 2 ? Optional.empty() : Optional.of(donorFigure(flows));
    }

    private Block donorFigure(List<Statement<FundingFlow>> flows) {
        Statement<FundingFlow> first = flows.get(0);
        Optional<Statement<FundingFlow>> american =
                flows.stream().skip(1).filter(flow -> isOf(flow, Country.USA)).findFirst();
        Cited largest = context.facts.flow(first, Form.PROSE);
        Prose title = american.map(flow -> context.say(
                        "aid.donors.title.others",
                        donor(first),
                        largest,
                        donor(flow),
                        context.facts.flow(flow, Form.PROSE)))
                .orElseGet(() -> context.say("aid.donors.title", donor(first), largest));
        Draft draft = new Draft(
                        context,
                        title.capitalised(),
                        context.say(
                                "aid.donors.unit",
                                context.texts.count(flows.size()),
                                first.says().period(),
                                context.facts
                                        .numbers()
                                        .unit(first.says().quantity().orElseThrow())))
                .half();
        Table.Builder table = Table.of(context.say("aid.donors.head"), context.say("aid.donors.head.sum"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (Statement<FundingFlow> flow : flows) {
            Cited sum = context.facts.flow(flow, Form.BARE);
            table.row(provider(flow), Prose.of(sum));
            Style style = context.style(flow.says().providers());
            bars.add(new RankedBars.Bar(
                    provider(flow).text(),
                    millions(flow.says().money().orElseThrow().amount()),
                    sum,
                    style));
        }
        Prose average =
                flows.stream().allMatch(AidSection::isAverage) ? context.say("aid.donors.note.average") : Prose.EMPTY;
        return draft.drawing(RankedBars.of(context.texts.text("aid.donors.chart"), bars))
                .note(Prose.join(" ", List.of(context.say("aid.donors.note"), average)))
                .table(table.numeric());
    }

    private static boolean isAverage(Statement<FundingFlow> flow) {
        return flow.says()
                .when()
                .flatMap(Timing::remark)
                .filter(remark -> remark.contains("average"))
                .isPresent();
    }

    private boolean isOf(Statement<FundingFlow> flow, Country country) {
        return flow.says().providers().stream().anyMatch(party -> context.catalogue.isPartOf(party, country));
    }

    private Prose donor(Statement<FundingFlow> flow) {
        return context.texts.list(
                flow.says().providers().stream().map(context.facts::inSentence).toList());
    }

    private Prose provider(Statement<FundingFlow> flow) {
        return context.texts.list(
                flow.says().providers().stream().map(context.facts::name).toList());
    }

    private Optional<Block> sectors() {
        List<Statement<Observation>> shares =
                context.catalogue.observations().indicator("gross-oda-sector-share").of(context.country).stream()
                        .filter(share -> share.says()
                                .quantity()
                                .flatMap(Quantity::number)
                                .isPresent())
                        .toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(sectorFigure(shares));
    }

    private Block sectorFigure(List<Statement<Observation>> shares) {
        List<Statement<Observation>> ranked = ImmutableList.copyOf(
                Ranking.of(shares, share -> estimate(share)).items());
        List<Cited> numbers =
                ranked.stream().map(share -> context.show(share, Form.BARE)).toList();
        Estimate sum =
                ranked.stream().map(AidSection::estimate).reduce(Estimate::plus).orElseThrow();
        Estimate rest = Estimate.exact(BigDecimal.valueOf(100), sum.unit()).minus(sum);
        String added = numbers.stream()
                .map(Cited::shown)
                .reduce((one, two) -> one + " + " + two)
                .orElseThrow();
        Cited together = context.facts.computed(
                context.texts.plain("percent", context.texts.digits().rounded(sum.nominal(), 1)),
                context.texts.text("aid.sectors.together"),
                added + " = " + context.texts.digits().rounded(sum.nominal(), 1),
                numbers);
        Cited remainder = context.facts.computed(
                context.texts.digits().rounded(rest.nominal(), 1),
                context.texts.text("aid.sectors.rest"),
                "100 − (" + added + ") = " + context.texts.digits().rounded(rest.nominal(), 1),
                numbers);
        Prose title = context.say("aid.sectors.title", context.texts.count(ranked.size()), together)
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
            table.row(Prose.of(sector), Prose.of(numbers.get(i)));
            bars.add(new RankedBars.Bar(sector, estimate(ranked.get(i)).nominal(), numbers.get(i), Style.OTHER));
        }
        table.row(context.say("aid.sectors.others"), Prose.of(remainder));
        bars.add(new RankedBars.Bar(
                context.texts.text("aid.sectors.others"), rest.nominal(), remainder, Style.REMAINDER));
        return draft.drawing(RankedBars.of(context.texts.text("aid.sectors.chart"), bars))
                .table(table.numeric());
    }

    private static Estimate estimate(Statement<Observation> share) {
        return share.says().quantity().flatMap(Quantity::estimate).orElseThrow();
    }
}
