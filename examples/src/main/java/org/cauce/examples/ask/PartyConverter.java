package org.cauce.examples.ask;

import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads who gives or receives: a country by code or name, as in {@code HND} or {@code México}; all else by its
 * reference, such as {@code grouping:dac-10001}.
 */
public final class PartyConverter implements ITypeConverter<Ref> {
    @Override
    public Ref convert(String text) {
        try {
            return text.contains(":")
                    ? Ref.parse(text.strip())
                    : Country.parse(text).ref();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
