package org.cauce.examples.paper;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the ids of exhibits on the command line, such as {@code table-1}. */
public final class ExhibitConverter implements ITypeConverter<ExhibitId> {
    @Override
    public ExhibitId convert(String text) {
        try {
            return ExhibitId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
