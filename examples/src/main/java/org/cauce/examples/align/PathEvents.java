package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.cauce.examples.page.Prose;
import org.cauce.examples.report.Cited;
import org.cauce.model.initiative.Moment;
import org.cauce.model.policy.Event;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The events that join the two donors, with their dates: the oldest first, those without a date last. */
final class PathEvents {
    private final Context context;
    private final ImmutableList<Joining> events;

    /** An event, what the page calls it, its date as shown with its source, and the date; empty if no source tells. */
    record Joining(Ref record, String title, Cited date, Optional<Moment> moment) {
        Prose name(Context context) {
            return context.facts.named(title, record);
        }
    }

    PathEvents(Context context) {
        this.context = context;
        this.events = new JoiningEvents(context.catalogue, context.pair.one(), context.pair.other())
                .find().stream()
                        .map(this::joining)
                        .sorted(Comparator.comparing((Joining event) ->
                                event.moment().map(Moment::earliest).orElse(LocalDate.MAX)))
                        .collect(ImmutableList.toImmutableList());
    }

    private Joining joining(Statement<Event> event) {
        Ref record = Kind.EVENT.ref(event.id());
        Optional<Moment> moment = Moment.of(event.says().when());
        String shown = moment.map(context.texts::brief).orElse(context.texts.text("paths.undated"));
        String title = event.says().title();
        Cited date = context.facts.of(
                record, shown, title + ", " + shown, event.says().when().printed());
        return new Joining(record, title, date, moment);
    }

    ImmutableList<Joining> all() {
        return events;
    }

    /** Returns the oldest with a date. */
    Optional<Joining> first() {
        return events.stream().filter(event -> event.moment().isPresent()).findFirst();
    }

    /** Returns those with a date, for the chart. */
    ImmutableList<FacingTimelines.Happening> drawn() {
        return events.stream()
                .flatMap(event -> event.moment().stream()
                        .map(at -> new FacingTimelines.Happening(event.title(), event.date(), at.earliest())))
                .collect(ImmutableList.toImmutableList());
    }
}
