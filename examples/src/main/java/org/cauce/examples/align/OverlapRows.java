package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapMap;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.Referral;
import org.cauce.model.source.Ref;

/** Makes the rows of the overlap map and of the table behind it. */
final class OverlapRows {
    private final Context context;
    private final Named named;
    private final OverlapYears years;
    private final Optional<OverlapMoney> money;

    OverlapRows(Context context, Optional<OverlapMoney> money) {
        this.context = context;
        this.named = new Named(context);
        this.years = new OverlapYears(context);
        this.money = money;
    }

    OverlapGrid grid(OverlapMap map) {
        return new OverlapGrid(
                context.texts.text("overlap.chart"),
                context.texts.text("overlap.head.sector"),
                context.recipients.stream().map(context::name).collect(ImmutableList.toImmutableList()),
                map.sectors().stream()
                        .sorted(Comparator.comparing(sector -> closeness(map.row(sector))))
                        .map(sector -> new OverlapGrid.Row(
                                context.name(sector),
                                map.row(sector).stream().map(this::cell).collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()),
                heads());
    }

    private ImmutableList<String> heads() {
        ImmutableList.Builder<String> heads = ImmutableList.<String>builder()
                .add(
                        context.texts.text("overlap.head.cell"),
                        context.texts.text("overlap.head.state"),
                        context.texts.text("overlap.head.years"),
                        context.one.name(),
                        context.other.name(),
                        context.texts.text("overlap.head.link"),
                        context.texts.text("overlap.head.priority"),
                        context.texts.text("overlap.head.regional"));
        money.ifPresent(files -> heads.add(context.texts.text("overlap.head.money")));
        return heads.build();
    }

    /** Rows with what is closest first: linked, both, priority, one alone, neither. */
    private static String closeness(List<OverlapCell> row) {
        StringBuilder key = new StringBuilder();
        for (OverlapCell.State state : OverlapCell.State.values()) {
            long cells = row.stream().filter(cell -> cell.state() == state).count();
            key.append((char) ('z' - Math.min(cells, 25)));
        }
        return key.toString();
    }

    private OverlapGrid.Cell cell(OverlapCell cell) {
        return new OverlapGrid.Cell(
                "m-" + cell.sector().id() + "-" + cell.country(),
                context.name(cell.sector()) + ", " + context.name(cell.country()),
                look(cell),
                state(cell),
                names(cell),
                details(cell));
    }

    private OverlapGrid.Look look(OverlapCell cell) {
        OverlapGrid.Between between = switch (cell.state()) {
            case LINKED -> OverlapGrid.Between.BAR;
            case BOTH -> OverlapGrid.Between.BROKEN;
            default -> OverlapGrid.Between.NOTHING;
        };
        return new OverlapGrid.Look(
                style(cell.state()),
                new OverlapGrid.Square(
                        context.one.className(),
                        cell.one().size(),
                        !cell.regionalOne().isEmpty()),
                new OverlapGrid.Square(
                        context.other.className(),
                        cell.other().size(),
                        !cell.regionalOther().isEmpty()),
                between,
                new OverlapGrid.Marks(
                        !cell.priorities().isEmpty(), isCrowded(cell), isManySmall(cell), years.drawn(cell)));
    }

    private static boolean isCrowded(OverlapCell cell) {
        return cell.isCrowded(OverlapSection.MANY);
    }

    private boolean isManySmall(OverlapCell cell) {
        return money.filter(files -> OverlapMoney.isMany(files.of(cell))).isPresent();
    }

    private String style(OverlapCell.State state) {
        return switch (state) {
            case LINKED -> "linked";
            case BOTH -> "both";
            case PRIORITY_ALONE -> "none";
            case ONE_ALONE -> context.one.className();
            case OTHER_ALONE -> context.other.className();
            case NEITHER -> "empty";
        };
    }

    private String state(OverlapCell cell) {
        String words = stateWords(cell.state());
        boolean isToAdd = !cell.priorities().isEmpty() && cell.state() != OverlapCell.State.PRIORITY_ALONE;
        String crowded = isCrowded(cell) ? context.texts.plain("overlap.and-many", words) : words;
        String all = isManySmall(cell) ? context.texts.plain("overlap.and-small", crowded) : crowded;
        return isToAdd ? context.texts.plain("overlap.and-priority", all) : all;
    }

    String stateWords(OverlapCell.State state) {
        return switch (state) {
            case ONE_ALONE -> alone(context.one, context.other);
            case OTHER_ALONE -> alone(context.other, context.one);
            default -> context.texts.text("overlap.state." + state);
        };
    }

    /** Beside a donor without any initiative on record nobody is said to be alone. */
    private String alone(Donor donor, Donor beside) {
        return context.isOnRecord(beside)
                ? context.texts.plain("overlap.state.alone", donor.name())
                : context.texts.plain("overlap.state.beside", donor.name(), beside.name());
    }

    private ImmutableList<OverlapGrid.Name> names(OverlapCell cell) {
        List<OverlapGrid.Name> names = new ArrayList<>();
        if (cell.state() == OverlapCell.State.LINKED) {
            linked(cell, names);
        } else {
            line(names, named(cell.one()), "n" + context.one.className());
            line(names, named(cell.other()), "n" + context.other.className());
        }
        line(names, named(cell.priorities()), "p");
        return ImmutableList.copyOf(names);
    }

    private void linked(OverlapCell cell, List<OverlapGrid.Name> names) {
        cell.links().forEach(pair -> {
            names.add(new OverlapGrid.Name(named.name(pair.one()), "n" + context.one.className(), !names.isEmpty()));
            names.add(new OverlapGrid.Name(" ↔ ", "j", false));
            names.add(new OverlapGrid.Name(named.name(pair.other()), "n" + context.other.className(), false));
        });
    }

    private String named(List<Ref> records) {
        return String.join(", ", records.stream().map(named::name).toList());
    }

    private static void line(List<OverlapGrid.Name> names, String text, String style) {
        if (!text.isEmpty()) {
            names.add(new OverlapGrid.Name(text, style, !names.isEmpty()));
        }
    }

    private ImmutableList<Prose> details(OverlapCell cell) {
        ImmutableList.Builder<Prose> details = ImmutableList.<Prose>builder()
                .add(
                        Prose.of(state(cell)),
                        years.words(cell),
                        named.dated(cell.one()),
                        named.dated(cell.other()),
                        links(cell),
                        named.links(cell.priorities()),
                        named.dated(Sets.union(
                                Sets.newLinkedHashSet(cell.regionalOne()),
                                Sets.newLinkedHashSet(cell.regionalOther()))));
        money.ifPresent(files -> details.add(files.words(cell)));
        return details.build();
    }

    private Prose links(OverlapCell cell) {
        if (!cell.links().isEmpty()) {
            return Prose.join(
                    "; ",
                    cell.links().stream()
                            .flatMap(pair -> pair.told().stream())
                            .map(this::link)
                            .toList());
        }
        boolean isFramework = !cell.frameworks().isEmpty() && cell.state() == OverlapCell.State.BOTH;
        return isFramework ? context.say("overlap.framework-only", named.links(cell.frameworks())) : Prose.EMPTY;
    }

    private Prose link(Ref told) {
        Object says = context.catalogue.find(told).orElseThrow().says();
        if (says instanceof Link link) {
            return Prose.of(context.facts.of(
                    told,
                    named.name(link.subject()) + " " + context.texts.word("link", link.type()) + " "
                            + named.name(link.object())));
        }
        return says instanceof Referral referral
                ? Prose.of(context.facts.of(
                        told, named.name(referral.origin()) + " → " + named.name(referral.destination())))
                : named.link(told);
    }
}
