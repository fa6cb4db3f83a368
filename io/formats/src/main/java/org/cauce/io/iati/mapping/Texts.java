package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.text.Name;

/** Texts in their languages. */
final class Texts {
    private Texts() {}

    /** Returns the names that narratives give, blank ones left out, each once. */
    static ImmutableList<Name> names(List<Narrative> narratives, Optional<String> language) {
        ImmutableSet.Builder<Name> names = ImmutableSet.builder();
        for (Narrative narrative : narratives) {
            if (!narrative.text().isBlank()) {
                names.add(Name.builder()
                        .text(narrative.text().strip())
                        .language(narrative.language().or(() -> language).flatMap(Texts::locale))
                        .build());
            }
        }
        return names.build().asList();
    }

    /** Returns the first text that is not blank. */
    static Optional<String> first(List<Narrative> narratives) {
        return narratives.stream()
                .map(narrative -> narrative.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    static Optional<Locale> locale(String language) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(language.strip()).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
