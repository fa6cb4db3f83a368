package org.cauce.examples.ask;

import com.google.common.collect.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads years: one, as in {@code 2021}, or the first and the last, as in {@code 2019:2021}. */
public final class YearsConverter implements ITypeConverter<Range<Integer>> {
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?::([0-9]{4}))?");

    @Override
    public Range<Integer> convert(String text) {
        Matcher years = YEARS.matcher(text.strip());
        if (!years.matches()) {
            throw new TypeConversionException("'" + text + "' are no years: expected one, such as 2021, or the first"
                    + " and the last, such as 2019:2021");
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        if (last < first) {
            throw new TypeConversionException("'" + text + "' ends before it begins: write " + last + ":" + first);
        }
        return Range.closed(first, last);
    }
}
