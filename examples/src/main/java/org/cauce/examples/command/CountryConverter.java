package org.cauce.examples.command;

import org.cauce.model.place.Country;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads countries by code, name or alias, in English and Spanish: {@code HND}, {@code hn}, {@code México}, {@code US}.
 */
public final class CountryConverter implements ITypeConverter<Country> {
    @Override
    public Country convert(String text) {
        try {
            return Country.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
