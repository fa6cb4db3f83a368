package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.iati.common.Narrative;

/**
 * The text that was chosen among those of several languages.
 *
 * <p>The order: the languages that are wanted, the first one first; then the language of the activity; then the first
 * text that is not blank. {@code es-SV} is a text in {@code es}.
 *
 * @param text the text
 * @param language its language: its own, else that of the activity, else unknown
 * @param choice why it was chosen
 */
public record TextChoice(String text, Effective<String> language, Choice choice) {
    /** Why a text was chosen. */
    public enum Choice {
        /** It is in a language that is wanted. */
        REQUESTED,
        /** It is in the language of the activity, there is none in a wanted one. */
        DEFAULT_LANGUAGE,
        /** It is the first one that is not blank. */
        FIRST
    }

    /**
     * {@return the text that is chosen; empty if all are blank}
     *
     * @param texts the texts
     * @param defaultLanguage the language of texts that do not say their own
     * @param wanted the languages that are wanted, ISO 639-1, the most wanted first
     */
    public static Optional<TextChoice> of(
            List<Narrative> texts, Optional<String> defaultLanguage, List<String> wanted) {
        ImmutableList<TextChoice> candidates = texts.stream()
                .filter(narrative -> !narrative.text().isBlank())
                .map(narrative ->
                        new TextChoice(narrative.text().strip(), language(narrative, defaultLanguage), Choice.FIRST))
                .collect(ImmutableList.toImmutableList());
        for (String language : wanted) {
            Optional<TextChoice> found = find(candidates, language, Choice.REQUESTED);
            if (found.isPresent()) {
                return found;
            }
        }
        return defaultLanguage
                .flatMap(language -> find(candidates, language, Choice.DEFAULT_LANGUAGE))
                .or(() -> candidates.stream().findFirst());
    }

    static Effective<String> language(Narrative narrative, Optional<String> defaultLanguage) {
        return Effective.firstOf(narrative.language(), defaultLanguage, Origin.DEFAULT);
    }

    private static Optional<TextChoice> find(List<TextChoice> candidates, String language, Choice choice) {
        return candidates.stream()
                .filter(candidate -> candidate
                        .language
                        .value()
                        .filter(own -> isIn(own, language))
                        .isPresent())
                .findFirst()
                .map(candidate -> new TextChoice(candidate.text, candidate.language, choice));
    }

    private static boolean isIn(String own, String wanted) {
        String lower = own.strip().toLowerCase(Locale.ROOT);
        String prefix = wanted.strip().toLowerCase(Locale.ROOT);
        return lower.equals(prefix) || lower.startsWith(prefix + "-");
    }
}
