package org.cauce.examples.align;

import java.util.Collection;
import java.util.Optional;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.model.source.Ref;

/** The names of initiatives on the page, each with its source. */
final class Named {
    private final Context context;
    private final Dates dates;

    Named(Context context) {
        this.context = context;
        this.dates = new Dates(context.texts);
    }

    String name(Ref record) {
        return context.facts.wording().name(record);
    }

    /** Returns the name as a link to its source. */
    Prose link(Ref record) {
        return Prose.of(context.facts.of(record, name(record)));
    }

    /** Returns the name of an initiative as a link to its source, with when it is at work */
    Prose dated(Ref initiative) {
        String when = dates.of(context.initiatives.activity(initiative));
        return Prose.of(
                context.facts.of(initiative, name(initiative), name(initiative) + ": " + when, Optional.of(when)));
    }

    /** Returns the names of initiatives with when they are at work; empty if there is none. */
    Prose dated(Collection<Ref> initiatives) {
        return Prose.join(
                "; ",
                initiatives.stream()
                        .map(initiative -> context.say("overlap.dated", dated(initiative), when(initiative)))
                        .toList());
    }

    private Prose when(Ref initiative) {
        return Prose.of(new Piece.When(dates.of(context.initiatives.activity(initiative))));
    }

    /** Returns the names as links to their sources; empty if there is none. */
    Prose links(Collection<Ref> records) {
        return Prose.join("; ", records.stream().map(this::link).toList());
    }
}
