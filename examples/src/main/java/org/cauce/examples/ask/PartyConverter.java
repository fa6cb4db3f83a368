package org.cauce.examples.ask;

import java.util.Locale;
import org.cauce.examples.command.CountryConverter;
import org.cauce.model.source.Ref;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads who gives or receives: a country by code or name, as in {@code HND} or {@code México}; all else by its
 * reference, such as {@code grouping:dac-10001}.
 */
public final class PartyConverter implements ITypeConverter<Ref> {
    private final CountryConverter countries;

    /**
     * Makes a converter.
     *
     * @param language the language in which it names the countries that may be meant
     */
    public PartyConverter(Locale language) {
        this.countries = new CountryConverter(language);
    }

    @Override
    public Ref convert(String text) {
        if (!text.contains(":")) {
            return countries.convert(text).ref();
        }
        try {
            return Ref.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
