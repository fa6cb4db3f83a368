package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.Engagements;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.indicators.alignment.OverlapMap;
import org.cauce.model.source.Ref;

/** Who is active where. */
final class OverlapSection implements Part {
    /** From how many initiatives of both on a cell has many. */
    static final int MANY = 4;

    private final Context context;
    private final OverlapMap map;
    private final Named named;
    private final Optional<OverlapMoney> money;

    OverlapSection(Context context, Optional<OverlapMoney> money) {
        this.context = context;
        this.money = money;
        this.map = context.overlap;
        this.named = new Named(context);
    }

    @Override
    public Section section() {
        return new Section(
                "overlap",
                context.texts.text("overlap.title"),
                context.texts.text("overlap.label"),
                isEmpty() ? ImmutableList.of(context.say("overlap.nothing")) : text(),
                isEmpty() ? ImmutableList.of() : ImmutableList.of(figure()),
                Section.Layout.ABOVE);
    }

    private boolean isEmpty() {
        return map.cells().isEmpty();
    }

    private ImmutableList<Prose> text() {
        List<Prose> text = new ArrayList<>();
        long both = map.count(State.LINKED) + map.count(State.BOTH);
        if (context.donors().stream().allMatch(context::isOnRecord)) {
            text.add(context.say("overlap.text.both", count(both, "overlap.count.both"), all()));
        }
        unlinked().ifPresent(text::add);
        wanted().ifPresent(text::add);
        return ImmutableList.copyOf(text);
    }

    /** Countries in which both are active and no pair is linked in any group. */
    private Optional<Prose> unlinked() {
        List<Prose> countries = context.recipients.stream()
                .filter(country -> cells(State.BOTH).anyMatch(cell -> cell.country() == country)
                        && cells(State.LINKED).noneMatch(cell -> cell.country() == country))
                .map(country -> context.facts.inSentence(country.ref()))
                .toList();
        return countries.isEmpty()
                ? Optional.empty()
                : Optional.of(context.say("overlap.text.unlinked", context.texts.list(countries)));
    }

    /** What recipients call a priority where neither donor is active. */
    private Optional<Prose> wanted() {
        List<Prose> items = cells(State.PRIORITY_ALONE)
                .flatMap(cell -> cell.priorities().stream()
                        .map(priority -> context.say(
                                "overlap.text.wanted.item",
                                named.link(priority),
                                context.facts.inSentence(cell.country().ref()))))
                .distinct()
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(context.say(
                        "overlap.text.wanted",
                        count(map.count(State.PRIORITY_ALONE), "overlap.count.wanted"),
                        context.texts.list(items)));
    }

    private Block figure() {
        OverlapGrid grid = new OverlapRows(context, money).grid(map);
        Draft draft = new Draft(
                        context, title(), context.say("overlap.unit", Prose.of(new Piece.When(window())), all()))
                .key(key())
                .note(note());
        Block.Figure figure = draft.table(Table.of(Prose.EMPTY).words(), context.facts.source(records()));
        return new Block.Own("align/overlap.jte", ImmutableMap.of("grid", grid, "figure", figure));
    }

    private String window() {
        return map.window().first().orElseThrow().getYear() + "–"
                + map.window().last().orElseThrow().getYear();
    }

    private Prose title() {
        if (map.count(State.LINKED) > 0) {
            return context.say(
                    "overlap.figure.linked",
                    count(map.count(State.LINKED), "overlap.count.linked"),
                    all(),
                    linkedSectors(),
                    linkedCountries());
        }
        if (map.count(State.BOTH) > 0) {
            return context.say("overlap.figure.both", count(map.count(State.BOTH), "overlap.count.both"), all());
        }
        boolean isAnybody = map.count(State.ONE_ALONE) + map.count(State.OTHER_ALONE) > 0;
        Optional<Donor> missing = context.donors().stream()
                .filter(donor -> !context.isOnRecord(donor))
                .findFirst();
        return isAnybody && missing.isPresent()
                ? context.say(
                        "overlap.figure.one-sided",
                        context.facts.inSentence(missing.get().country().ref()))
                : context.say(isAnybody ? "overlap.figure.alone" : "overlap.figure.nobody");
    }

    private Prose linkedSectors() {
        return Prose.join(
                "; ",
                cells(State.LINKED)
                        .map(cell -> context.named(cell.sector()))
                        .distinct()
                        .toList());
    }

    private Prose linkedCountries() {
        return context.texts.list(context.recipients.stream()
                .filter(country -> cells(State.LINKED).anyMatch(cell -> cell.country() == country))
                .map(country -> context.facts.inSentence(country.ref()))
                .toList());
    }

    private Cited count(long number, String what) {
        return context.facts.counted((int) number, context.texts.text(what), context.texts.text("overlap.count.how"));
    }

    private Cited all() {
        return context.facts.counted(
                map.cells().size(),
                context.texts.text("overlap.count.all"),
                context.texts.plain("overlap.count.all.how", map.sectors().size(), context.recipients.size()));
    }

    private Stream<OverlapCell> cells(State state) {
        return map.cells().stream().filter(cell -> cell.state() == state);
    }

    private ImmutableList<Block.Sign> key() {
        ImmutableList.Builder<Block.Sign> key = ImmutableList.<Block.Sign>builder()
                .add(
                        new Block.Sign("q" + context.one.className(), context.one.name()),
                        new Block.Sign(
                                "q" + context.other.className(),
                                context.texts.plain("overlap.key.figure", context.other.name())),
                        new Block.Sign("qbar", context.texts.text("overlap.key.linked")),
                        new Block.Sign("qbrk", context.texts.text("overlap.key.both")),
                        new Block.Sign("qmany", context.texts.text("overlap.key.many")));
        money.ifPresent(files -> key.add(new Block.Sign("qsmall", context.texts.text("overlap.key.small"))));
        return key.add(
                        new Block.Sign("qreg", context.texts.text("overlap.key.regional")),
                        new Block.Sign("qdia", context.texts.text("overlap.key.priority")),
                        new Block.Sign(
                                "qyear",
                                context.texts.plain("overlap.key.years", context.one.name(), context.other.name())))
                .build();
    }

    private Prose note() {
        return Prose.join(
                " ",
                Stream.concat(
                                Stream.of(
                                        context.say("overlap.rule"),
                                        context.say("overlap.rule.many", many()),
                                        money.map(OverlapMoney::note).orElse(Prose.EMPTY)),
                                Stream.of(
                                        leftOut(context.one, context.initiatives.one()),
                                        leftOut(context.other, context.initiatives.other())))
                        .filter(prose -> !prose.isEmpty())
                        .toList());
    }

    private Cited many() {
        return context.facts.counted(
                MANY, context.texts.text("overlap.many.what"), context.texts.text("overlap.many.how"));
    }

    private Prose leftOut(Donor donor, Engagements engagements) {
        if (engagements.leftOut().isEmpty()) {
            return Prose.EMPTY;
        }
        Map<Engagements.LeftOut, Long> reasons = engagements.leftOut().values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        List<Prose> parts = reasons.entrySet().stream()
                .map(entry -> context.say(
                        "overlap.left-out." + entry.getKey(),
                        context.facts.counted(
                                entry.getValue().intValue(),
                                context.texts.plain("overlap.left-out.what", donor.name()),
                                names(engagements, entry.getKey()))))
                .toList();
        return context.say("overlap.left-out", donor.name(), context.texts.list(parts));
    }

    private String names(Engagements engagements, Engagements.LeftOut reason) {
        return engagements.leftOut().entrySet().stream()
                .filter(entry -> entry.getValue() == reason)
                .map(entry -> named.name(entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** What joins the donors and what recipients want; where there is nothing of it, the initiatives. */
    private ImmutableSet<Ref> records() {
        ImmutableSet<Ref> closest = map.cells().stream()
                .flatMap(cell -> Stream.of(told(cell), cell.frameworks(), cell.priorities())
                        .flatMap(List::stream))
                .collect(ImmutableSet.toImmutableSet());
        return closest.isEmpty()
                ? map.cells().stream()
                        .flatMap(cell -> Stream.of(cell.one(), cell.other()).flatMap(List::stream))
                        .collect(ImmutableSet.toImmutableSet())
                : closest;
    }

    private static ImmutableList<Ref> told(OverlapCell cell) {
        return cell.links().stream().flatMap(pair -> pair.told().stream()).collect(ImmutableList.toImmutableList());
    }
}
