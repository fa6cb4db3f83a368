package org.cauce.io.iati.validate;

import com.google.common.base.Suppliers;
import java.util.Locale;
import java.util.function.Supplier;
import org.cauce.io.internal.text.Sentences;

/** The sentences of findings in Spanish, by those in English. */
final class FindingTexts {
    private static final Supplier<Sentences> SPANISH =
            Suppliers.memoize(() -> Sentences.read("/org/cauce/io/iati/validate/findings_es.tsv"));

    private FindingTexts() {}

    /** Returns a sentence in a language; as it is in English where the language has none for it. */
    static String in(Locale language, String english) {
        return language.getLanguage().equals("es") ? SPANISH.get().of(english) : english;
    }
}
