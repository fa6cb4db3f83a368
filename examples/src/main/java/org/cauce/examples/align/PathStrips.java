package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.indicators.alignment.Tie;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.Referral;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Makes what stands between two donors: what joins them, and when both are at work with nothing to join them. */
final class PathStrips {
    private final Context context;
    private final LocalDate asOf;

    PathStrips(Context context) {
        this.context = context;
        this.asOf = context.asOf().plusDays(1);
    }

    /**
     * Returns the strips of a group of sectors from a day on: frameworks, links, what is said to complement, and when
     * both are side by side.
     */
    ImmutableList<FacingTimelines.Strip> of(ParallelPaths paths, LocalDate from) {
        ImmutableRangeSet<LocalDate> drawn = ImmutableRangeSet.of(Range.closedOpen(from, asOf));
        return all(paths).stream()
                .filter(strip -> drawn.intersects(strip.days().span()))
                .map(strip -> new FacingTimelines.Strip(
                        strip.kind(), strip.text(), strip.years(), strip.days().intersection(drawn)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<FacingTimelines.Strip> all(ParallelPaths paths) {
        List<FacingTimelines.Strip> strips = new ArrayList<>();
        Map<Tie.Type, List<Tie>> pairs = new EnumMap<>(Tie.Type.class);
        for (Tie tie : paths.ties()) {
            if (tie.told().is(Kind.INITIATIVE)) {
                strip(kind(tie.type()), List.of(tie)).ifPresent(strips::add);
            } else {
                pairs.computeIfAbsent(tie.type(), unused -> new ArrayList<>()).add(tie);
            }
        }
        pairs.forEach((type, ties) -> strip(kind(type), ties).ifPresent(strips::add));
        if (!paths.sideBySide().isEmpty()) {
            strips.add(new FacingTimelines.Strip(
                    FacingTimelines.Strip.Kind.SIDE_BY_SIDE,
                    context.texts.text("paths.side-by-side"),
                    sideBySide(paths),
                    paths.sideBySide()));
        }
        return ImmutableList.copyOf(strips);
    }

    private static FacingTimelines.Strip.Kind kind(Tie.Type type) {
        return switch (type) {
            case LINKED -> FacingTimelines.Strip.Kind.LINKED;
            case SAID_TO_COMPLEMENT -> FacingTimelines.Strip.Kind.COMPLEMENT;
            case FRAMEWORK -> FacingTimelines.Strip.Kind.FRAMEWORK;
            case PLAN_OF_OTHERS -> FacingTimelines.Strip.Kind.PLAN;
        };
    }

    /** One strip for ties of one type; empty if no source dates them. */
    private Optional<FacingTimelines.Strip> strip(FacingTimelines.Strip.Kind kind, List<Tie> ties) {
        ImmutableRangeSet<LocalDate> days =
                ties.stream().map(Tie::days).reduce(ImmutableRangeSet.of(), ImmutableRangeSet::union);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Tie first = ties.get(0);
        String what = ties.stream().map(this::what).distinct().collect(Collectors.joining("; "));
        String shown = first.told().is(Kind.INITIATIVE) ? dates(first.told()) : years(days);
        Cited years = context.facts.of(first.told(), shown, type(first) + ": " + what, Optional.empty());
        String text = first.told().is(Kind.INITIATIVE) ? what : type(first);
        return Optional.of(new FacingTimelines.Strip(kind, text, years, days));
    }

    /** Returns the type of a tie in words. */
    String type(Tie tie) {
        return context.texts.text("paths.tie." + tie.type());
    }

    /** Returns what a tie joins: the two initiatives, or the framework. */
    String what(Tie tie) {
        Object says = context.catalogue.find(tie.told()).orElseThrow().says();
        if (says instanceof Link link) {
            return pair(link.subject(), link.object());
        }
        return says instanceof Referral referral
                ? pair(referral.origin(), referral.destination())
                : context.facts.wording().name(tie.told());
    }

    private String pair(Ref one, Ref other) {
        return context.facts.wording().name(one) + " – "
                + context.facts.wording().name(other);
    }

    /** Returns when both are at work with nothing to join them, with the rule. */
    Cited sideBySide(ParallelPaths paths) {
        return context.facts.computed(
                years(paths.sideBySide()),
                context.texts.plain("paths.side-by-side.what", context.name(paths.sector())),
                context.texts.text("paths.side-by-side.rule"),
                List.of());
    }

    /** Returns the years of a tie, with its record; its text says so if no source dates it. */
    Cited years(Tie tie) {
        String known = tie.told().is(Kind.INITIATIVE) ? dates(tie.told()) : years(tie.days());
        String shown = tie.days().isEmpty() ? context.texts.text("paths.undated") : known;
        return context.facts.of(tie.told(), shown, type(tie) + ": " + what(tie), Optional.empty());
    }

    /** Returns the years that the days touch, such as {@code 2002–2004, 2021}. */
    private static String years(ImmutableRangeSet<LocalDate> days) {
        return days.asRanges().stream().map(PathStrips::years).distinct().collect(Collectors.joining(", "));
    }

    /** Returns the dates of a framework or plan, which may go on, such as {@code Dec 2021–}. */
    private String dates(Ref initiative) {
        return new PathRows(context)
                .dates(context.initiatives.activity(initiative))
                .shown();
    }

    private static String years(Range<LocalDate> days) {
        int from = days.lowerEndpoint().getYear();
        int to = days.upperEndpoint().minusDays(1).getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
