package org.cauce.examples.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Outline;
import org.cauce.examples.facts.Places;
import org.cauce.examples.facts.Summaries;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.check.Conflict;
import org.cauce.indicators.check.Contradictions;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Statements that do not fit together, from three origins: <em>marked</em> groups of statements of the catalogue,
 * contradictions that readers <em>recorded</em> with a judgement, and candidates that rules <em>found</em>, which are
 * for a reader to judge.
 */
public final class Disagreements {
    private final Catalogue catalogue;
    private final ImmutableListMultimap<String, CatalogueParts.Entry> marked;
    private final ImmutableList<Statement<Contradiction>> recorded;
    private final ImmutableList<Conflict> found;

    private Disagreements(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.marked = marked(catalogue);
        this.recorded = catalogue.contradictions().collect(ImmutableList.toImmutableList());
        this.found = Contradictions.all(catalogue);
    }

    /**
     * {@return all disagreements of a catalogue}
     *
     * @param catalogue the catalogue
     */
    public static Disagreements of(Catalogue catalogue) {
        return new Disagreements(catalogue);
    }

    private static ImmutableListMultimap<String, CatalogueParts.Entry> marked(Catalogue catalogue) {
        ImmutableListMultimap.Builder<String, CatalogueParts.Entry> marked = ImmutableListMultimap.builder();
        catalogue
                .entries()
                .forEach(entry -> entry.statement().conflictGroup().ifPresent(group -> marked.put(group, entry)));
        return marked.build();
    }

    /**
     * {@return whether a reader marked or recorded any; candidates of rules do not count, nor do records of severity
     * none}
     */
    public boolean areKnown() {
        return !marked.isEmpty()
                || recorded.stream().anyMatch(record -> record.says().severity() != Severity.NONE);
    }

    /**
     * {@return how many there are of each origin, and of each severity, in a line}
     *
     * @param phrases in which language
     */
    public String summary(Phrases phrases) {
        ImmutableMap<Severity, Long> severities = Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .collect(ImmutableMap.toImmutableMap(
                        severity -> severity,
                        severity -> recorded.stream()
                                .filter(record -> record.says().severity() == severity)
                                .count()));
        return phrases.say(
                "contradictions",
                marked.keySet().size(),
                recorded.size(),
                severities.entrySet().stream()
                        .map(severity -> severity.getValue() + " "
                                + phrases.word("severity", severity.getKey().toString()))
                        .collect(Collectors.joining(", ")),
                found.size());
    }

    /**
     * {@return an object for each: {@code id} (of found ones the rule and a number), {@code origin} ({@code marked},
     * {@code recorded}, {@code found}), {@code severity}, {@code types}, {@code rule}, {@code statements},
     * {@code explanation}, {@code markedAs}}
     */
    public List<ObjectNode> nodes() {
        ImmutableList.Builder<ObjectNode> nodes = ImmutableList.builder();
        marked.asMap().forEach((group, entries) -> {
            ObjectNode node = Listing.record().put("id", group).put("origin", "marked");
            entries.forEach(entry -> node.withArrayProperty("statements").add(node(entry)));
            nodes.add(node);
        });
        recorded.forEach(record -> nodes.add(node(record)));
        for (int i = 0; i < found.size(); i++) {
            nodes.add(node(found.get(i), i + 1));
        }
        return nodes.build();
    }

    private static ObjectNode node(CatalogueParts.Entry entry) {
        ObjectNode node = Listing.record()
                .put("record", entry.kind().ref(entry.statement().id()).toString())
                .put("says", Summaries.of(entry.statement()));
        entry.statement().citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    private static ObjectNode node(Statement<Contradiction> record) {
        ObjectNode node = Listing.record()
                .put("id", record.id())
                .put("origin", "recorded")
                .put("severity", record.says().severity().toString());
        record.says().types().forEach(type -> node.withArrayProperty("types").add(type.toString()));
        record.says()
                .statements()
                .forEach(
                        text -> node.withArrayProperty("statements").addObject().put("says", text));
        record.says().about().forEach(about -> node.withArrayProperty("about").add(about.toString()));
        record.note().ifPresent(note -> node.put("note", note));
        record.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node.put("explanation", record.says().resolution());
    }

    private ObjectNode node(Conflict conflict, int number) {
        ObjectNode node = Listing.record()
                .put("id", conflict.rule() + "-" + number)
                .put("origin", "found")
                .put("rule", conflict.rule().toString());
        conflict.statements()
                .forEach(ref -> node.withArrayProperty("statements").add(node(entry(ref))));
        node.put("explanation", conflict.explanation());
        groups(conflict).forEach(group -> node.withArrayProperty("markedAs").add(group));
        return node;
    }

    private CatalogueParts.Entry entry(Ref ref) {
        return new CatalogueParts.Entry(ref.kind(), catalogue.find(ref).orElseThrow());
    }

    /** The marked groups in which statements of a found candidate stand. */
    private List<String> groups(Conflict conflict) {
        return conflict.statements().stream()
                .flatMap(ref -> entry(ref).statement().conflictGroup().stream())
                .distinct()
                .toList();
    }

    /**
     * Writes all of them for people, by origin.
     *
     * @param outline where to
     */
    public void tell(Outline outline) {
        Phrases phrases = outline.phrases();
        outline.heading(phrases.say("contradictions.marked"));
        marked.asMap().forEach((group, entries) -> {
            outline.gap().paragraph(0, group);
            entries.forEach(entry -> tell(entry, outline));
        });
        outline.heading(phrases.say("contradictions.recorded"));
        recorded.stream()
                .sorted(Comparator.comparing((Statement<Contradiction> record) ->
                                record.says().severity())
                        .reversed())
                .forEach(record -> tell(record, outline.gap()));
        outline.heading(phrases.say("contradictions.found"));
        found.forEach(conflict -> tell(conflict, outline.gap()));
    }

    private static void tell(CatalogueParts.Entry entry, Outline outline) {
        outline.paragraph(
                1,
                entry.statement().id() + ": " + Summaries.of(entry.statement()) + " — "
                        + Places.text(entry.statement(), outline.phrases()));
    }

    private static void tell(Statement<Contradiction> record, Outline outline) {
        Phrases phrases = outline.phrases();
        String types = record.says().types().stream()
                .map(type -> phrases.word("types", type.toString()))
                .collect(Collectors.joining(", "));
        String severity = phrases.word("severity", record.says().severity().toString());
        outline.paragraph(0, record.id() + ": " + phrases.say("contradiction.severity", severity) + "; " + types);
        record.says().statements().forEach(text -> outline.paragraph(1, "• " + text));
        outline.paragraph(
                1, phrases.say("contradiction.resolution", record.says().resolution()));
        outline.paragraph(1, phrases.say("contradiction.source", Places.text(record, phrases)));
    }

    private void tell(Conflict conflict, Outline outline) {
        List<String> groups = groups(conflict);
        Phrases phrases = outline.phrases();
        String marks = groups.isEmpty()
                ? phrases.say("conflict.not-marked")
                : phrases.say("conflict.marked", String.join(", ", groups));
        outline.paragraph(0, phrases.word("rule", conflict.rule().toString()) + ": " + marks);
        Splitter.on(" | ").splitToStream(conflict.explanation()).forEach(side -> outline.paragraph(1, "• " + side));
        outline.paragraph(
                1,
                conflict.statements().stream()
                        .map(ref -> ref.id() + " (" + Places.text(entry(ref).statement(), phrases) + ")")
                        .collect(Collectors.joining("; ")));
    }
}
