package org.cauce.examples.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.outcome.Agenda;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The recommendations of the documents in the order of their effort, as objects for programs and text for people. */
public final class AgendaReport {
    private final Catalogue catalogue;
    private final Agenda agenda;

    private AgendaReport(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.agenda = Agenda.of(catalogue);
    }

    /**
     * {@return the recommendations of a catalogue in the order of their effort}
     *
     * @param catalogue the catalogue
     */
    public static AgendaReport of(Catalogue catalogue) {
        return new AgendaReport(catalogue);
    }

    /**
     * {@return an object for each: {@code id}, {@code number}, {@code title}, {@code effort}, {@code category},
     * {@code actors}, {@code countries}, {@code preconditions}, {@code initiatives}, {@code steps} (with what each
     * comes after), {@code source}}
     */
    public List<ObjectNode> nodes() {
        return agenda.recommendations().stream().map(this::node).toList();
    }

    private ObjectNode node(Statement<Recommendation> recommendation) {
        Recommendation says = recommendation.says();
        ObjectNode node = Listing.record()
                .put("id", recommendation.id())
                .put("number", says.number())
                .put("title", says.title());
        says.effort().ifPresent(effort -> node.put("effort", effort.toString()));
        says.category().ifPresent(category -> node.put("category", category));
        addAll(node, "actors", says.actors());
        addAll(node, "countries", says.countries());
        says.preconditions()
                .forEach(text -> node.withArrayProperty("preconditions").add(text));
        addAll(node, "initiatives", says.initiatives());
        addAll(node, "under", says.under());
        steps(recommendation).forEach(step -> {
            ObjectNode one = node.withArrayProperty("steps").addObject();
            one.put("id", step.action().id()).put("text", step.action().says().text());
            addAll(one, "actors", step.action().says().actors());
            step.after().ifPresent(after -> one.put("after", after.id()));
        });
        recommendation.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private static void addAll(ObjectNode node, String name, Collection<Ref> refs) {
        refs.forEach(ref -> node.withArrayProperty(name).add(ref.id()));
    }

    private ImmutableList<Agenda.Step> steps(Statement<Recommendation> recommendation) {
        return agenda.steps(Kind.RECOMMENDATION.ref(recommendation.id()));
    }

    /**
     * Writes them for people.
     *
     * @param outline where to
     */
    public void tell(Outline outline) {
        agenda.recommendations().forEach(recommendation -> tell(recommendation, outline));
    }

    private void tell(Statement<Recommendation> recommendation, Outline outline) {
        Recommendation says = recommendation.says();
        Phrases phrases = outline.phrases();
        String effort = says.effort()
                .map(value -> phrases.say("recommend.effort", phrases.word("effort", value.toString())))
                .orElseGet(() -> phrases.say("recommend.above"));
        outline.heading((says.number() == 0 ? "" : says.number() + ". ") + says.title() + ": " + effort);
        recommendation.note().ifPresent(note -> outline.paragraph(0, note));
        list("recommend.actors", says.actors(), outline);
        list("recommend.countries", says.countries(), outline);
        for (String precondition : says.preconditions()) {
            outline.paragraph(0, phrases.say("recommend.first", precondition));
        }
        list("recommend.initiatives", says.initiatives(), outline);
        for (Agenda.Step step : steps(recommendation)) {
            outline.paragraph(
                    0,
                    "• " + step.action().says().text()
                            + step.after()
                                    .map(after -> " " + phrases.say("recommend.after", after.id()))
                                    .orElse(""));
        }
        outline.paragraph(0, phrases.say("source", Places.text(recommendation, phrases)));
    }

    private void list(String what, Collection<Ref> refs, Outline outline) {
        if (!refs.isEmpty()) {
            String labels = refs.stream()
                    .map(ref -> catalogue.label(ref, outline.phrases().language()))
                    .collect(Collectors.joining("; "));
            outline.paragraph(0, outline.phrases().say(what, labels));
        }
    }
}
