package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.indicators.outcome.Agenda;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Recommendations by effort: those for a country, or those that a donor is asked to carry out. */
final class AgendaSection {
    private final Context context;
    private final boolean donor;

    AgendaSection(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
    }

    Optional<Section> section() {
        List<Block.Advice> items = new ArrayList<>();
        List<Prose> text = new ArrayList<>();
        for (Statement<Recommendation> recommendation :
                Agenda.of(context.catalogue).recommendations()) {
            if (!isMeant(recommendation.says())) {
                continue;
            }
            if (recommendation.says().number() == 0) {
                text.add(above(recommendation));
            } else {
                items.add(advice(recommendation));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        text.add(
                0, context.say("agenda.text", context.texts.count(items.size())).capitalised());
        missing().ifPresent(text::add);
        return Optional.of(new Section(
                "recommendations",
                context.texts.plain("agenda.title", context.texts.count(items.size())),
                context.texts.text("agenda.label"),
                ImmutableList.copyOf(text),
                ImmutableList.of(new Block.Agenda(
                        ImmutableList.copyOf(items),
                        context.texts.plain(
                                donor ? "agenda.here.donor" : "agenda.here",
                                context.facts.wording().inSentence(context.country.ref()))))));
    }

    private boolean isMeant(Recommendation says) {
        return donor
                ? context.isAnyOf(says.actors(), context.country)
                : says.countries().stream().anyMatch(area -> context.catalogue.includes(area, context.country));
    }

    private Prose above(Statement<Recommendation> recommendation) {
        Ref ref = Kind.RECOMMENDATION.ref(recommendation.id());
        return context.say(
                "agenda.above",
                Prose.of(context.facts.of(ref, recommendation.says().title())),
                steps(recommendation));
    }

    private Block.Advice advice(Statement<Recommendation> recommendation) {
        Recommendation says = recommendation.says();
        Ref ref = Kind.RECOMMENDATION.ref(recommendation.id());
        int effort = says.effort().map(level -> effort(level)).orElse(0);
        return new Block.Advice(
                Prose.of(context.facts.of(ref, Integer.toString(says.number()))),
                Prose.of(context.facts.of(ref, says.title())),
                steps(recommendation),
                effort,
                says.effort()
                        .map(level -> context.texts.text("effort." + level))
                        .orElseGet(() -> context.texts.text("not-stated")),
                here(says));
    }

    private static int effort(Effort level) {
        return switch (level) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }

    private Prose steps(Statement<Recommendation> recommendation) {
        List<Prose> steps = new ArrayList<>();
        for (Statement<Action> action : recommendation.says().actions()) {
            boolean asked = !donor
                    || action.says().actors().isEmpty()
                    || context.isAnyOf(action.says().actors(), context.country);
            if (asked) {
                steps.add(context.facts.prose(action.says().text(), Kind.ACTION.ref(action.id()), ImmutableList.of()));
            }
        }
        Prose text = Prose.join("; ", steps).capitalised();
        return text.isEmpty() ? text : context.say("sentence", text);
    }

    /** Returns the initiatives of a recommendation that include the country, or that the donor leads. */
    private Prose here(Recommendation says) {
        List<Prose> initiatives = says.initiatives().stream()
                .filter(this::isHere)
                .map(this::named)
                .toList();
        return initiatives.isEmpty() ? context.say("agenda.none") : Prose.join("; ", initiatives);
    }

    /** Returns the name of an initiative, marked if it is no more than proposed. */
    private Prose named(Ref initiative) {
        Prose name =
                Prose.of(context.facts.of(initiative, context.facts.wording().name(initiative)));
        return isProposed(initiative) ? context.say("agenda.proposed", name) : name;
    }

    private boolean isProposed(Ref initiative) {
        List<Statement<StatusChange>> history = context.catalogue.history(initiative);
        return context.catalogue.get(initiative, Initiative.class).says().proposed()
                || (!history.isEmpty()
                        && history.stream().allMatch(change -> change.says().status() == Status.PROPOSED));
    }

    private boolean isHere(Ref initiative) {
        Initiative says = context.catalogue.get(initiative, Initiative.class).says();
        if (donor) {
            return context.isAnyOf(says.parties(Role.LEAD), context.country)
                    || context.isAnyOf(says.parties(Role.FUNDER), context.country);
        }
        return java.util.stream.Stream.concat(says.countries().stream(), says.beneficiaries().stream())
                .anyMatch(area -> context.catalogue.includes(area, context.country));
    }

    private Optional<Prose> missing() {
        return context.catalogue
                .gaps()
                .filter(gap -> gap.says().about().stream().anyMatch(ref -> ref.is(Kind.RANKING)))
                .findFirst()
                .map(gap -> context.say(
                        "agenda.missing",
                        context.facts.prose(
                                gap.says().missing(),
                                Kind.GAP.ref(gap.id()),
                                gap.says().about()),
                        Prose.of(new Piece.Note(context.facts.note(gap)))));
    }
}
