package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Facts;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.page.Wording;
import org.cauce.model.flow.Amount;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Terms and results of programmes, side by side. */
final class TermsTable {
    private static final ImmutableList<String> INDICATORS = ImmutableList.of(
            "eligibility-min-age",
            "eligibility-max-age",
            "max-duration",
            "beneficiaries",
            "post-programme-unemployment-share");

    private final Context context;
    private final ImmutableList<Ref> programmes;

    TermsTable(Context context, ImmutableList<Ref> programmes) {
        this.context = context;
        this.programmes = programmes;
    }

    Block listing() {
        List<Prose> head = new ArrayList<>();
        head.add(Prose.EMPTY);
        programmes.forEach(programme -> head.add(context.facts.name(programme)));
        Table.Builder table = Table.of(head.toArray(Prose[]::new));
        row(table, context.say("terms.for"), this::audience);
        row(table, context.say("terms.transfer"), this::transfers);
        row(table, context.say("terms.in-kind"), this::inKind);
        for (String indicator : INDICATORS) {
            Ref ref = Kind.INDICATOR.ref(indicator);
            if (context.catalogue.find(ref).isPresent()) {
                row(table, context.facts.name(ref), programme -> observed(indicator, programme));
            }
        }
        row(table, context.say("terms.status", context.name(context.country)), this::status);
        for (FindingType type : List.of(FindingType.STRENGTH, FindingType.WEAKNESS, FindingType.LIMITATION)) {
            row(table, context.say("terms.finding." + type), programme -> findings(type, programme));
        }
        row(table, context.say("terms.linked", context.name(context.country)), this::linked);
        Table rows = table.words();
        return new Block.Listing(
                context.say("terms.title"),
                rows,
                context.facts.source(Facts.records(rows.numbers().toList())));
    }

    /** Adds a row unless no programme has anything to say in it. */
    private void row(Table.Builder table, Prose head, Function<Ref, Prose> cell) {
        List<Prose> cells = new ArrayList<>();
        cells.add(head);
        programmes.forEach(programme -> cells.add(cell.apply(programme)));
        if (cells.stream().skip(1).anyMatch(text -> !text.isEmpty())) {
            table.row(cells.stream()
                    .map(text -> text.isEmpty() ? context.say("not-stated") : text)
                    .toList());
        }
    }

    private Stream<Statement<Terms>> terms(Ref programme) {
        return context.catalogue.terms(programme).stream();
    }

    private Prose audience(Ref programme) {
        return named(
                "; ",
                terms(programme),
                terms -> terms.eligibility().stream()
                        .flatMap(eligibility -> Stream.concat(
                                eligibility.audience().stream()
                                        .map(code -> code.value().replace('-', ' ')),
                                eligibility.condition().stream())));
    }

    private Prose transfers(Ref programme) {
        List<Prose> sums = new ArrayList<>();
        terms(programme)
                .forEach(terms -> terms.says().benefits().stream()
                        .filter(benefit -> benefit.amount().isPresent())
                        .filter(benefit -> benefit.countries().isEmpty()
                                || benefit.countries().stream()
                                        .anyMatch(area -> context.countries.stream()
                                                .anyMatch(country -> context.catalogue.includes(area, country))))
                        .forEach(benefit -> sums.add(transfer(terms, benefit))));
        return Prose.join("; ", sums);
    }

    private Prose transfer(Statement<Terms> terms, Benefit benefit) {
        Ref ref = Kind.TERMS.ref(terms.id());
        Amount amount = benefit.amount().orElseThrow();
        String shown = amount instanceof Amount.Stated stated
                ? context.facts.numbers().text(stated.quantity(), Form.PROSE)
                : context.texts.text("amount.not-stated");
        String what = Wording.unpointed(
                terms.note().orElseGet(() -> context.facts.wording().name(ref)));
        Prose sum = Prose.of(context.facts.of(ref, shown, what, amount.printed()));
        return context.say(benefit.every().isPresent() ? "terms.monthly" : "terms.once", sum);
    }

    private Prose inKind(Ref programme) {
        return named(
                ", ",
                terms(programme),
                terms -> terms.benefits().stream()
                        .filter(benefit -> benefit.amount().isEmpty())
                        .flatMap(benefit -> benefit.what().stream()));
    }

    /** Returns what the terms say, each text once, with the source of the digits in it. */
    private Prose named(String between, Stream<Statement<Terms>> all, Function<Terms, Stream<String>> texts) {
        Map<String, Prose> named = new LinkedHashMap<>();
        all.forEach(terms -> texts.apply(terms.says())
                .forEach(text ->
                        named.computeIfAbsent(text, unused -> context.facts.named(text, Kind.TERMS.ref(terms.id())))));
        return Prose.join(between, ImmutableList.copyOf(named.values())).capitalised();
    }

    private Prose observed(String indicator, Ref programme) {
        List<Prose> values = new ArrayList<>();
        family(programme)
                .forEach(member -> context.latest(indicator, member)
                        .ifPresent(value ->
                                values.add(where(value, member.equals(programme) ? List.of() : countries(member)))));
        return Prose.join("; ", values);
    }

    /** Returns what is done of the programme in the country alone, then the programme itself. */
    private Stream<Ref> family(Ref programme) {
        return Stream.concat(
                ProgrammeSection.parts(context, programme)
                        .filter(part -> part.is(Kind.INITIATIVE))
                        .filter(part -> countries(part).equals(List.of(context.country.ref()))),
                Stream.of(programme));
    }

    private List<Ref> countries(Ref initiative) {
        return context.catalogue.get(initiative, Initiative.class).says().countries();
    }

    /** Returns a number with the countries that it was counted in: it need not tell of the country of the page. */
    private Prose where(Statement<Observation> value, List<Ref> otherwise) {
        List<Ref> countries =
                value.says().countries().isEmpty() ? otherwise : value.says().countries();
        Prose number = Prose.of(context.show(value, Form.PROSE));
        Prose places =
                context.texts.list(countries.stream().map(context.facts::name).toList());
        Prose placed = countries.isEmpty() ? number : context.say("terms.in", number, places);
        boolean dated = value.says().period().isOnCalendar();
        return dated ? context.say("terms.when", placed, value.says().when()) : placed;
    }

    /** Returns the last two things that the sources tell of the programme in the country. */
    private Prose status(Ref programme) {
        List<Statement<StatusChange>> changes = family(programme)
                .flatMap(member -> context.catalogue.history(member).stream())
                .filter(change -> change.says().concerns(context.country))
                .toList();
        List<Prose> last = changes.stream()
                .skip(Math.max(0, changes.size() - 2))
                .map(change -> Prose.of(context.facts.of(
                        Kind.STATUS_CHANGE.ref(change.id()),
                        context.texts.plain(
                                "terms.change",
                                context.texts.word("status", change.says().status()),
                                context.texts.time(change.says().when())),
                        context.facts.wording().name(programme),
                        change.says().when().printed())))
                .toList();
        return Prose.join("; ", last);
    }

    private Prose findings(FindingType type, Ref programme) {
        List<Prose> found = context.catalogue
                .findings(programme)
                .filter(finding -> finding.says().type() == type)
                .filter(this::isEvaluated)
                .map(this::finding)
                .toList();
        return Prose.join(" ", found);
    }

    private boolean isEvaluated(Statement<Finding> finding) {
        return context.catalogue
                        .get(finding.says().evaluation(), Evaluation.class)
                        .says()
                        .type()
                == EvaluationType.EVALUATION;
    }

    private Prose finding(Statement<Finding> finding) {
        Prose text = context.facts.prose(
                finding.says().text(),
                Kind.FINDING.ref(finding.id()),
                finding.says().observations());
        int note = context.facts.note(finding);
        return context.say("terms.finding", text, Prose.of(new Piece.Note(note)));
    }

    private Prose linked(Ref programme) {
        List<Prose> linked = context.catalogue.links(programme).stream()
                .filter(link -> link.says().type() == LinkType.COMPLEMENTS
                        && link.says().object().equals(programme))
                .map(link -> link.says().subject())
                .filter(ref -> ref.is(Kind.INITIATIVE))
                .filter(ref -> ProgrammeSection.isIn(
                        context, context.catalogue.get(ref, Initiative.class).says()))
                .map(this::linkedWork)
                .toList();
        return Prose.join("; ", linked);
    }

    private Prose linkedWork(Ref initiative) {
        Prose name =
                Prose.of(context.facts.of(initiative, context.facts.wording().name(initiative)));
        return Optional.of(name)
                .flatMap(text -> context.latest("beneficiaries", initiative)
                        .map(reached -> context.say("terms.reached", text, context.show(reached, Form.PROSE))))
                .orElse(name);
    }
}
