package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.indicators.outcome.Agenda;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What each recommendation of the documents would connect. */
final class RecommendationSection implements Part {
    private final Context context;
    private final Named named;

    RecommendationSection(Context context) {
        this.context = context;
        this.named = new Named(context);
    }

    @Override
    public Section section() {
        List<TiedAdvice> items = new ArrayList<>();
        List<Prose> above = new ArrayList<>();
        for (Statement<Recommendation> recommendation :
                Agenda.of(context.catalogue).recommendations()) {
            Sides sides = Sides.of(context, recommendation.says().initiatives());
            if (!concerns(recommendation.says(), sides)) {
                continue;
            }
            if (recommendation.says().number() == 0) {
                above.add(context.say(
                        "recommendations.text.above",
                        context.facts.of(
                                Kind.RECOMMENDATION.ref(recommendation.id()),
                                recommendation.says().title())));
            } else {
                items.add(advice(recommendation, sides));
            }
        }
        return new Section(
                "recommendations",
                context.texts.text("recommendations.title"),
                context.texts.text("recommendations.label"),
                text(items, above),
                items.isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(new Block.Own(
                                "align/advice.jte", ImmutableMap.of("items", ImmutableList.copyOf(items)))));
    }

    private ImmutableList<Prose> text(List<TiedAdvice> items, List<Prose> above) {
        if (items.isEmpty()) {
            return ImmutableList.of(
                    context.say("recommendations.none", context.donorNames(), context.recipientNames()));
        }
        return ImmutableList.<Prose>builder()
                .add(context.say("recommendations.text"))
                .addAll(above)
                .build();
    }

    /** Whether it is for a recipient, and asks a donor or touches what it does. */
    private boolean concerns(Recommendation says, Sides sides) {
        boolean isHere = context.recipients.stream()
                .anyMatch(country ->
                        says.countries().stream().anyMatch(area -> context.catalogue.includes(area, country)));
        return isHere && (!sides.isEmpty() || says.actors().stream().anyMatch(this::isOfADonor));
    }

    private boolean isOfADonor(Ref party) {
        return context.donors().stream().anyMatch(donor -> context.catalogue.isPartOf(party, donor.country()));
    }

    private TiedAdvice advice(Statement<Recommendation> recommendation, Sides sides) {
        Recommendation says = recommendation.says();
        Ref ref = Kind.RECOMMENDATION.ref(recommendation.id());
        return new TiedAdvice(
                Prose.of(context.facts.of(ref, Integer.toString(says.number()))),
                Prose.of(context.facts.of(ref, says.title())),
                says.effort().map(RecommendationSection::boxes).orElse(0),
                says.effort()
                        .map(level -> context.texts.text("recommendations.effort." + level))
                        .orElseGet(() -> context.texts.text("not-stated")),
                side(context.one.name(), "t" + context.one.className(), sides.one(), "recommendations.nothing"),
                side(
                        context.texts.text("recommendations.joint"),
                        sides.joint().isEmpty() ? "tj no" : "tj",
                        sides.joint(),
                        "recommendations.nothing.joint"),
                side(context.other.name(), "t" + context.other.className(), sides.other(), "recommendations.nothing"),
                remark(says, sides));
    }

    private static int boxes(Effort level) {
        return switch (level) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }

    private TiedAdvice.Side side(String label, String style, Collection<Ref> initiatives, String nothing) {
        return new TiedAdvice.Side(
                label,
                style,
                initiatives.stream().map(named::link).collect(ImmutableList.toImmutableList()),
                context.texts.text(nothing));
    }

    private Prose remark(Recommendation says, Sides sides) {
        List<Prose> parts = new ArrayList<>();
        parts.add(links(sides));
        List<Prose> wanted = wanted(says);
        if (!wanted.isEmpty()) {
            parts.add(context.say("recommendations.priorities", Prose.join("; ", wanted)));
        }
        return Prose.join(" ", parts);
    }

    /** What recipients call a priority; the same of several countries once. */
    private List<Prose> wanted(Recommendation recommendation) {
        ImmutableListMultimap<String, Statement<Priority>> alike = context.catalogue
                .priorities()
                .filter(priority -> isTouched(priority.says(), recommendation))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        priority -> priority.says().text(), priority -> priority));
        return alike.asMap().values().stream().map(this::wanted).toList();
    }

    private Prose wanted(Collection<Statement<Priority>> alike) {
        Statement<Priority> first = alike.iterator().next();
        return context.say(
                "recommendations.priority",
                context.facts.of(Kind.PRIORITY.ref(first.id()), first.says().text()),
                context.texts.list(alike.stream()
                        .map(priority ->
                                context.facts.inSentence(priority.says().country()))
                        .toList()));
    }

    private boolean isTouched(Priority priority, Recommendation recommendation) {
        return context.recipients.stream().anyMatch(country -> country.ref().equals(priority.country()))
                && priority.initiatives().stream().anyMatch(recommendation.initiatives()::contains);
    }

    private Prose links(Sides sides) {
        List<Prose> pairs = context.overlap.cells().stream()
                .flatMap(cell -> cell.links().stream())
                .filter(pair ->
                        sides.one().contains(pair.one()) && sides.other().contains(pair.other()))
                .map(pair -> context.say("recommendations.pair", named.link(pair.one()), named.link(pair.other())))
                .distinct()
                .toList();
        if (!pairs.isEmpty()) {
            return context.say("recommendations.linked", context.texts.list(pairs));
        }
        boolean isOneSided = sides.one().isEmpty() || sides.other().isEmpty();
        return context.say(isOneSided ? "recommendations.one-sided" : "recommendations.unlinked");
    }
}
