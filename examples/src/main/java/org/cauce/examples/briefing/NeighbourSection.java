package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Facts;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.DotPlot;
import org.cauce.examples.svg.Marker;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** The country among the countries of its subregion: living conditions, governance, trade. */
final class NeighbourSection {
    private static final ImmutableList<String> LIVING = ImmutableList.of(
            "poverty-rate",
            "multidimensional-poverty-rate",
            "informality-rate",
            "personal-remittances",
            "fdi-net-inflows");
    private static final ImmutableList<String> GOVERNANCE = ImmutableList.of(
            "wgi-regulatory-quality",
            "wgi-voice-and-accountability",
            "wgi-government-effectiveness",
            "wgi-control-of-corruption");
    private static final ImmutableList<String> FURTHER = ImmutableList.of(
            "gdp-usd",
            "femicide-rate",
            "agriculture-employment-share",
            "expected-years-of-schooling",
            "health-expenditure",
            "child-stunting",
            "export-value",
            "import-value");
    private static final ImmutableList<String> WITH_UNITED_STATES =
            ImmutableList.of("export-destination-share", "import-origin-share");
    private static final ImmutableList<Marker> NEIGHBOURS =
            ImmutableList.of(Marker.DIAMOND, Marker.RING, Marker.SQUARE);
    private static final ImmutableList<String> ENDS = ImmutableList.of("1", "1.5", "2", "3", "4", "5", "7.5", "10");

    private final Context context;

    NeighbourSection(Context context) {
        this.context = context;
    }

    Optional<Section> section() {
        List<Prose> text = new ArrayList<>();
        poverty().ifPresent(text::add);
        List<Block> blocks = new ArrayList<>();
        living().ifPresent(blocks::add);
        new PerceptionFigure(context).figure().ifPresent(blocks::add);
        governance().ifPresent(blocks::add);
        further().ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "context",
                        context.texts.text("context.title"),
                        context.texts.text("context.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }

    private Optional<Prose> poverty() {
        Comparison among = Comparison.of(context, LIVING.get(0));
        return among.own()
                .map(rate -> context.say(
                        "context.text.poverty",
                        context.show(rate, Form.PROSE),
                        context.name(context.country),
                        rate.says().period(),
                        among.place("rate-of-three")));
    }

    private Optional<Block> living() {
        List<Comparison> rows = comparisons(LIVING);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(context, extremes(rows), context.say("context.living.unit"));
        return Optional.of(draft.note(ownYears(rows))
                .drawing(plot("context.living.chart", rows))
                .table(table(rows)));
    }

    private Optional<Block> governance() {
        List<Comparison> rows = comparisons(GOVERNANCE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Comparison lowest = rows.stream()
                .min((one, two) -> number(one.own().orElseThrow())
                        .compareTo(number(two.own().orElseThrow())))
                .orElseThrow();
        Prose title = context.say(
                        "context.governance.title",
                        context.indicator(indicator(lowest)),
                        context.texts.count(rows.size()),
                        context.name(context.country),
                        context.show(lowest.own().orElseThrow(), Form.BARE))
                .capitalised();
        Draft draft = new Draft(
                context, title, scale("wgi", lowest.own().orElseThrow().says().period()));
        return Optional.of(draft.drawing(plot("context.governance.chart", rows)).table(table(rows)));
    }

    /** Returns the unit line of an indicator whose scale the source prints. */
    private Prose scale(String publisher, TimePeriod period) {
        List<Cited> ends = new ArrayList<>();
        for (String end : List.of("min", "max")) {
            Ref ref = Kind.OBSERVATION.ref(publisher + "-scale-" + end);
            context.catalogue
                    .find(ref)
                    .map(found -> context.catalogue.get(ref, Observation.class))
                    .ifPresent(found -> ends.add(context.show(found, Form.BARE)));
        }
        return ends.size() < 2
                ? context.say("context.governance.unit.plain", period)
                : context.say("context.governance.unit", period, ends.get(0), ends.get(1));
    }

    private List<Comparison> comparisons(List<String> indicators) {
        return indicators.stream()
                .map(id -> Comparison.of(context, id))
                .filter(Comparison::isUseful)
                .toList();
    }

    /** Returns a sentence on where the country has the highest and the lowest values of all. */
    private Prose extremes(List<Comparison> rows) {
        Prose highest = names(rows, "highest");
        Prose lowest = names(rows, "lowest");
        String country = context.name(context.country);
        long high = rows.stream().filter(row -> row.rank().equals("highest")).count();
        long low = rows.stream().filter(row -> row.rank().equals("lowest")).count();
        if (high == 0 && low == 0) {
            return context.say("context.living.title.middle", country);
        }
        if (high > 0 && low > 0 && high + low <= 3) {
            return context.say("context.living.title.both", country, highest, lowest);
        }
        return high >= low
                ? context.say("context.living.title.highest", country, highest)
                : context.say("context.living.title.lowest", country, lowest);
    }

    private Prose names(List<Comparison> rows, String rank) {
        return context.texts.list(rows.stream()
                .filter(row -> row.rank().equals(rank))
                .map(row -> Prose.of(named(row)))
                .toList());
    }

    private String named(Comparison row) {
        String name = context.indicator(indicator(row));
        return row.own().filter(context.facts::isDoubtful).isPresent() ? context.texts.plain("doubt.mark", name) : name;
    }

    /** Returns which values are of another year than the table that prints them. */
    private Prose ownYears(List<Comparison> rows) {
        List<Prose> own = new ArrayList<>();
        for (Comparison row : rows) {
            for (Map.Entry<Country, Statement<Observation>> value : row.values().entrySet()) {
                Observation says = value.getValue().says();
                if (says.tableYear().filter(year -> !year.equals(says.period())).isPresent()) {
                    own.add(context.say(
                            "context.own-year",
                            context.indicator(indicator(row)),
                            context.name(value.getKey()),
                            says.period()));
                }
            }
        }
        return own.isEmpty() ? Prose.EMPTY : context.say("context.own-years", Prose.join("; ", own));
    }

    private DotPlot plot(String label, List<Comparison> rows) {
        return new DotPlot(
                context.texts.text(label),
                rows.stream().map(this::row).collect(ImmutableList.toImmutableList()),
                context.texts.digits());
    }

    private DotPlot.Row row(Comparison row) {
        ImmutableList.Builder<DotPlot.Mark> marks = ImmutableList.builder();
        int neighbour = 0;
        for (Map.Entry<Country, Statement<Observation>> value : row.values().entrySet()) {
            boolean own = value.getKey() == context.country;
            Marker marker = own ? Marker.DOT : NEIGHBOURS.get(neighbour++);
            marks.add(new DotPlot.Mark(
                    context.name(value.getKey()),
                    marker,
                    number(value.getValue()),
                    context.show(value.getValue(), Form.BARE)));
        }
        Statement<Observation> own = row.own().orElseThrow();
        String unit = context.facts.numbers().unit(own.says().quantity().orElseThrow());
        return new DotPlot.Row(
                context.facts.wording().name(own.says().indicator()),
                unit + ", "
                        + context.texts.time(
                                own.says().tableYear().orElse(own.says().period())),
                end(row),
                marks.build());
    }

    /** Returns the right end of a scale from zero: the whole for shares that come near it, else a round number. */
    private BigDecimal end(Comparison row) {
        BigDecimal most = row.values().values().stream()
                .map(NeighbourSection::number)
                .reduce(BigDecimal::max)
                .orElseThrow();
        Indicator indicator = context.facts.indicator(row.own().orElseThrow().says());
        Optional<BigDecimal> whole = indicator.scale().flatMap(scale -> scale.high());
        if (whole.isPresent()) {
            return whole.get();
        }
        BigDecimal power = BigDecimal.ONE.movePointRight(most.precision() - most.scale() - 1);
        return ENDS.stream()
                .map(digits -> new BigDecimal(digits).multiply(power))
                .filter(end -> end.compareTo(most) > 0)
                .findFirst()
                .map(end -> end.stripTrailingZeros().scale() < 0 ? end.setScale(0) : end.stripTrailingZeros())
                .orElse(most);
    }

    private Table table(List<Comparison> rows) {
        Table.Builder table = Table.of(context.countryHead(context.texts.text("indicator")));
        rows.forEach(row -> table.row(cells(indicator(row), row)));
        return table.numeric();
    }

    private List<Prose> cells(String indicator, Comparison row) {
        Statement<Observation> any = row.values().values().iterator().next();
        List<Prose> cells = new ArrayList<>();
        cells.add(label(indicator, any.says()));
        for (Country country : context.countries) {
            cells.add(Optional.ofNullable(row.values().get(country))
                    .map(value -> Prose.of(context.show(value, Form.BARE)))
                    .orElseGet(() -> context.say("none")));
        }
        return cells;
    }

    /** Returns name, unit and period; the unit is left out where the name tells it. */
    private Prose label(String indicator, Observation any) {
        Prose name = context.facts.name(Kind.INDICATOR.ref(indicator));
        TimePeriod period = any.tableYear().orElse(any.period());
        String unit = context.facts.numbers().unit(any.quantity().orElseThrow());
        boolean told = unit.chars().anyMatch(Character::isDigit) || name.text().contains(unit);
        return told ? context.say("context.row.plain", name, period) : context.say("context.row", name, unit, period);
    }

    private Optional<Block> further() {
        Table.Builder table = Table.of(context.countryHead(context.texts.text("indicator")));
        comparisons(FURTHER).forEach(row -> table.row(cells(indicator(row), row)));
        for (String indicator : WITH_UNITED_STATES) {
            List<Prose> cells = new ArrayList<>();
            cells.add(context.say(
                    "context.row.partner",
                    context.facts.name(Kind.INDICATOR.ref(indicator)),
                    context.name(Country.USA)));
            for (Country country : context.countries) {
                cells.add(context.latest(indicator, country.ref(), Country.USA)
                        .map(value -> Prose.of(context.show(value, Form.SHORT)))
                        .orElseGet(() -> context.say("none")));
            }
            table.row(cells);
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Table further = table.numeric();
        return Optional.of(new Block.Listing(
                context.say("context.further.title"),
                further,
                context.facts.source(Facts.records(further.numbers().toList()))));
    }

    private static String indicator(Comparison row) {
        return row.own().orElseThrow().says().indicator().id();
    }

    private static BigDecimal number(Statement<Observation> statement) {
        return statement.says().quantity().flatMap(Quantity::number).orElseThrow();
    }
}
