package org.cauce.examples.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
public final class Doubts {
    private static final Pattern DOUBTFUL = Pattern.compile("\\bdoubtful\\b");

    private final Texts texts;
    private final ImmutableListMultimap<Ref, String> known;
    private final ImmutableSet<Ref> grave;

    private Doubts(Texts texts, ImmutableListMultimap<Ref, String> known, ImmutableSet<Ref> grave) {
        this.texts = texts;
        this.known = known;
        this.grave = grave;
    }

    /**
     * {@return the doubts that a catalogue tells of}
     *
     * @param catalogue the catalogue
     * @param texts the words of the page
     */
    public static Doubts in(Catalogue catalogue, Texts texts) {
        ImmutableListMultimap.Builder<Ref, String> known = ImmutableListMultimap.builder();
        catalogue
                .contradictions()
                .filter(contradiction -> contradiction.says().severity() != Severity.NONE)
                .forEach(contradiction -> contradiction
                        .says()
                        .about()
                        .forEach(record -> known.put(record, text(catalogue, texts, contradiction))));
        catalogue
                .checks()
                .forEach(check -> disagreement(catalogue, texts, check)
                        .ifPresent(text -> check.says().states().ifPresent(record -> known.put(record, text))));
        ImmutableSet<Ref> grave = catalogue
                .contradictions()
                .filter(contradiction -> contradiction.says().severity() != Severity.NONE)
                .filter(contradiction ->
                        DOUBTFUL.matcher(contradiction.says().resolution()).find())
                .flatMap(contradiction -> contradiction.says().about().stream())
                .collect(ImmutableSet.toImmutableSet());
        return new Doubts(texts, known.build(), grave);
    }

    /**
     * {@return whether the catalogue keeps the record as doubtful: the page must say so where it shows it}
     *
     * @param record the record
     */
    public boolean isGrave(Ref record) {
        return grave.contains(record);
    }

    /**
     * {@return what is doubtful about a record; empty if nothing is known}
     *
     * @param record the record
     * @param statement what it says
     */
    public Optional<String> about(Ref record, Statement<?> statement) {
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

    /**
     * {@return what the statements of a contradiction say, with documents called by their titles}
     *
     * @param catalogue the catalogue
     * @param texts the words of the page
     * @param contradiction the contradiction
     */
    public static String text(Catalogue catalogue, Texts texts, Statement<Contradiction> contradiction) {
        String subject =
                contradiction.note().map(note -> note.replaceAll("\\.$", "")).orElse(contradiction.id());
        return subject + ": "
                + named(catalogue, texts, String.join("; ", contradiction.says().statements())) + ".";
    }

    /**
     * {@return the text of a record without the ids of documents} Titles stand where a document is named as the source,
     * that is before a colon or in brackets, and a word such as "the paper" inside a sentence.
     *
     * @param catalogue the catalogue
     * @param texts the words of the page
     * @param text the text
     */
    public static String named(Catalogue catalogue, Texts texts, String text) {
        String named = text;
        for (Ref source : (Iterable<Ref>) catalogue.parts().sources().stream()
                .map(Statement::id)
                .filter(id -> id.matches("\\d+"))
                .map(Kind.SOURCE::ref)::iterator) {
            String label = catalogue.label(source);
            int colon = label.indexOf(':');
            String title = Matcher.quoteReplacement(colon < 0 ? label : label.substring(0, colon));
            String key = "sentence.source." + source.id();
            String word = texts.has(key) ? Matcher.quoteReplacement(texts.text(key)) : title;
            named = named.replaceAll("(?:(?<=^|; )" + source.id() + "(?=:)|(?<=\\()" + source.id() + "(?=[,)]))", title)
                    .replaceAll("(?<![\\d,.])" + source.id() + "(?![\\d,.]\\d|\\d)", word);
        }
        return named;
    }

    private Optional<String> ownYear(Observation observation) {
        return observation
                .tableYear()
                .filter(year -> !year.equals(observation.period()))
                .map(year -> texts.plain("doubt.year", texts.time(observation.period()), texts.time(year)));
    }

    private String decoded(Decoding decoding) {
        String printed = decoding.printed()
                .map(text -> texts.plain("doubt.decoded.printed", text))
                .orElse("");
        String read = decoding.read()
                .map(text -> texts.plain("doubt.decoded.read", text))
                .orElse("");
        String sure = decoding.confidence()
                .map(level -> texts.plain("doubt.decoded.confidence", texts.word("confidence", level)))
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
        String value =
                texts.digits().rounded(recomputed.results().get(0).value().nominal(), 1);
        return Optional.of(texts.plain("doubt.recomputed", value, recomputed.formula()));
    }
}
