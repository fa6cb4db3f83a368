package org.cauce.examples.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Periods;
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

    private FrameworkReport(Catalogue catalogue, Outline outline) {
        this.catalogue = catalogue;
        this.outline = outline;
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
        outline.heading(catalogue.label(says.initiative()));
        framework.note().ifPresent(note -> outline.paragraph(0, note));
        outline.paragraph(0, "Partners: " + labels(says.partners()));
        outline.paragraph(0, "For: " + labels(says.beneficiaries()));
        outline.paragraph(0, "Source: " + Places.text(framework));
        section("Goals", says.goals(), this::goal);
        section("Planned actions", says.actions(), this::action);
        section("Indicators against targets", progress.targets(), this::target);
        section("Programmes that the partners bring", says.members(), this::member);
        section("Referrals of beneficiaries", progress.referrals(), this::referral);
        section("Joint groups", says.groups(), group -> item(catalogue.label(group) + " (" + group.id() + ")"));
        section("Meetings and milestones", says.meetings(), this::meeting);
        section(
                "Open questions",
                progress.questions(),
                question -> item(question.text() + " [" + question.type() + "]"));
    }

    private interface Telling<T> {
        void tell(T part);
    }

    private <T> void section(String title, Collection<T> parts, Telling<? super T> telling) {
        outline.heading(title);
        if (parts.isEmpty()) {
            outline.paragraph(0, "none told");
        }
        parts.forEach(telling::tell);
    }

    private void item(String text) {
        outline.paragraph(0, "• " + text);
    }

    private void goal(Statement<Goal> goal) {
        item(goal.says().text() + " — " + Places.text(goal));
    }

    private void action(Statement<PlannedAction> action) {
        PlannedAction says = action.says();
        item(Stream.of(
                                Optional.of(says.text()),
                                says.actors().isEmpty()
                                        ? Optional.<String>empty()
                                        : Optional.of("by " + labels(says.actors())),
                                says.countries().isEmpty()
                                        ? Optional.<String>empty()
                                        : Optional.of("in " + labels(says.countries())),
                                says.due().map(due -> "due " + Periods.ENGLISH.dated(due)),
                                Optional.of(says.status()
                                        .map(status -> "status " + status)
                                        .orElse("status not reported")))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))
                + " — " + Places.text(action));
    }

    private void target(TargetProgress progress) {
        item(catalogue.label(progress.indicator()));
        reported("baseline", progress.baselines());
        reported("target", progress.targets());
        reported("result", progress.results());
        progress.achieved().forEach(this::achieved);
    }

    private void reported(String what, List<Reported> reports) {
        if (reports.isEmpty()) {
            outline.paragraph(1, what + ": none stated");
        }
        reports.forEach(report -> outline.paragraph(1, what + ": " + Reports.text(report)));
    }

    /** Tells how much of a target was reached; of unlike things only why there is no number. */
    private void achieved(Achievement achieved) {
        if (achieved.differences().isEmpty()) {
            outline.paragraph(
                    1,
                    "latest result against target: " + Numbers.text(achieved.percent())
                            + (achieved.approximate().isEmpty() ? "" : ", approximate"));
            return;
        }
        outline.paragraph(1, "latest result against target: no share, since the two are not like for like");
        achieved.differences().forEach(difference -> outline.paragraph(2, difference.toString()));
    }

    private void member(Statement<Member> member) {
        item(catalogue.label(member.says().partner()) + ": "
                + catalogue.label(member.says().initiative()) + " ("
                + labels(member.says().countries()) + ") — " + Places.text(member));
    }

    private void referral(FrameworkProgress.Reached reached) {
        Referral says = reached.referral().says();
        item(catalogue.label(says.origin()) + " → " + catalogue.label(says.destination()) + ": " + says.what() + " ("
                + labels(says.countries()) + ") — " + Places.text(reached.referral()));
        reported("reached", reached.reached());
    }

    private void meeting(Ref meeting) {
        Statement<Event> event = catalogue.get(meeting, Event.class);
        String when = Periods.ENGLISH.dated(event.says().when());
        item(when + " " + event.says().title() + (event.says().expected() ? " (expected)" : "") + " — "
                + Places.text(event));
    }

    private String labels(Collection<Ref> refs) {
        return refs.isEmpty()
                ? "not stated"
                : refs.stream().map(catalogue::label).collect(Collectors.joining(", "));
    }
}
