package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.ParallelPaths;

/** The initiatives of both donors side by side in time. */
final class PathsSection implements Part {
    private final Context context;
    private final ImmutableList<ParallelPaths> paths;
    private final PathStrips strips;
    private final PathEvents events;

    PathsSection(Context context) {
        this.context = context;
        this.paths = context.initiatives.paths(context.sectors);
        this.strips = new PathStrips(context);
        this.events = new PathEvents(context);
    }

    @Override
    public Section section() {
        return new Section(
                "paths",
                context.texts.text("paths.title"),
                context.texts.text("paths.label"),
                text(),
                paths.isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(new PathsFigure(context, paths, strips, events).figure()),
                Section.Layout.ABOVE);
    }

    private ImmutableList<Prose> text() {
        if (paths.isEmpty()) {
            return ImmutableList.of(context.say("paths.nothing", context.donorNames(), context.recipientNames()));
        }
        List<Prose> text = new ArrayList<>();
        text.add(context.say("paths.text.sectors", both(), groups()));
        longest().map(this::sentence).ifPresent(text::add);
        events.first()
                .map(first -> context.say("paths.text.first", first.date(), first.name(context)))
                .ifPresent(text::add);
        return ImmutableList.copyOf(text);
    }

    /** Returns in how many groups of sectors both have initiatives. */
    private Cited both() {
        long both = paths.stream()
                .filter(one -> !one.one().isEmpty() && !one.other().isEmpty())
                .count();
        return context.facts.counted(
                (int) both, context.texts.text("paths.count.both"), context.texts.text("paths.count.how"));
    }

    private Cited groups() {
        return context.facts.counted(
                paths.size(), context.texts.text("paths.count.groups"), context.texts.text("paths.count.how"));
    }

    private Optional<ParallelPaths> longest() {
        return paths.stream()
                .filter(one -> one.monthsSideBySide() > 0)
                .reduce((one, other) -> other.monthsSideBySide() > one.monthsSideBySide() ? other : one);
    }

    private Prose sentence(ParallelPaths longest) {
        String months = Long.toString(longest.monthsSideBySide());
        Cited counted = context.facts.computed(
                months,
                context.texts.plain("paths.side-by-side.what", context.name(longest.sector())),
                context.texts.text("paths.side-by-side.rule"),
                List.of());
        return context.say("paths.text.longest", counted, context.named(longest.sector()), strips.sideBySide(longest));
    }
}
