package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.model.time.TimePeriod;

/** The figure of parallel paths: facing timelines, with the rules and all its dates in a table. */
final class PathsFigure {
    /** How many years are drawn at most, so that a single old initiative does not press all others to the edge. */
    private static final int YEARS = 25;

    private static final ImmutableList<String> SIGNS =
            ImmutableList.of("on", "fz", "prep", "stop", "plan", "tail", "kbk", "sbsk", "indk", "lnk", "frk", "plk");

    private final Context context;
    private final ImmutableList<ParallelPaths> paths;
    private final PathStrips strips;
    private final PathEvents events;
    private final LocalDate asOf;

    PathsFigure(Context context, ImmutableList<ParallelPaths> paths, PathStrips strips, PathEvents events) {
        this.context = context;
        this.paths = paths;
        this.strips = strips;
        this.events = events;
        this.asOf = context.asOf().plusDays(1);
    }

    Block figure() {
        FacingTimelines chart = chart();
        return new Draft(
                        context,
                        title(),
                        context.say("paths.unit", year(chart.frame().from()), context.one.name(), context.other.name()))
                .drawing(chart)
                .key(key())
                .note(context.say("paths.note", year(chart.frame().from()), year(context.asOf())))
                .table(new PathsTable(context, strips).of(paths, events));
    }

    private Prose title() {
        long apart = paths.stream().filter(one -> one.monthsSideBySide() > 0).count();
        if (apart == 0) {
            return context.say("paths.finding.none", context.donorNames());
        }
        return context.say(
                "paths.finding",
                context.facts.counted(
                        (int) apart, context.texts.text("paths.count.apart"), context.texts.text("paths.count.how")),
                context.facts.counted(
                        paths.size(), context.texts.text("paths.count.groups"), context.texts.text("paths.count.how")));
    }

    private static TimePeriod year(LocalDate day) {
        return TimePeriod.parse(Integer.toString(day.getYear()));
    }

    FacingTimelines chart() {
        FacingTimelines whole = chart(LocalDate.of(asOf.getYear() - YEARS, 1, 1));
        LocalDate first = Stream.concat(
                        whole.rows().map(FacingTimelines.Row::first),
                        whole.events().stream().map(FacingTimelines.Happening::day))
                .min(LocalDate::compareTo)
                .orElse(asOf.minusYears(1));
        LocalDate from = first.withDayOfYear(1);
        return from.isAfter(whole.frame().from()) ? chart(from) : whole;
    }

    private FacingTimelines chart(LocalDate from) {
        FacingTimelines.Frame frame = new FacingTimelines.Frame(
                new FacingTimelines.Side(context.one.name(), context.one.style()),
                new FacingTimelines.Side(context.other.name(), context.other.style()),
                from,
                asOf,
                context.texts.text("paths.joins"),
                context.texts.text("paths.nobody"));
        String label = context.texts.plain("paths.chart", context.one.name(), context.other.name());
        return new FacingTimelines(
                label,
                frame,
                events.drawn().stream()
                        .filter(event -> !event.day().isBefore(from))
                        .collect(ImmutableList.toImmutableList()),
                paths.stream().map(one -> lane(one, from)).collect(ImmutableList.toImmutableList()));
    }

    private FacingTimelines.Lane lane(ParallelPaths one, LocalDate from) {
        return new FacingTimelines.Lane(
                context.name(one.sector()), rows(one.one(), from), rows(one.other(), from), strips.of(one, from));
    }

    /** Returns the rows of which something is drawn. */
    private ImmutableList<FacingTimelines.Row> rows(List<Activity> activities, LocalDate from) {
        PathRows rows = new PathRows(context);
        return activities.stream()
                .map(rows::row)
                .filter(row -> row.last().isAfter(from))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Block.Sign> key() {
        return SIGNS.stream()
                .map(style -> new Block.Sign(style, context.texts.text("paths.key." + style)))
                .collect(ImmutableList.toImmutableList());
    }
}
