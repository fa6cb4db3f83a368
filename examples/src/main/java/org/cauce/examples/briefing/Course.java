package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Segments;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Timeline;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/** The course of an initiative, as far as it concerns a country: when it was prepared, active and suspended. */
final class Course {
    private final Context context;
    private final Statement<Initiative> initiative;
    private final ImmutableList<Statement<StatusChange>> changes;
    private final History history;
    private final ImmutableList<Timeline.Segment> segments;

    private Course(Context context, Statement<Initiative> initiative, List<Statement<StatusChange>> changes) {
        this.context = context;
        this.initiative = initiative;
        this.changes = ImmutableList.copyOf(changes);
        this.history = History.of(initiative, changes);
        this.segments = Segments.of(history.stretches(), history.lastKnown());
    }

    static Course of(Context context, Statement<Initiative> initiative, boolean donor) {
        List<Statement<StatusChange>> all = context.catalogue.history(InitiativeSection.ref(initiative));
        if (donor) {
            return new Course(context, initiative, all);
        }
        List<Statement<StatusChange>> own = all.stream()
                .filter(change -> change.says().concerns(context.country))
                .toList();
        // where dates are told country by country, the general ones may be those of another country
        boolean byCountry =
                all.stream().anyMatch(change -> !change.says().countries().isEmpty());
        Statement<Initiative> general = byCountry
                ? initiative.map(says -> says.withStart(Optional.empty())
                        .withStartedBy(Optional.empty())
                        .withEnd(Optional.empty()))
                : initiative;
        return new Course(context, general, own);
    }

    Ref ref() {
        return InitiativeSection.ref(initiative);
    }

    Prose name() {
        return context.facts.name(ref());
    }

    ImmutableList<Timeline.Segment> segments() {
        return segments;
    }

    LocalDate from() {
        return segments.get(0).from();
    }

    LocalDate until() {
        return segments.get(segments.size() - 1).until();
    }

    Style style() {
        return context.style(ImmutableSet.<Ref>builder()
                .addAll(initiative.says().parties(Role.LEAD))
                .build());
    }

    boolean isSuspended() {
        return !history.stretches(History.State.SUSPENDED).isEmpty();
    }

    private boolean isOpen() {
        return history.stretches().get(history.stretches().size() - 1).to().isEmpty();
    }

    /** Returns the sentence that tells of the first suspension. */
    Prose suspensionSentence() {
        Optional<Cited> from = change(Status.SUSPENDED);
        Optional<Cited> to = change(Status.RESUMED);
        Prose start = from.map(Prose::of).orElse(Prose.EMPTY);
        return to.map(end -> context.say("initiatives.suspended", name(), start, end))
                .orElseGet(() -> context.say("initiatives.suspended.open", name(), start))
                .capitalised();
    }

    Prose suspension() {
        if (!isSuspended()) {
            return context.say("none");
        }
        Prose from = change(Status.SUSPENDED).map(Prose::of).orElse(Prose.EMPTY);
        return change(Status.RESUMED)
                .map(to -> context.say("initiatives.suspension", from, to))
                .orElse(from);
    }

    private Optional<Cited> change(Status status) {
        return changes.stream()
                .filter(change -> change.says().status() == status)
                .findFirst()
                .map(change -> of(change, context.texts.time(change.says().when())));
    }

    private Cited of(Statement<StatusChange> change, String shown) {
        return context.facts.of(
                Kind.STATUS_CHANGE.ref(change.id()),
                shown,
                context.facts.wording().name(ref()) + ": "
                        + context.texts.word("status", change.says().status()),
                change.says().when().printed());
    }

    /** Returns the dates of the initiative, such as {@code Jun 2001–2008}. */
    Cited dates() {
        List<History.Stretch> stretches = history.stretches();
        String from = context.texts.brief(stretches.get(0).from());
        String to = stretches
                .get(stretches.size() - 1)
                .to()
                .map(context.texts::brief)
                .orElse("");
        String shown = from.equals(to) ? from : from + "–" + to;
        String name = context.facts.wording().name(ref());
        return context.facts.of(ref(), shown, name + ", " + shown, told());
    }

    /** Returns all that the sources tell of the course, as they print it. */
    private Optional<String> told() {
        List<String> told = new ArrayList<>();
        initiative
                .says()
                .start()
                .flatMap(Timing::printed)
                .ifPresent(start -> told.add(context.texts.plain("from", start)));
        for (Statement<StatusChange> change : changes) {
            String when = change.says()
                    .when()
                    .printed()
                    .orElse(context.texts.time(change.says().when()));
            told.add((context.texts.word("status", change.says().status()) + " " + when).strip());
        }
        initiative.says().end().flatMap(Timing::printed).ifPresent(end -> told.add(context.texts.plain("until", end)));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream().distinct().collect(Collectors.joining("; ")));
    }

    Timeline.Row row(boolean follows) {
        String name = context.facts.wording().name(ref());
        String key = "short.initiative." + ref().id();
        Optional<String> shorter = context.texts.has(key)
                ? Optional.of(context.texts.text(key))
                : context.catalogue.get(ref(), Initiative.class).says().acronym();
        return new Timeline.Row(name, shorter, dates(), labelled(), isOpen(), follows);
    }

    /** Returns the segments, of which the suspension tells when it was. */
    private ImmutableList<Timeline.Segment> labelled() {
        return segments.stream()
                .map(segment -> segment.kind() == Timeline.Kind.SUSPENDED
                        ? new Timeline.Segment(segment.kind(), segment.from(), segment.until(), label())
                        : segment)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Cited> label() {
        return changes.stream()
                .filter(change -> change.says().status() == Status.SUSPENDED)
                .findFirst()
                .map(change -> of(
                        change,
                        context.texts.plain(
                                "initiatives.label.suspended",
                                context.texts.time(change.says().when()),
                                resumption())));
    }

    /** Returns when the first suspension ended, as far as the sources tell. */
    private String resumption() {
        return changes.stream()
                .filter(change -> change.says().status() == Status.RESUMED)
                .findFirst()
                .map(change -> context.texts.plain(
                        "to", context.texts.time(change.says().when())))
                .orElse("");
    }
}
