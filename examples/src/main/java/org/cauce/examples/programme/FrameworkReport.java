package org.cauce.examples.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.outcome.Achievement;
import org.cauce.indicators.outcome.FrameworkProgress;
import org.cauce.indicators.outcome.Reported;
import org.cauce.indicators.outcome.TargetProgress;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Referral;
import org.cauce.model.policy.Event;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** How far a cooperation framework has come, for people. */
public final class FrameworkReport {
    private final Catalogue catalogue;
    private final Outline outline;
    private final Phrases phrases;

    private FrameworkReport(Catalogue catalogue, Outline outline) {
        this.catalogue = catalogue;
        this.outline = outline;
        this.phrases = outline.phrases();
    }

    /**
     * Writes the report.
     *
     * @param catalogue where the records are that the framework refers to
     * @param framework the framework
     * @param outline where to
     */
    public static void tell(Catalogue catalogue, Statement<Framework> framework, Outline outline) {
        new FrameworkReport(catalogue, outline).tell(framework, FrameworkProgress.of(catalogue, framework));
    }

    private void tell(Statement<Framework> framework, FrameworkProgress progress) {
        Framework says = framework.says();
        outline.heading(label(says.initiative()));
        framework.note().ifPresent(note -> outline.paragraph(0, note));
        outline.paragraph(0, phrases.say("framework.partners", labels(says.partners())));
        outline.paragraph(0, phrases.say("framework.for", labels(says.beneficiaries())));
        outline.paragraph(0, phrases.say("source", places(framework)));
        section("goals", says.goals(), this::goal);
        section("actions", says.actions(), this::action);
        section("targets", progress.targets(), this::target);
        section("members", says.members(), this::member);
        section("referrals", progress.referrals(), this::referral);
        section("groups", says.groups(), group -> item(label(group) + " (" + group.id() + ")"));
        section("meetings", says.meetings(), this::meeting);
        section(
                "questions",
                progress.questions(),
                question -> item(question.text() + " ["
                        + phrases.word("question", question.type().toString()) + "]"));
    }

    private interface Telling<T> {
        void tell(T part);
    }

    private <T> void section(String title, Collection<T> parts, Telling<? super T> telling) {
        outline.heading(phrases.say("framework." + title));
        if (parts.isEmpty()) {
            outline.paragraph(0, phrases.say("framework.none"));
        }
        parts.forEach(telling::tell);
    }

    private void item(String text) {
        outline.paragraph(0, "• " + text);
    }

    private void goal(Statement<Goal> goal) {
        item(goal.says().text() + " — " + places(goal));
    }

    private void action(Statement<PlannedAction> action) {
        PlannedAction says = action.says();
        item(Stream.of(
                                Optional.of(says.text()),
                                says.actors().isEmpty()
                                        ? Optional.<String>empty()
                                        : Optional.of(phrases.say("by", labels(says.actors()))),
                                says.countries().isEmpty()
                                        ? Optional.<String>empty()
                                        : Optional.of(phrases.say("framework.in", labels(says.countries()))),
                                says.due()
                                        .map(due -> phrases.say(
                                                "framework.due",
                                                phrases.periods().dated(due))),
                                Optional.of(says.status()
                                        .map(status -> phrases.say(
                                                "framework.status", phrases.word("status", status.toString())))
                                        .orElseGet(() -> phrases.say("framework.no-status"))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))
                + " — " + places(action));
    }

    private void target(TargetProgress progress) {
        item(label(progress.indicator()));
        reported("baseline", progress.baselines());
        reported("target", progress.targets());
        reported("result", progress.results());
        progress.achieved().forEach(this::achieved);
    }

    private void reported(String what, List<Reported> reports) {
        if (reports.isEmpty()) {
            outline.paragraph(1, phrases.word("report", what) + ": " + phrases.say("framework.none-stated"));
        }
        reports.forEach(
                report -> outline.paragraph(1, phrases.word("report", what) + ": " + Reports.text(report, phrases)));
    }

    /** Tells how much of a target was reached; of unlike things only why there is no number. */
    private void achieved(Achievement achieved) {
        if (achieved.differences().isEmpty()) {
            outline.paragraph(
                    1,
                    phrases.say(
                            achieved.approximate().isEmpty() ? "framework.achieved" : "framework.achieved-about",
                            Numbers.text(achieved.percent(), phrases)));
            return;
        }
        outline.paragraph(1, phrases.say("framework.not-alike"));
        achieved.differences().forEach(difference -> outline.paragraph(2, difference.toString()));
    }

    private void member(Statement<Member> member) {
        item(label(member.says().partner()) + ": "
                + label(member.says().initiative()) + " ("
                + labels(member.says().countries()) + ") — " + places(member));
    }

    private void referral(FrameworkProgress.Reached reached) {
        Referral says = reached.referral().says();
        item(label(says.origin()) + " → " + label(says.destination()) + ": " + says.what() + " ("
                + labels(says.countries()) + ") — " + places(reached.referral()));
        reported("reached", reached.reached());
    }

    private void meeting(Ref meeting) {
        Statement<Event> event = catalogue.get(meeting, Event.class);
        String when = phrases.periods().dated(event.says().when());
        String title = event.says().title();
        item(when + " " + (event.says().expected() ? phrases.say("expected", title) : title) + " — " + places(event));
    }

    private String label(Ref ref) {
        return catalogue.label(ref, phrases.language());
    }

    private String places(Statement<?> statement) {
        return Places.text(statement, phrases);
    }

    private String labels(Collection<Ref> refs) {
        return refs.isEmpty()
                ? phrases.say("framework.not-stated")
                : refs.stream().map(this::label).collect(Collectors.joining(", "));
    }
}
