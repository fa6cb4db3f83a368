package org.cauce.examples.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds texts by language. */
public final class Bundles {
    private static final ResourceBundle.Control PROPERTIES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * {@return the texts of a bundle in a language; in English what that language has not}
     *
     * <p>The language of the machine plays no part: the same language gives the same texts everywhere.
     *
     * @param name the name of the bundle, such as {@code org.cauce.examples.page.page}
     * @param language the language
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static ResourceBundle in(Locale language, String name) {
        return ResourceBundle.getBundle(name, language, PROPERTIES_ONLY);
    }
}
