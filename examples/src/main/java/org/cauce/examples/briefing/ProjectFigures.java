package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.UnitSquares;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** How many projects of an initiative are completed. */
final class ProjectFigures {
    private final Context context;
    private final boolean donor;

    ProjectFigures(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
    }

    /** Returns one chart for each initiative of which the sources count all projects and the completed ones. */
    List<Block> all() {
        List<Block> found = new ArrayList<>();
        for (Statement<Observation> completed : context.catalogue.observations().indicator("projects-completed")) {
            context.catalogue
                    .observations()
                    .indicator("projects-count")
                    .of(completed.says().subject())
                    .in(completed.says().period())
                    .first()
                    .filter(total -> isOurs(completed.says().subject()))
                    .ifPresent(total -> found.add(figure(completed, total)));
        }
        return found;
    }

    private boolean isOurs(Ref initiative) {
        return donor
                ? context.catalogue.initiatives().of(context.country).stream()
                        .anyMatch(one -> InitiativeSection.ref(one).equals(initiative))
                : context.catalogue.initiatives().in(context.country).stream()
                        .anyMatch(one -> InitiativeSection.ref(one).equals(initiative));
    }

    private Block figure(Statement<Observation> completed, Statement<Observation> total) {
        Cited done = context.show(completed, Form.BARE);
        Cited all = context.show(total, Form.BARE);
        Draft draft = new Draft(
                context,
                context.say(
                        "delivery.projects.title",
                        context.facts.name(completed.says().subject()),
                        done,
                        all,
                        completed.says().when()),
                context.say("delivery.projects.unit"));
        Table table = Table.of(Prose.EMPTY, context.say("delivery.projects.head"))
                .row(context.say("delivery.projects.all"), Prose.of(all))
                .row(context.say("delivery.projects.done"), Prose.of(done))
                .numeric();
        return draft.drawing(new UnitSquares(
                        context.texts.text("delivery.projects.chart"),
                        count(completed),
                        count(total),
                        worded(completed, "delivery.projects.finished"),
                        worded(total, "delivery.projects.of")))
                .note(completed
                        .note()
                        .map(note -> context.facts.prose(note, Context.ref(completed), ImmutableList.of()))
                        .orElse(Prose.EMPTY))
                .table(table);
    }

    private Cited worded(Statement<Observation> count, String key) {
        Cited plain = context.show(count, Form.BARE);
        return plain.withShown(context.texts.plain(key, plain.shown()));
    }

    private static int count(Statement<Observation> count) {
        return count.says().quantity().flatMap(Quantity::number).orElseThrow().intValueExact();
    }
}
