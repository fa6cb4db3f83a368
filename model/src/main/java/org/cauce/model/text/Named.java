package org.cauce.model.text;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Something that has names. */
public interface Named {
    /** {@return its names: first the full ones, then the others} */
    ImmutableList<Name> names();

    /** {@return its full name in English, or else its first name} */
    default String name() {
        return name(Locale.ENGLISH);
    }

    /**
     * {@return its full name in this language, or else in English, or else its first name}
     *
     * @param language the language
     */
    default String name(Locale language) {
        return fullName(language)
                .or(() -> fullName(Locale.ENGLISH))
                .orElseGet(() -> names().get(0).text());
    }

    /** {@return its acronym; empty if it has none} */
    default Optional<String> acronym() {
        return names().stream()
                .filter(name -> name.type() == Name.Type.ACRONYM)
                .map(Name::text)
                .findFirst();
    }

    /** {@return the acronym, or else the full name in English} */
    default String shortName() {
        return acronym().orElseGet(this::name);
    }

    /**
     * {@return whether one of its names is this text, letter case, accents and punctuation aside}
     *
     * @param text the text form
     */
    default boolean isCalled(String text) {
        String key = key(text);
        return names().stream().anyMatch(name -> key(name.text()).equals(key));
    }

    private Optional<String> fullName(Locale language) {
        return names().stream()
                .filter(name -> name.type() == Name.Type.FULL)
                .filter(name -> name.language()
                        .map(Locale::getLanguage)
                        .filter(language.getLanguage()::equals)
                        .isPresent())
                .map(Name::text)
                .findFirst();
    }

    /**
     * {@return the text without accents, case and punctuation: the form in which names are compared}
     *
     * @param text the text form
     */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
