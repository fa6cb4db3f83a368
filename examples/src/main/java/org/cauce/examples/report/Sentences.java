package org.cauce.examples.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that come from elsewhere in English, such as what the reader of arguments or the library says of a wrong
 * call, in another language.
 *
 * <p>A line of {@code sentences_es.tsv} has a sentence in English and in Spanish. {@code {0}} is a gap that is filled
 * as it was; {@code [0]} in the Spanish sentence is one whose text is itself looked up.
 */
public final class Sentences {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Pattern FILLED = Pattern.compile("\\{(\\d)}|\\[(\\d)]");

    /** Read when first asked for. */
    private static final class Spanish {
        static final Sentences ALL = new Sentences(read());

        private Spanish() {}
    }

    private final ImmutableList<Sentence> sentences;

    private Sentences(ImmutableList<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** A sentence in English, as what it matches, and in the other language. */
    private record Sentence(Pattern english, String other) {
        static Sentence of(String english, String other) {
            StringBuilder pattern = new StringBuilder();
            Matcher gap = GAP.matcher(english);
            int from = 0;
            while (gap.find()) {
                pattern.append(Pattern.quote(english.substring(from, gap.start())))
                        .append("(.*?)");
                from = gap.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), other);
        }
    }

    /**
     * {@return a sentence in a language; as it is where the language has none for it}
     *
     * @param language the language
     * @param english the sentence in English
     */
    public static String in(Locale language, String english) {
        return language.getLanguage().equals("es") ? Spanish.ALL.of(english) : english;
    }

    private String of(String english) {
        return sentences.stream()
                .flatMap(sentence -> filled(sentence, english).stream())
                .findFirst()
                .orElse(english);
    }

    private Optional<String> filled(Sentence sentence, String english) {
        Matcher found = sentence.english().matcher(english);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(FILLED.matcher(sentence.other())
                .replaceAll(gap -> Matcher.quoteReplacement(
                        gap.group(1) == null ? of(part(found, gap.group(2))) : part(found, gap.group(1)))));
    }

    private static String part(Matcher found, String gap) {
        return found.group(Integer.parseInt(gap) + 1);
    }

    private static ImmutableList<Sentence> read() {
        try {
            return Resources.toString(
                            Resources.getResource(Sentences.class, "sentences_es.tsv"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .map(Sentences::sentence)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("sentences_es.tsv cannot be read", e);
        }
    }

    private static Sentence sentence(List<String> cells) {
        return Sentence.of(cells.get(0), cells.get(1));
    }
}
