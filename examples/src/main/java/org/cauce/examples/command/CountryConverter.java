package org.cauce.examples.command;

import java.util.Locale;
import org.cauce.model.place.Country;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads countries by code, name or alias, in English and Spanish: {@code HND}, {@code hn}, {@code México}, {@code US}.
 */
public final class CountryConverter implements ITypeConverter<Country> {
    private final Locale language;

    /**
     * Makes a converter.
     *
     * @param language the language in which it names the countries that may be meant
     */
    public CountryConverter(Locale language) {
        this.language = language;
    }

    @Override
    public Country convert(String text) {
        try {
            return Country.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(named(String.valueOf(e.getMessage()), text));
        }
    }

    /** Returns the message of the library, which names countries in English, with their names in the language. */
    private String named(String message, String text) {
        String named = message;
        for (Country meant : Country.similarTo(text)) {
            named = named.replace(coded(meant, Locale.ENGLISH), coded(meant, language));
        }
        return named;
    }

    private static String coded(Country country, Locale language) {
        return country.label(language) + " (" + country.name() + ")";
    }
}
