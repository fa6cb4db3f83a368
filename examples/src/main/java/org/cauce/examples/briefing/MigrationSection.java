package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Facts;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.RankedBars;
import org.cauce.examples.svg.ShareBars;
import org.cauce.examples.svg.Style;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Migration: what the sources count of people of the country, and of the subregion together. */
final class MigrationSection {
    private static final String IRREGULAR = "irregular-migratory-situation";
    static final String RETURNS = "returns-from-mexico";
    private static final String APPREHENSIONS = "share-of-apprehensions";
    private static final ImmutableList<String> TOGETHER = ImmutableList.of(
            "emigrant-stock",
            "emigrant-stock-growth",
            "emigrant-share-of-population",
            "migrant-stock-in-destination",
            "destination-share-of-migrant-stock",
            "migrant-stock-growth-in-destination",
            "undocumented-share",
            "share-of-returns-from-mexico",
            "food-insecure-people",
            "moderately-or-severely-hungry",
            "moderately-or-severely-hungry-share");

    private final Context context;
    private final Ref subregion;

    MigrationSection(Context context, Ref subregion) {
        this.context = context;
        this.subregion = subregion;
    }

    Optional<Section> section() {
        List<Prose> text = new ArrayList<>();
        about("disaster-displaced", "migration.text.displaced").ifPresent(text::add);
        about("us-southern-border-apprehensions", "migration.text.border").ifPresent(text::add);
        context.latest("share-of-returns-from-mexico", subregion)
                .map(share -> context.say(
                        "migration.text.share",
                        context.show(share, Form.PROSE),
                        share.says().period()))
                .ifPresent(text::add);
        List<Block> blocks = new ArrayList<>();
        Comparison irregular = Comparison.of(context, IRREGULAR);
        Comparison returns = Comparison.of(context, RETURNS);
        if (irregular.isUseful() && returns.isUseful()) {
            BigDecimal most = largest(irregular).max(largest(returns));
            blocks.add(people(irregular, "irregular", most));
            blocks.add(people(returns, "returns", most));
        }
        apprehensions().ifPresent(blocks::add);
        together().ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "migration",
                        context.texts.text("migration.title"),
                        context.texts.text("migration.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }

    private Optional<Prose> about(String indicator, String key) {
        return context.latest(indicator, context.country.ref())
                .map(value -> context.say(
                                key,
                                context.show(value, Form.PROSE),
                                context.name(context.country),
                                value.says().period())
                        .capitalised());
    }

    private static BigDecimal largest(Comparison comparison) {
        return comparison.values().values().stream()
                .map(MigrationSection::number)
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    private Block people(Comparison among, String key, BigDecimal most) {
        Statement<Observation> own = among.own().orElseThrow();
        Prose title = context.say(
                "migration." + key + ".title",
                context.show(own, Form.PROSE),
                context.name(context.country),
                own.says().period(),
                among.place("of-three"));
        Draft draft = new Draft(
                        context,
                        title.capitalised(),
                        context.say(
                                "migration.people.unit",
                                context.facts.name(own.says().indicator()),
                                own.says().period()))
                .half();
        Table.Builder table = Table.of(context.say("country"), context.say("people"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (Country country : among.ranked()) {
            Statement<Observation> value =
                    Optional.ofNullable(among.values().get(country)).orElseThrow();
            Cited number = context.show(value, Form.BARE);
            bars.add(new RankedBars.Bar(
                    context.name(country),
                    number(value),
                    number,
                    country == context.country ? Style.COUNTRY : Style.MUTED));
            table.row(Prose.of(context.name(country)), Prose.of(number));
        }
        return draft.drawing(RankedBars.of(context.texts.text("migration." + key + ".chart"), bars)
                        .upTo(most))
                .note(context.say("migration.people.note"))
                .table(table.numeric());
    }

    private Optional<Block> apprehensions() {
        List<Statement<Observation>> shares =
                context.catalogue.observations().indicator(APPREHENSIONS).of(subregion).stream()
                        .filter(share -> share.says()
                                .quantity()
                                .flatMap(Quantity::number)
                                .isPresent())
                        .sorted(Comparator.comparing(share -> share.says().period()))
                        .toList();
        return shares.size() < 2 ? Optional.empty() : Optional.of(apprehensions(shares));
    }

    private Block apprehensions(List<Statement<Observation>> shares) {
        Statement<Observation> first = shares.get(0);
        Statement<Observation> last = shares.get(shares.size() - 1);
        Prose title = context.say(
                "migration.apprehensions.title",
                context.show(first, Form.PROSE),
                first.says().period(),
                context.show(last, Form.PROSE),
                last.says().period());
        Draft draft = new Draft(context, title, context.say("migration.apprehensions.unit"));
        Table.Builder table = Table.of(
                context.say("year"),
                context.say("migration.apprehensions.share"),
                context.say("migration.apprehensions.all"));
        ImmutableList.Builder<ShareBars.Bar> bars = ImmutableList.builder();
        for (Statement<Observation> share : shares) {
            Cited number = context.show(share, Form.SHORT);
            String year = context.texts.time(share.says().period());
            Optional<Statement<Observation>> total = context.catalogue
                    .observations()
                    .indicator("noncitizen-apprehensions")
                    .in(share.says().period())
                    .first();
            Optional<Cited> all = total.map(value -> context.show(value, Form.BARE));
            total.ifPresent(value ->
                    bars.add(new ShareBars.Bar(year, number(value), all.orElseThrow(), number(share), number)));
            table.row(
                    Prose.of(new Piece.When(year)),
                    Prose.of(number),
                    all.map(Prose::of).orElseGet(() -> context.say("none")));
        }
        return draft.drawing(new ShareBars(
                        context.texts.text("migration.apprehensions.chart"),
                        context.texts.text("migration.apprehensions.part"),
                        bars.build()))
                .note(context.say("migration.apprehensions.note"))
                .table(table.numeric());
    }

    private Optional<Block> together() {
        Table.Builder table = Table.of(
                context.say("indicator"),
                context.say("migration.together.when"),
                context.say("migration.together.number"));
        for (String indicator : TOGETHER) {
            context.catalogue.observations().indicator(indicator).of(subregion).stream()
                    .filter(value -> value.says().quantity().isPresent())
                    .forEach(value -> table.row(
                            label(value),
                            Prose.of(new Piece.When(
                                    context.texts.time(value.says().when()))),
                            Prose.of(context.show(value, Form.PROSE))));
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Table rows = table.words();
        return Optional.of(new Block.Listing(
                context.say("migration.together.title"),
                rows,
                context.facts.source(Facts.records(rows.numbers().toList()))));
    }

    private Prose label(Statement<Observation> value) {
        Prose name = context.facts.name(value.says().indicator());
        return value.says()
                .partner()
                .map(context.facts::name)
                .filter(partner -> !name.text().contains(partner.text()))
                .map(partner -> context.say("migration.together.partner", name, partner))
                .orElse(name);
    }

    private static BigDecimal number(Statement<Observation> statement) {
        return statement.says().quantity().flatMap(Quantity::number).orElseThrow();
    }
}
