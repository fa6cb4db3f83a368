package org.cauce.examples.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.outcome.Succession;
import org.cauce.indicators.outcome.Successions;
import org.cauce.indicators.outcome.Suspension;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Initiatives with what happened to them, in which country and by which source, and what came after them. */
public final class Timelines {
    private final Catalogue catalogue;

    private Timelines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return the timelines of a catalogue}
     *
     * @param catalogue the catalogue
     */
    public static Timelines of(Catalogue catalogue) {
        return new Timelines(catalogue);
    }

    /**
     * {@return an object with {@code id}, {@code name}, {@code type}, {@code country}, {@code lead}, {@code start},
     * {@code end}, {@code status} (the last one that is dated), {@code history}, {@code suspensions},
     * {@code predecessor}, {@code successor}, {@code source}; countries, predecessors and successors are arrays}
     *
     * @param initiative the initiative
     */
    public ObjectNode node(Statement<Initiative> initiative) {
        Initiative says = initiative.says();
        ObjectNode node = Listing.record().put("id", initiative.id()).put("name", says.name());
        node.put("type", says.type().toString());
        addAll(node, "country", says.countries());
        addAll(node, "lead", says.parties(Role.LEAD));
        says.start().ifPresent(start -> node.put("start", start.period().toString()));
        says.end().ifPresent(end -> node.put("end", end.period().toString()));
        List<Statement<StatusChange>> history = history(initiative);
        history.stream()
                .filter(change -> change.says().when().period().isOnCalendar()
                        && !change.says().expected())
                .reduce((earlier, later) -> later)
                .ifPresent(last -> node.put("status", last.says().status().toString()));
        history.forEach(change -> node.withArrayProperty("history").add(Changes.node(change)));
        Suspension.of(catalogue, ref(initiative))
                .forEach(suspension -> node.withArrayProperty("suspensions").add(Changes.node(suspension)));
        Succession succession = Successions.of(catalogue, ref(initiative));
        addAll(
                node,
                "predecessor",
                steps(succession, initiative, false).map(Succession.Step::from).toList());
        addAll(
                node,
                "successor",
                steps(succession, initiative, true).map(Succession.Step::to).toList());
        initiative.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private static void addAll(ObjectNode node, String name, Collection<Ref> refs) {
        refs.stream()
                .map(Ref::id)
                .distinct()
                .forEach(id -> node.withArrayProperty(name).add(id));
    }

    /** The steps that lead from an initiative, or to it. */
    private static Stream<Succession.Step> steps(
            Succession succession, Statement<Initiative> initiative, boolean isFrom) {
        return succession.steps().stream().filter(step -> (isFrom ? step.from() : step.to()).equals(ref(initiative)));
    }

    private ImmutableList<Statement<StatusChange>> history(Statement<Initiative> initiative) {
        return catalogue.history(ref(initiative)).stream()
                .sorted(Comparator.comparing(change -> change.says().when().period()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Ref ref(Statement<Initiative> initiative) {
        return Kind.INITIATIVE.ref(initiative.id());
    }

    /**
     * Writes the timeline of an initiative for people.
     *
     * @param initiative the initiative
     * @param outline where to
     */
    public void tell(Statement<Initiative> initiative, Outline outline) {
        Initiative says = initiative.says();
        Phrases phrases = outline.phrases();
        String where = says.countries().stream().map(Ref::id).collect(Collectors.joining(", "));
        outline.gap()
                .paragraph(
                        0,
                        Stream.of(
                                        initiative.id() + ": " + catalogue.label(ref(initiative), phrases.language()),
                                        phrases.word("type", says.type().toString()),
                                        where,
                                        Changes.dates(says, phrases))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; ")));
        history(initiative).forEach(change -> outline.paragraph(1, Changes.text(catalogue, change, phrases)));
        for (Suspension suspension : Suspension.of(catalogue, ref(initiative))) {
            outline.paragraph(1, Changes.text(suspension, phrases));
        }
        Succession succession = Successions.of(catalogue, ref(initiative));
        steps(succession, initiative, true)
                .map(Succession.Step::to)
                .distinct()
                .forEach(next -> outline.paragraph(
                        1,
                        phrases.say(
                                "initiatives.next",
                                next.id(),
                                told(steps(succession, initiative, true), next, phrases))));
    }

    /** Returns where it is told that an initiative came next. */
    private String told(Stream<Succession.Step> steps, Ref next, Phrases phrases) {
        return steps.filter(step -> step.to().equals(next))
                .map(step -> Places.text(catalogue.find(step.told()).orElseThrow(), phrases))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /**
     * {@return the initiatives that came after each other, in order, this one among them}
     *
     * @param initiative one of them
     */
    public ImmutableList<Statement<Initiative>> chain(Ref initiative) {
        return Successions.of(catalogue, initiative).initiatives().stream()
                .map(ref -> catalogue.get(ref, Initiative.class))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the initiatives that take place in a country or are for it, and those that it leads or pays for}
     *
     * @param country the country
     */
    public ImmutableSet<Statement<Initiative>> of(Country country) {
        return Stream.of(
                        catalogue.initiatives().in(country),
                        catalogue.initiatives().of(country))
                .flatMap(initiatives -> initiatives.stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
