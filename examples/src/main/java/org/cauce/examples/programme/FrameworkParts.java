package org.cauce.examples.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.facts.Places;
import org.cauce.indicators.outcome.FrameworkProgress;
import org.cauce.indicators.outcome.Question;
import org.cauce.indicators.outcome.Reported;
import org.cauce.indicators.outcome.TargetProgress;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Referral;
import org.cauce.model.policy.Event;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The parts of a cooperation framework as objects for programs.
 *
 * <p>Each has {@code part}, which is {@code goal}, {@code action}, {@code target}, {@code member}, {@code referral},
 * {@code group}, {@code meeting} or {@code question}, and {@code text}; most have an {@code id} and a {@code source}.
 */
public final class FrameworkParts {
    private final Catalogue catalogue;
    private final ImmutableList.Builder<ObjectNode> parts = ImmutableList.builder();

    private FrameworkParts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return the parts, with how far the framework has come}
     *
     * @param catalogue where the records are that the framework refers to
     * @param framework the framework
     */
    public static List<ObjectNode> of(Catalogue catalogue, Statement<Framework> framework) {
        return new FrameworkParts(catalogue).of(framework.says(), FrameworkProgress.of(catalogue, framework));
    }

    /**
     * {@return a framework in short: {@code id}, {@code name}, {@code partners}, and how many parts of each kind}
     *
     * @param catalogue where the records are that the framework refers to
     * @param framework the framework
     * @param language the language of its name
     */
    public static ObjectNode summary(Catalogue catalogue, Statement<Framework> framework, Locale language) {
        Framework says = framework.says();
        ObjectNode node =
                Listing.record().put("id", framework.id()).put("name", catalogue.label(says.initiative(), language));
        addAll(node, "partners", says.partners());
        node.put("goals", says.goals().size())
                .put("actions", says.actions().size())
                .put("targets", says.targets().size())
                .put("members", says.members().size())
                .put("referrals", says.referrals().size())
                .put("openQuestions", says.openQuestions().size());
        framework.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private List<ObjectNode> of(Framework says, FrameworkProgress progress) {
        says.goals().forEach(goal -> part("goal", goal, goal.says().text()));
        says.actions().forEach(this::action);
        progress.targets().forEach(this::target);
        says.members().forEach(this::member);
        progress.referrals().forEach(this::referral);
        says.groups().forEach(group -> part("group", group.id(), catalogue.label(group)));
        says.meetings().forEach(this::meeting);
        progress.questions().forEach(this::question);
        return parts.build();
    }

    private ObjectNode part(String part, String id, String text) {
        ObjectNode node = Listing.record().put("part", part).put("id", id).put("text", text);
        parts.add(node);
        return node;
    }

    private ObjectNode part(String part, Statement<?> statement, String text) {
        ObjectNode node = part(part, statement.id(), text);
        statement.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private void action(Statement<PlannedAction> action) {
        ObjectNode node = part("action", action, action.says().text());
        addAll(node, "actors", action.says().actors());
        addAll(node, "countries", action.says().countries());
        action.says().due().ifPresent(due -> node.put("due", due.period().toString()));
        action.says().status().ifPresent(status -> node.put("status", status.toString()));
    }

    private void target(TargetProgress progress) {
        ObjectNode node = part("target", progress.target().id(), catalogue.label(progress.indicator()))
                .put("indicator", progress.indicator().id());
        addReports(node, "baselines", progress.baselines());
        addReports(node, "targets", progress.targets());
        addReports(node, "results", progress.results());
        progress.achieved().forEach(achieved -> {
            ObjectNode one = node.withArrayProperty("achieved").addObject();
            one.put("result", achieved.result().ref().id())
                    .put("target", achieved.target().ref().id());
            // a share of unlike things would be read as one
            if (achieved.differences().isEmpty()) {
                one.put("percent", Numbers.rounded(achieved.percent().nominal()))
                        .put("interval", Numbers.text(achieved.percent().interval()));
            }
            achieved.differences().forEach(one.withArrayProperty("differences")::add);
        });
    }

    private void member(Statement<Member> member) {
        ObjectNode node = part("member", member, catalogue.label(member.says().initiative()))
                .put("partner", member.says().partner().id())
                .put("initiative", member.says().initiative().id());
        addAll(node, "countries", member.says().countries());
    }

    private void referral(FrameworkProgress.Reached reached) {
        Referral says = reached.referral().says();
        ObjectNode node = part("referral", reached.referral(), says.what())
                .put("origin", says.origin().id())
                .put("destination", says.destination().id());
        addAll(node, "countries", says.countries());
        addReports(node, "reached", reached.reached());
    }

    private void meeting(Ref meeting) {
        Statement<Event> event = catalogue.get(meeting, Event.class);
        part("meeting", event, event.says().title())
                .put("period", event.says().when().period().toString());
    }

    private void question(Question question) {
        ObjectNode node = Listing.record()
                .put("part", "question")
                .put("text", question.text())
                .put("type", question.type().toString());
        addAll(node, "about", question.about());
        parts.add(node);
    }

    private static void addReports(ObjectNode node, String name, List<Reported> reports) {
        reports.forEach(report -> node.withArrayProperty(name).add(Reports.node(report)));
    }

    private static void addAll(ObjectNode node, String name, Collection<Ref> refs) {
        refs.forEach(ref -> node.withArrayProperty(name).add(ref.id()));
    }
}
