package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of a table that are years, such as {@code 1990} or {@code 1990 [YR1990]}. */
public final class YearColumns {
    private static final Pattern YEAR = Pattern.compile("((?:1[89]|20)[0-9]{2})(?: \\[YR\\1\\])?");

    private YearColumns() {}

    /**
     * A column of a year.
     *
     * @param index its number, from 0
     * @param year the year
     */
    public record YearColumn(int index, int year) {}

    /**
     * {@return the columns that are years, in their order}
     *
     * @param heading the cells of the heading
     */
    public static ImmutableList<YearColumn> of(List<String> heading) {
        return IntStream.range(0, heading.size())
                .boxed()
                .flatMap(index -> column(index, heading.get(index)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether a column is a year}
     *
     * @param name its name
     */
    public static boolean isYear(String name) {
        return YEAR.matcher(name.strip()).matches();
    }

    private static Stream<YearColumn> column(int index, String name) {
        Matcher year = YEAR.matcher(name.strip());
        return year.matches() ? Stream.of(new YearColumn(index, Integer.parseInt(year.group(1)))) : Stream.empty();
    }
}
