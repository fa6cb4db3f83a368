package org.cauce.examples.iati;

import java.util.Locale;

/** Numbers of things in words for people. */
public final class Counted {
    private Counted() {}

    /**
     * {@return a number with its noun, such as {@code 1 file} or {@code 2,048 files}}
     *
     * @param number the number
     * @param noun the noun in the singular, whose plural has an s
     */
    public static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
