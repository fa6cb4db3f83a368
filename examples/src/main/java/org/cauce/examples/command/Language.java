package org.cauce.examples.command;

import java.util.Locale;

/** A language that the command speaks. */
public enum Language {
    /** English. */
    EN,
    /** Spanish. */
    ES;

    /** {@return the language} */
    public Locale locale() {
        return this == ES ? Locale.forLanguageTag("es") : Locale.ENGLISH;
    }

    /** {@return its code, such as {@code es}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
