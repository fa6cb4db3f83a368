package org.cauce.io.internal.json;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.cauce.io.internal.text.Shown;

/** Languages as language tags (BCP 47), such as {@code es} or {@code es-419}. */
final class LanguageModule extends TextModule<Locale> {
    private static final long serialVersionUID = 1L;

    LanguageModule() {
        super(Locale.class);
    }

    @Override
    String print(Locale language) {
        return language.toLanguageTag();
    }

    @Override
    Locale parse(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException none) {
            // told below, in words that say what to write
        }
        throw new IllegalArgumentException(
                "'" + Shown.cut(tag, 80) + "' is not a language: expected a tag of BCP 47, such as es or es-419");
    }
}
