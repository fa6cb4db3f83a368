package org.cauce.examples.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Recomputation;
import org.cauce.indicators.check.UsedInput;
import org.cauce.indicators.check.Verdict;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.review.Check;
import org.cauce.model.review.Function;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** The numbers that documents derive, recomputed, as objects for programs and as text for people. */
public final class DerivedNumbers {
    private static final ImmutableSet<Function> RATIOS = Sets.immutableEnumSet(
            Function.SHARE,
            Function.SHARE_OF_IMPLIED_WHOLE,
            Function.PART,
            Function.WHOLE,
            Function.PART_BY_SHARE,
            Function.SHARES_OF_SUM,
            Function.QUOTIENT,
            Function.MAJORITY,
            Function.MIRROR,
            Function.MIRROR_BOUND);

    private static final int WIDEST = 12;

    private final Catalogue catalogue;
    private final ImmutableList<Recomputation> recomputations;

    private DerivedNumbers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.recomputations = Checks.all(catalogue);
    }

    /**
     * {@return all derived numbers of a catalogue, recomputed}
     *
     * @param catalogue where they and their inputs are
     */
    public static DerivedNumbers of(Catalogue catalogue) {
        return new DerivedNumbers(catalogue);
    }

    /** {@return how many disagree with what is printed} */
    public int disagreeing() {
        return count(Verdict.DISAGREES);
    }

    private int count(Verdict verdict) {
        return Checks.counts(recomputations).getOrDefault(verdict, 0);
    }

    /**
     * {@return the verdicts in a line, such as "110 derived numbers: agrees 31, disagrees 6"}
     *
     * @param phrases in which language
     */
    public String summary(Phrases phrases) {
        ImmutableMap<Verdict, Integer> counts = Checks.counts(recomputations);
        return phrases.say(
                "check.numbers",
                recomputations.size(),
                counts.entrySet().stream()
                        .map(count -> phrases.word("verdict", count.getKey().toString()) + " " + count.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /**
     * {@return an object for each: {@code id}, {@code printed}, {@code recomputed}, {@code unit}, {@code interval}
     * unless exact, {@code verdict}, {@code claim}, {@code reason}, {@code function}, {@code formula}, {@code inputs},
     * {@code periodsDiffer} (the periods, where a ratio has inputs of several), {@code source}}
     *
     * <p>{@code recomputed} is a number if there is one result, an object of numbers by their labels if there are
     * several, an array if they bear no labels; it is absent for claims without a number. Where an input is missing, it
     * is called {@code implied}: what the printed number implies for that input.
     */
    public List<ObjectNode> nodes() {
        return recomputations.stream().map(this::node).toList();
    }

    private ObjectNode node(Recomputation recomputation) {
        ObjectNode node = Listing.record().put("id", recomputation.check().id());
        recomputation.printed().ifPresent(printed -> node.put("printed", printed));
        Results.tell(name(recomputation), recomputation.results(), node);
        node.put("verdict", recomputation.verdict().toString());
        recomputation
                .claim()
                .ifPresent(claim -> node.putObject("claim")
                        .put("text", claim.text())
                        .put("verdict", claim.verdict().toString()));
        recomputation.reason().ifPresent(reason -> node.put("reason", reason));
        node.put("function", recomputation.function().toString()).put("formula", recomputation.formula());
        recomputation.inputs().forEach(input -> node.withArrayProperty("inputs").add(node(input)));
        differing(recomputation)
                .forEach(period -> node.withArrayProperty("periodsDiffer").add(period.toString()));
        catalogue
                .get(recomputation.check(), Check.class)
                .citation()
                .ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private static String name(Recomputation recomputation) {
        return recomputation.verdict() == Verdict.NOT_RECOMPUTABLE ? "implied" : "recomputed";
    }

    private static ObjectNode node(UsedInput input) {
        ObjectNode node = Listing.record()
                .put("role", input.role())
                .put("record", input.record().toString())
                .put("printed", input.printed());
        input.group().ifPresent(group -> node.put("group", group));
        input.value().ifPresent(value -> node.put("value", Numbers.rounded(value.nominal())));
        return node;
    }

    /**
     * Writes all of them for people: those that disagree first, else in the order of the catalogue.
     *
     * @param outline where to
     */
    public void tell(Outline outline) {
        outline.heading(outline.phrases().say("check.heading"));
        recomputations.stream()
                .sorted(Comparator.comparing(one -> one.verdict() != Verdict.DISAGREES))
                .forEach(recomputation -> tell(recomputation, outline.gap()));
    }

    /** Returns the periods of what is set in relation to each other, if they are not one; else nothing. */
    private ImmutableList<TimePeriod> differing(Recomputation recomputation) {
        if (!RATIOS.contains(recomputation.function())) {
            return ImmutableList.of();
        }
        ImmutableList<TimePeriod> periods = recomputation.inputs().stream()
                .map(UsedInput::record)
                .flatMap(record -> period(record).stream())
                .filter(TimePeriod::isOnCalendar)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return periods.size() > 1 ? periods : ImmutableList.of();
    }

    private Optional<TimePeriod> period(Ref record) {
        Object says = catalogue.find(record).<Object>map(Statement::says).orElse(record);
        if (says instanceof Observation observation) {
            return Optional.of(observation.period());
        }
        return says instanceof FundingFlow flow ? flow.when().map(Timing::period) : Optional.empty();
    }

    private void tell(Recomputation recomputation, Outline outline) {
        Phrases phrases = outline.phrases();
        outline.paragraph(0, recomputation.check().id() + ": " + verdict(recomputation.verdict(), phrases));
        line("printed", recomputation.printed().orElseGet(() -> phrases.say("check.nothing-printed")), outline);
        line(name(recomputation), results(recomputation, phrases), outline);
        recomputation
                .claim()
                .ifPresent(claim -> line("claim", claim.text() + ": " + verdict(claim.verdict(), phrases), outline));
        recomputation.reason().ifPresent(reason -> line("because", reason, outline));
        line("formula", recomputation.formula(), outline);
        line("inputs", inputs(recomputation.inputs(), phrases), outline);
        ImmutableList<TimePeriod> periods = differing(recomputation);
        if (!periods.isEmpty()) {
            line(
                    "periods",
                    phrases.say(
                            "check.differ",
                            periods.stream().map(phrases.periods()::text).collect(Collectors.joining(" / "))),
                    outline);
        }
        line("source", Places.text(catalogue.get(recomputation.check(), Check.class), phrases), outline);
    }

    private static void line(String what, String text, Outline outline) {
        outline.paragraph(1, Strings.padEnd(outline.phrases().word("check", what), WIDEST, ' ') + text);
    }

    private static String verdict(Verdict verdict, Phrases phrases) {
        return phrases.word("verdict", verdict.toString());
    }

    private static String results(Recomputation recomputation, Phrases phrases) {
        return recomputation.results().isEmpty()
                ? phrases.say("check.no-number")
                : recomputation.results().stream()
                        .map(result -> (result.label().isEmpty() ? "" : result.label() + " ")
                                + Numbers.text(result.value(), phrases))
                        .collect(Collectors.joining("; "));
    }

    /** The inputs, those that play the same part together. */
    private static String inputs(List<UsedInput> inputs, Phrases phrases) {
        Set<String> roles = new HashSet<>();
        return inputs.stream()
                .map(input -> (roles.add(input.role()) ? phrases.word("role", input.role()) + " " : "")
                        + input.record().id())
                .collect(Collectors.joining(", "));
    }
}
