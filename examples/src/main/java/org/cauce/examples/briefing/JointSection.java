package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Facts;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.indicators.outcome.FrameworkProgress;
import org.cauce.indicators.outcome.Question;
import org.cauce.indicators.outcome.Reported;
import org.cauce.indicators.outcome.TargetProgress;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Target;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What Mexico and the United States do together: initiatives, aims, results, open questions. */
final class JointSection {
    private final Context context;

    JointSection(Context context) {
        this.context = context;
    }

    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        initiatives().ifPresent(blocks::add);
        for (Statement<Framework> framework :
                context.catalogue.frameworks().filter(this::isOfBoth).toList()) {
            FrameworkProgress progress = FrameworkProgress.of(context.catalogue, framework);
            results(framework, progress).ifPresent(blocks::add);
            actions(framework, progress).ifPresent(blocks::add);
            questions(framework, progress).ifPresent(blocks::add);
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "joint",
                        context.texts.text("joint.title"),
                        context.texts.text("joint.label"),
                        ImmutableList.of(),
                        ImmutableList.copyOf(blocks)));
    }

    private boolean isOfBoth(Statement<Framework> framework) {
        List<Ref> partners = framework.says().partners();
        return context.isAnyOf(partners, Country.MEX) && context.isAnyOf(partners, Country.USA);
    }

    private Optional<Block> initiatives() {
        Table.Builder table = Table.of(
                context.say("joint.head.initiative"),
                context.say("joint.head.lead"),
                context.say("joint.head.for"),
                context.say("joint.head.since"));
        context.catalogue.initiatives().of(Country.MEX).of(Country.USA).stream()
                .map(this::cells)
                .forEach(table::row);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Table rows = table.words();
        return Optional.of(new Block.Listing(
                context.say("joint.initiatives.title"),
                rows,
                context.facts.source(Facts.records(rows.numbers().toList()))));
    }

    private List<Prose> cells(Statement<Initiative> initiative) {
        Initiative says = initiative.says();
        Ref ref = InitiativeSection.ref(initiative);
        List<Ref> areas = says.beneficiaries().isEmpty() ? says.countries() : says.beneficiaries();
        return List.of(
                Prose.of(context.facts.of(ref, context.facts.wording().name(ref))),
                context.texts.list(says.parties(Role.LEAD).stream()
                        .map(context.facts::name)
                        .toList()),
                context.texts.list(areas.stream().map(context.facts::name).toList()),
                says.start()
                        .map(start -> Prose.of(new Piece.When(context.texts.time(start))))
                        .orElseGet(() -> context.say("not-stated")));
    }

    private Optional<Block> results(Statement<Framework> framework, FrameworkProgress progress) {
        Table.Builder table = Table.of(
                context.say("joint.head.indicator"),
                context.say("joint.head.what"),
                context.say("joint.head.when"),
                context.say("joint.head.number"));
        for (TargetProgress target : progress.targets()) {
            target.targets().forEach(aim -> table.row(result(target, aim, "joint.aim")));
            target.results().forEach(reached -> table.row(result(target, reached, "joint.result")));
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Table rows = table.words();
        return Optional.of(new Block.Listing(
                context.say(
                        "joint.results.title",
                        context.facts.name(framework.says().initiative())),
                rows,
                context.facts.source(Facts.records(rows.numbers().toList()))));
    }

    private List<Prose> result(TargetProgress target, Reported reported, String key) {
        Prose when = Prose.of(
                new Piece.When(context.texts.time(reported.observation().says().when())));
        return List.of(
                context.facts.name(target.indicator()),
                context.say(key),
                when.text().isEmpty() ? context.say("not-stated") : when,
                where(reported.observation()));
    }

    private Prose where(Statement<Observation> value) {
        Prose number = Prose.of(context.show(value, Form.PROSE));
        List<Prose> countries =
                value.says().countries().stream().map(context.facts::name).toList();
        return countries.isEmpty() ? number : context.say("terms.in", number, context.texts.list(countries));
    }

    private Optional<Block> actions(Statement<Framework> framework, FrameworkProgress progress) {
        List<Statement<PlannedAction>> actions = framework.says().actions();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.of(
                context.say("joint.head.action"), context.say("joint.head.status"), context.say("joint.head.note"));
        for (Statement<PlannedAction> action : actions) {
            table.row(
                    context.facts
                            .prose(action.says().text(), Kind.FRAMEWORK_PART.ref(action.id()), ImmutableList.of())
                            .capitalised(),
                    action.says()
                            .status()
                            .map(status -> Prose.of(context.texts.word("status", status)))
                            .orElseGet(() -> context.say("not-stated")),
                    Prose.of(new Piece.Note(context.facts.note(action))));
        }
        return Optional.of(new Block.Listing(
                context.say(
                        "joint.actions.title",
                        context.facts.name(framework.says().initiative()),
                        context.facts.counted(
                                progress.actions().size(),
                                context.texts.text("joint.actions.count"),
                                context.texts.text("joint.actions.count.how")),
                        context.facts.counted(
                                actions.size(),
                                context.texts.text("joint.actions.all"),
                                context.texts.text("joint.actions.count.how"))),
                table.words(),
                Prose.EMPTY));
    }

    private Optional<Block> questions(Statement<Framework> framework, FrameworkProgress progress) {
        ImmutableList<Prose> questions = progress.questions().stream()
                .map(question -> question(framework, question))
                .collect(ImmutableList.toImmutableList());
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Questions(
                        context.say(
                                "joint.questions",
                                context.facts.name(framework.says().initiative())),
                        questions));
    }

    /** Returns a question as a whole sentence; those that are computed name the indicator or the action. */
    private Prose question(Statement<Framework> framework, Question question) {
        Ref record = Kind.FRAMEWORK.ref(framework.id());
        String key = "joint.question." + question.type();
        if (!context.texts.has(key)) {
            return context.facts.prose(question.text(), record, question.about());
        }
        return context.say(
                key, context.facts.named(about(question), question.about().get(0)));
    }

    private String about(Question question) {
        Object says = context.catalogue
                .find(question.about().get(0))
                .<Object>map(Statement::says)
                .orElse(question);
        if (says instanceof PlannedAction action) {
            return action.text();
        }
        return says instanceof Target target ? context.facts.wording().name(target.indicator()) : question.text();
    }
}
