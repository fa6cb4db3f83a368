package org.cauce.io.iati.validate;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The sentences of findings in Spanish, by those in English; in both, {@code %s} is a gap. */
final class FindingTexts {
    private static final String GAP = "%s";
    private static final Supplier<FindingTexts> SPANISH = Suppliers.memoize(() -> new FindingTexts("findings_es.tsv"));

    private final ImmutableMap<String, String> sentences;

    private FindingTexts(String file) {
        sentences = text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells.get(1)));
    }

    /** Returns a sentence in a language; as it is in English where the language has none for it. */
    static String in(Locale language, String english) {
        return language.getLanguage().equals("es") ? SPANISH.get().of(english) : english;
    }

    private String of(String english) {
        String whole = sentences.get(english);
        return whole != null
                ? whole
                : sentences.entrySet().stream()
                        .filter(sentence -> sentence.getKey().contains(GAP))
                        .flatMap(sentence -> filled(sentence, english).stream())
                        .findFirst()
                        .orElse(english);
    }

    private Optional<String> filled(Map.Entry<String, String> sentence, String english) {
        List<String> ends = Splitter.on(GAP).splitToList(sentence.getKey());
        String before = ends.get(0);
        String after = ends.get(1);
        boolean isIt = english.length() >= before.length() + after.length()
                && english.startsWith(before)
                && english.endsWith(after);
        return isIt
                ? Optional.of(english.substring(before.length(), english.length() - after.length()))
                        .map(gap -> sentence.getValue().replace(GAP, sentences.getOrDefault(gap, gap)))
                : Optional.empty();
    }

    private static String text(String name) {
        try {
            return Resources.toString(Resources.getResource(FindingTexts.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
