package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Recomputation;
import org.cauce.indicators.check.Verdict;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Observation;
import org.cauce.model.review.Check;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Attribution;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Decoding;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What is doubtful about each record, as the catalogue knows it: no warning is written by hand. */
final class Doubts {
    private final Texts texts;
    private final ImmutableListMultimap<Ref, String> known;

    private Doubts(Texts texts, ImmutableListMultimap<Ref, String> known) {
        this.texts = texts;
        this.known = known;
    }

    static Doubts in(Catalogue catalogue, Texts texts) {
        ImmutableListMultimap.Builder<Ref, String> known = ImmutableListMultimap.builder();
        catalogue
                .contradictions()
                .filter(contradiction -> contradiction.says().severity() != Severity.NONE)
                .forEach(contradiction -> contradiction
                        .says()
                        .about()
                        .forEach(record -> known.put(record, text(catalogue, contradiction))));
        catalogue
                .checks()
                .forEach(check -> disagreement(catalogue, texts, check)
                        .ifPresent(text -> check.says().states().ifPresent(record -> known.put(record, text))));
        return new Doubts(texts, known.build());
    }

    Optional<String> about(Ref record, Statement<?> statement) {
        List<String> found = new ArrayList<>();
        statement.citations().stream()
                .map(Citation::doubt)
                .flatMap(Optional::stream)
                .map(doubt -> texts.plain("doubt.citation", doubt))
                .forEach(found::add);
        if (statement.says() instanceof Observation observation) {
            ownYear(observation).ifPresent(found::add);
        }
        statement.decoding().map(this::decoded).or(() -> inferred(statement)).ifPresent(found::add);
        found.addAll(known.get(record));
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
    }

    /** Returns what the statements of a contradiction say, with documents called by their titles. */
    static String text(Catalogue catalogue, Statement<Contradiction> contradiction) {
        String subject =
                contradiction.note().map(note -> note.replaceAll("\\.$", "")).orElse(contradiction.id());
        return subject + ": "
                + named(catalogue, String.join("; ", contradiction.says().statements())) + ".";
    }

    /** Returns the text of a record with the titles of documents in place of their ids. */
    static String named(Catalogue catalogue, String text) {
        String named = text;
        for (Ref source : (Iterable<Ref>) catalogue.parts().sources().stream()
                .map(Statement::id)
                .filter(id -> id.matches("\\d+"))
                .map(Kind.SOURCE::ref)::iterator) {
            String label = catalogue.label(source);
            int colon = label.indexOf(':');
            named = named.replaceAll(
                    "(?<![\\d,.])" + source.id() + "(?![\\d,.]\\d|\\d)",
                    Matcher.quoteReplacement(colon < 0 ? label : label.substring(0, colon)));
        }
        return named;
    }

    private Optional<String> ownYear(Observation observation) {
        return observation
                .tableYear()
                .filter(year -> !year.equals(observation.period()))
                .map(year -> texts.plain("doubt.year", Times.text(observation.period()), Times.text(year)));
    }

    private String decoded(Decoding decoding) {
        String printed = decoding.printed()
                .map(text -> texts.plain("doubt.decoded.printed", text))
                .orElse("");
        String read = decoding.read()
                .map(text -> texts.plain("doubt.decoded.read", text))
                .orElse("");
        String sure = decoding.confidence()
                .map(level -> texts.plain("doubt.decoded.confidence", level))
                .orElse("");
        return texts.text("doubt.decoded")
                + String.join("", Stream.of(printed, read, sure).toList()) + ".";
    }

    private Optional<String> inferred(Statement<?> statement) {
        return Optional.of(statement.attribution())
                .filter(how -> how == Attribution.DECODED || how == Attribution.INFERRED)
                .map(how -> texts.text("doubt." + how) + ".");
    }

    private static Optional<String> disagreement(Catalogue catalogue, Texts texts, Statement<Check> check) {
        Recomputation recomputed = Checks.recompute(catalogue, check);
        if (recomputed.verdict() != Verdict.DISAGREES || recomputed.results().isEmpty()) {
            return Optional.empty();
        }
        String value = Numbers.rounded(recomputed.results().get(0).value().nominal(), 1);
        return Optional.of(texts.plain("doubt.recomputed", value, recomputed.formula()));
    }
}
