package org.cauce.examples.align;

import java.util.List;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.indicators.alignment.Tie;

/** The table behind facing timelines: initiatives, what joins them, when they are side by side, and events. */
final class PathsTable {
    private final Context context;
    private final PathStrips strips;
    private final PathRows rows;

    PathsTable(Context context, PathStrips strips) {
        this.context = context;
        this.strips = strips;
        this.rows = new PathRows(context);
    }

    Table of(List<ParallelPaths> paths, PathEvents events) {
        Table.Builder table = Table.of(
                context.say("paths.head.what"),
                context.say("paths.head.kind"),
                context.say("paths.head.who"),
                context.say("paths.head.sector"),
                context.say("paths.head.dates"));
        paths.forEach(one -> add(table, one));
        for (PathEvents.Joining event : events.all()) {
            table.row(
                    event.name(context),
                    context.say("paths.kind.event"),
                    both(),
                    context.say("paths.sector.all"),
                    Prose.of(event.date()));
        }
        return table.words();
    }

    private Prose both() {
        return context.say("paths.who.both");
    }

    private void add(Table.Builder table, ParallelPaths one) {
        Prose sector = context.named(one.sector());
        one.one().forEach(activity -> add(table, activity, context.one, sector));
        one.other().forEach(activity -> add(table, activity, context.other, sector));
        for (Tie tie : one.ties()) {
            table.row(
                    context.facts.named(strips.what(tie), tie.told()),
                    Prose.of(strips.type(tie)),
                    both(),
                    sector,
                    Prose.of(strips.years(tie)));
        }
        if (!one.sideBySide().isEmpty()) {
            table.row(
                    context.say("paths.side-by-side"),
                    context.say("paths.kind.rule"),
                    both(),
                    sector,
                    Prose.of(strips.sideBySide(one)));
        }
    }

    private void add(Table.Builder table, Activity activity, Donor donor, Prose sector) {
        table.row(
                context.facts.name(activity.initiative()),
                context.say("paths.kind.initiative"),
                Prose.of(donor.name()),
                sector,
                Prose.of(rows.dates(activity)));
    }
}
