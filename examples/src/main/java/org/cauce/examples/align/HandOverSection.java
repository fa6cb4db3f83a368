package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.model.source.Ref;

/** From which initiative of one donor people could pass to one of the other. */
final class HandOverSection implements Part {
    private final Context context;
    private final Named named;
    private final ImmutableList<HandOverRow> rows;

    HandOverSection(Context context) {
        this.context = context;
        this.named = new Named(context);
        this.rows = HandOverRow.of(context.handOvers);
    }

    @Override
    public Section section() {
        return new Section(
                "handovers",
                context.texts.text("handovers.title"),
                context.texts.text("handovers.label"),
                rows.isEmpty()
                        ? ImmutableList.of(
                                context.say("handovers.nothing", context.donorNames(), context.recipientNames()))
                        : text(),
                rows.isEmpty() ? ImmutableList.of() : ImmutableList.of(figure()));
    }

    private ImmutableList<Prose> text() {
        List<Prose> text = new ArrayList<>();
        HandOverTerms terms = new HandOverTerms(context);
        origins().stream().flatMap(origin -> terms.sentence(origin).stream()).forEach(text::add);
        List<Prose> reached = reported().stream()
                .flatMap(row -> terms.reached(row.found()).stream())
                .toList();
        text.addAll(reached);
        text.add(context.say(reached.isEmpty() ? "handovers.text.unknown" : "handovers.text.unknown.others"));
        return ImmutableList.copyOf(text);
    }

    private ImmutableSet<Ref> origins() {
        return rows.stream().map(row -> row.found().origin()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<HandOverRow> reported() {
        return rows.stream().filter(HandOverRow::isReported).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<HandOverRow> byRule() {
        return rows.stream().filter(row -> !row.isReported()).collect(ImmutableList.toImmutableList());
    }

    private Block figure() {
        return new Draft(context, title(), context.say("handovers.unit"))
                .drawing(chart())
                .key(ImmutableList.of(sign("fits"), sign("near"), sign("not-stated"), sign("differs")))
                .note(context.say("handovers.rule"))
                .table(table(), source());
    }

    private Block.Sign sign(String fit) {
        return new Block.Sign("kn-" + fit, context.texts.text("handovers.fit." + fit));
    }

    private Prose title() {
        Cited found = count(byRule().size(), "handovers.count.rule");
        if (reported().isEmpty()) {
            return context.say("handovers.figure.rule", found);
        }
        return context.say(
                        byRule().isEmpty() ? "handovers.figure.reported" : "handovers.figure.both",
                        count(reported().size(), "handovers.count.reported"),
                        countries(),
                        found)
                .capitalised();
    }

    private Prose countries() {
        return context.texts.list(context.recipients.stream()
                .filter(country ->
                        reported().stream().anyMatch(row -> row.countries().contains(country)))
                .map(country -> context.facts.inSentence(country.ref()))
                .toList());
    }

    private Cited count(int number, String what) {
        return context.facts.counted(number, context.texts.text(what), context.texts.text("handovers.count.how"));
    }

    private Ropes chart() {
        ImmutableList<Ropes.Group> groups = Stream.of(
                        new Ropes.Group(context.texts.text("handovers.group.reported"), true, ropes(reported())),
                        new Ropes.Group(context.texts.text("handovers.group.rule"), false, ropes(byRule())))
                .filter(group -> !group.ropes().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new Ropes(
                context.texts.text("handovers.chart"),
                new Ropes.Heads(context.texts.text("handovers.head.leave"), context.texts.text("handovers.head.enter")),
                Arrays.stream(Criterion.values())
                        .map(criterion -> context.texts.word("criterion", criterion))
                        .collect(ImmutableList.toImmutableList()),
                groups);
    }

    private ImmutableList<Ropes.Rope> ropes(ImmutableList<HandOverRow> of) {
        return of.stream()
                .map(row -> new Ropes.Rope(
                        end(row.found().origin(), ""), end(row.found().destination(), row.where(context)), row.fits()))
                .collect(ImmutableList.toImmutableList());
    }

    private Ropes.End end(Ref initiative, String where) {
        Donor donor = context.donorOf(initiative);
        return new Ropes.End(
                context.facts.of(initiative, named.name(initiative)),
                where.isEmpty() ? donor.name() : context.texts.plain("handovers.end", donor.name(), where));
    }

    private Table table() {
        Table.Builder table = Table.of(Stream.concat(
                        Stream.of("from", "to", "country", "basis").map(key -> context.say("handovers.head." + key)),
                        Arrays.stream(Criterion.values())
                                .map(criterion -> Prose.of(context.texts.word("criterion", criterion))
                                        .capitalised()))
                .toArray(Prose[]::new));
        rows.forEach(row -> table.row(cells(row)));
        return table.words();
    }

    private List<Prose> cells(HandOverRow row) {
        HandOver found = row.found();
        List<Prose> cells = new ArrayList<>();
        cells.add(named.link(found.origin()));
        cells.add(named.link(found.destination()));
        cells.add(Prose.of(row.countries().stream().map(context::name).collect(Collectors.joining(", "))));
        cells.add(found.reportedBy()
                .map(told -> Prose.of(context.facts.of(told, context.texts.text("handovers.basis.reported"))))
                .orElseGet(() -> context.say("handovers.basis.rule")));
        for (Criterion criterion : Criterion.values()) {
            cells.add(reason(found, criterion));
        }
        return cells;
    }

    /** Both sides in words; digits in them carry the source of the initiative that people leave. */
    private Prose reason(HandOver found, Criterion criterion) {
        String fit = context.texts.text("handovers.fit." + found.fit(criterion));
        String because = Optional.ofNullable(found.reasons().get(criterion))
                .map(new ReasonWords(context)::of)
                .orElse("");
        return because.isEmpty() || because.equals(fit)
                ? Prose.of(fit)
                : context.say("handovers.reason", fit, context.facts.named(because, found.origin()));
    }

    private Prose source() {
        ImmutableSet<Ref> told = reported().stream()
                .flatMap(row -> row.found().reportedBy().stream())
                .collect(ImmutableSet.toImmutableSet());
        return context.facts.source(
                told.isEmpty()
                        ? rows.stream()
                                .flatMap(row -> Stream.of(
                                        row.found().origin(), row.found().destination()))
                                .collect(ImmutableSet.toImmutableSet())
                        : told);
    }
}
