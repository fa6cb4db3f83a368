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
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Slope;
import org.cauce.examples.svg.Style;
import org.cauce.indicators.series.Change;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The Corruption Perceptions Index at the first and the last year that the sources give. */
final class PerceptionFigure {
    private static final String INDEX = "corruption-perceptions-index";
    private static final Ref WORLD = Kind.GROUPING.ref("global");

    private record Pair(Ref subject, Statement<Observation> first, Statement<Observation> last) {
        Estimate change() {
            return Change.points(
                    first.says().quantity().orElseThrow(),
                    last.says().quantity().orElseThrow());
        }

        int way() {
            return change().nominal().signum();
        }
    }

    private final Context context;

    PerceptionFigure(Context context) {
        this.context = context;
    }

    Optional<Block> figure() {
        List<Pair> pairs = new ArrayList<>();
        context.countries.forEach(country -> pair(country.ref()).ifPresent(pairs::add));
        pair(Country.MEX.ref()).ifPresent(pairs::add);
        pair(WORLD).ifPresent(pairs::add);
        pair(Country.USA.ref()).ifPresent(pairs::add);
        return pairs.isEmpty() || !pairs.get(0).subject().equals(context.country.ref())
                ? Optional.empty()
                : Optional.of(figure(pairs));
    }

    private Optional<Pair> pair(Ref subject) {
        List<Statement<Observation>> values = context.catalogue.observations().indicator(INDEX).of(subject).stream()
                .filter(value ->
                        value.says().quantity().flatMap(Quantity::number).isPresent())
                .sorted(Comparator.comparing(value -> value.says().period()))
                .toList();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Pair(subject, values.get(0), values.get(values.size() - 1)));
    }

    private Block figure(List<Pair> pairs) {
        Pair own = pairs.get(0);
        Draft draft = new Draft(context, title(pairs), unit());
        String before = context.texts.time(own.first().says().period());
        String after = context.texts.time(own.last().says().period());
        Table.Builder table = Table.of(
                Prose.EMPTY,
                Prose.of(new Piece.When(before)),
                Prose.of(new Piece.When(after)),
                context.say("perception.change"));
        ImmutableList.Builder<Slope.Item> items = ImmutableList.builder();
        for (Pair pair : pairs) {
            Cited first = context.show(pair.first(), Form.BARE);
            Cited last = context.show(pair.last(), Form.BARE);
            Cited change = change(pair, first, last);
            items.add(new Slope.Item(
                    context.facts.wording().name(pair.subject()),
                    number(pair.first()),
                    number(pair.last()),
                    new Slope.Numbers(first, last, Optional.of(change)),
                    style(pair.subject())));
            table.row(context.facts.name(pair.subject()), Prose.of(first), Prose.of(last), Prose.of(change));
        }
        return draft.drawing(new Slope(
                        context.texts.text("perception.chart"),
                        before,
                        after,
                        context.texts.text("perception.change.short"),
                        items.build()))
                .note(context.say("perception.note"))
                .table(table.numeric());
    }

    private Prose title(List<Pair> pairs) {
        Pair own = pairs.get(0);
        String way = own.way() < 0 ? "fell" : own.way() > 0 ? "rose" : "same";
        List<Prose> alike = pairs.stream()
                .skip(1)
                .filter(pair -> Country.of(pair.subject())
                        .filter(context.countries::contains)
                        .isPresent())
                .filter(pair -> pair.way() == own.way())
                .map(pair -> context.facts.name(pair.subject()))
                .toList();
        Prose title = context.say(
                "perception.title." + way,
                context.name(context.country),
                context.show(own.first(), Form.BARE),
                own.first().says().period(),
                context.show(own.last(), Form.BARE),
                own.last().says().period());
        return alike.isEmpty()
                ? title
                : Prose.join("", List.of(title, context.say("perception.as-did." + way, context.texts.list(alike))));
    }

    private Prose unit() {
        List<Cited> ends = new ArrayList<>();
        for (String end : List.of("cpi-scale-min", "cpi-scale-max")) {
            Ref ref = Kind.OBSERVATION.ref(end);
            if (context.catalogue.find(ref).isPresent()) {
                ends.add(context.show(context.catalogue.get(ref, Observation.class), Form.BARE));
            }
        }
        return ends.size() < 2
                ? context.say("perception.unit.plain")
                : context.say("perception.unit", ends.get(0), ends.get(1));
    }

    private Cited change(Pair pair, Cited first, Cited last) {
        String digits = context.texts.digits().rounded(pair.change().nominal(), 1);
        return context.facts.computed(
                digits,
                context.texts.plain(
                        "perception.change.what",
                        context.facts.wording().name(pair.subject()),
                        context.texts.time(pair.first().says().period()),
                        context.texts.time(pair.last().says().period())),
                last.shown() + " − " + first.shown() + " = " + digits,
                List.of(first, last));
    }

    private Style style(Ref subject) {
        if (subject.equals(context.country.ref())) {
            return Style.COUNTRY;
        }
        if (subject.equals(WORLD)) {
            return Style.AVERAGE;
        }
        return Country.of(subject).filter(context.countries::contains).isPresent() ? Style.OTHER : Style.MUTED;
    }

    private static BigDecimal number(Statement<Observation> statement) {
        return statement.says().quantity().flatMap(Quantity::number).orElseThrow();
    }
}
