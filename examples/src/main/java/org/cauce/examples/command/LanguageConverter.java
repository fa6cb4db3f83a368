package org.cauce.examples.command;

/** Reads languages: {@code en}, {@code es}. */
public final class LanguageConverter extends Words<Language> {
    /** Makes a converter; for picocli too, which lists the languages in a help text. */
    public LanguageConverter() {
        super("language", Language.values());
    }
}
