package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.examples.page.PageContext;
import org.cauce.examples.page.Segments;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Timeline;
import org.cauce.indicators.alignment.Activity;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/** Makes the rows of facing timelines from when initiatives are at work. */
final class PathRows {
    private final PageContext context;

    PathRows(PageContext context) {
        this.context = context;
    }

    FacingTimelines.Row row(Activity activity) {
        Ref initiative = activity.initiative();
        ImmutableList<Timeline.Segment> segments = segments(activity);
        return new FacingTimelines.Row(
                context.facts.wording().name(initiative),
                shortName(initiative),
                dates(activity),
                segments,
                activity.knownBy().map(Moment::latest),
                activity.mayGoOn());
    }

    /** What no source ends is drawn to the last day of which one tells something. */
    private static ImmutableList<Timeline.Segment> segments(Activity activity) {
        return Segments.of(activity.stretches(), activity.lastTold().map(day -> new Moment(day, day)));
    }

    private Optional<String> shortName(Ref initiative) {
        String key = "short.initiative." + initiative.id();
        return context.texts.has(key)
                ? Optional.of(context.texts.text(key))
                : context.catalogue.get(initiative, Initiative.class).says().acronym();
    }

    /** Returns the dates of an initiative, such as {@code Jun 2001–2008}, {@code 2010–} or {@code by Apr 2023}. */
    Cited dates(Activity activity) {
        String shown = shown(activity);
        String name = context.facts.wording().name(activity.initiative());
        return context.facts.of(activity.initiative(), shown, name + ", " + shown, told(activity.initiative()));
    }

    private String shown(Activity activity) {
        if (activity.knownBy().isPresent()) {
            return context.texts.plain(
                    "paths.by", context.texts.brief(activity.knownBy().get()));
        }
        List<History.Stretch> stretches = activity.stretches();
        String from = context.texts.brief(stretches.get(0).from());
        String to = stretches
                .get(stretches.size() - 1)
                .to()
                .map(context.texts::brief)
                .orElse("");
        return from.equals(to) ? from : from + "–" + to;
    }

    /** Returns all that the sources tell of its course, as they print it. */
    private Optional<String> told(Ref initiative) {
        Initiative says = context.catalogue.get(initiative, Initiative.class).says();
        List<String> told = new ArrayList<>();
        says.start().flatMap(Timing::printed).ifPresent(start -> told.add(context.texts.plain("from", start)));
        for (Statement<StatusChange> change : context.catalogue.history(initiative)) {
            Timing when = change.says().when();
            String status = context.texts.word("status", change.says().status());
            told.add((status + " " + when.printed().orElse(context.texts.time(when))).strip());
        }
        says.end().flatMap(Timing::printed).ifPresent(end -> told.add(context.texts.plain("until", end)));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream().distinct().collect(Collectors.joining("; ")));
    }
}
