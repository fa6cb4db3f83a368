package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Terms;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** What the terms of an initiative tell of those who leave it, and what a referral tells of those who passed. */
final class HandOverTerms {
    private final Context context;
    private final Named named;

    HandOverTerms(Context context) {
        this.context = context;
        this.named = new Named(context);
    }

    /** Returns after how long people leave an initiative, and how old they are; empty if its terms tell neither. */
    Optional<Prose> sentence(Ref initiative) {
        ImmutableList<Statement<Terms>> terms = context.catalogue.terms(initiative);
        List<Prose> parts = new ArrayList<>();
        terms.stream()
                .filter(one -> one.says().upTo().isPresent())
                .findFirst()
                .ifPresent(one -> parts.add(context.say(
                        "handovers.text.after",
                        fact(one, duration(one.says().upTo().orElseThrow())))));
        terms.stream()
                .filter(one -> age(one).isPresent())
                .findFirst()
                .ifPresent(
                        one -> parts.add(context.say("handovers.text.aged", fact(one, ages(age(one).orElseThrow())))));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(context.say("handovers.text.leave", named.name(initiative), Prose.join(", ", parts)));
    }

    private Prose fact(Statement<Terms> terms, String shown) {
        return Prose.of(context.facts.of(
                Kind.TERMS.ref(terms.id()),
                shown,
                context.texts.plain("handovers.terms", named.name(terms.says().initiative())),
                Optional.empty()));
    }

    private static Optional<Interval> age(Statement<Terms> terms) {
        return terms.says().eligibility().flatMap(eligibility -> eligibility.age());
    }

    private String duration(TimePeriod period) {
        String text = period.toString();
        return text.matches("P\\d+M")
                ? context.texts.plain("handovers.months", text.substring(1, text.length() - 1))
                : text;
    }

    private static String ages(Interval interval) {
        return interval.toString()
                .replaceAll("[\\[\\]()]", "")
                .replace(", ", "–")
                .replace("–∞", "+");
    }

    /** Returns how many people a referral reached, as its source tells; empty if it tells of none. */
    Optional<Prose> reached(HandOver pair) {
        return pair.reportedBy()
                .flatMap(context.catalogue::find)
                .map(Statement::says)
                .filter(Referral.class::isInstance)
                .map(Referral.class::cast)
                .flatMap(referral -> referral.reached().stream().findFirst())
                .map(reached -> context.say(
                                "handovers.text.reached",
                                context.facts.observation(
                                        context.catalogue.get(reached, Observation.class), Form.PROSE),
                                named.name(pair.destination()),
                                context.facts.inSentence(pair.country().ref()))
                        .capitalised());
    }
}
