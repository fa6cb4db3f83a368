package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.io.internal.table.YearColumns.YearColumn;
import org.cauce.model.time.TimePeriod;

/**
 * A column of numbers.
 *
 * @param cell the cell
 * @param indicator what is measured
 * @param period the year or the years
 * @param year the last year, by which years are filtered
 */
record StockCells(Cell cell, Measured indicator, TimePeriod period, int year) {
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("..", "-");
    /** Both together, men and women, in the order of the workbooks. */
    private static final ImmutableList<String> SEXES = ImmutableList.of("", "M", "F");

    private static final Pattern SPAN = Pattern.compile("((?:19|20)[0-9]{2})(?:-((?:19|20)[0-9]{2}))?");
    private static final Pattern CONVERTED =
            Pattern.compile("((?:19|20)[0-9]{2}(?:-(?:19|20)[0-9]{2})?)_(?:(est|pct|annual_rc)_)?\\((mf|m|f)\\)");

    private static Optional<StockCells> of(int index, String span, StockMeasure measure, String sex) {
        Matcher years = SPAN.matcher(span);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return Optional.of(new StockCells(
                new Cell(index, span, NUMERALS, measure.factor()),
                measure.of(sex),
                first == last ? TimePeriod.year(first) : TimePeriod.parse(first + "/" + last),
                last));
    }

    /**
     * {@return the columns of a sheet, whose years stand under the headings of groups of columns}
     *
     * @param groups the headings, each over its first column
     * @param years the years
     */
    static ImmutableList<StockCells> ofSheet(List<String> groups, List<String> years) {
        List<StockCells> cells = new ArrayList<>();
        String group = "";
        for (int index = 0; index < years.size(); index++) {
            String over = index < groups.size() ? groups.get(index).strip() : "";
            group = over.isEmpty() ? group : over;
            String heading = group;
            int at = index;
            StockMeasure.ofHeading(heading)
                    .flatMap(measure -> of(at, years.get(at).strip(), measure, sex(heading)))
                    .ifPresent(cells::add);
        }
        return ImmutableList.copyOf(cells);
    }

    /**
     * {@return the columns of a sheet by destination and origin, whose heading has the years once, of both sexes, or
     * three times, of both, of men and of women; none if it has them otherwise}
     *
     * @param names the names of all columns
     */
    static ImmutableList<StockCells> ofOrigins(List<String> names) {
        List<YearColumn> years = YearColumns.of(names);
        int each = (int) years.stream().map(YearColumn::year).distinct().count();
        List<List<YearColumn>> groups = Lists.partition(years, Math.max(1, each));
        if ((groups.size() != 1 && groups.size() != SEXES.size())
                || groups.stream().map(StockCells::years).distinct().count() != 1) {
            return ImmutableList.of();
        }
        return Streams.zip(groups.stream(), SEXES.stream(), StockCells::ofSex)
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Integer> years(List<YearColumn> group) {
        return group.stream().map(YearColumn::year).toList();
    }

    private static List<StockCells> ofSex(List<YearColumn> group, String sex) {
        return group.stream()
                .flatMap(year -> of(year.index(), Integer.toString(year.year()), StockMeasure.STOCK, sex).stream())
                .toList();
    }

    private static String sex(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT);
        if (plain.contains("both sexes") || plain.contains("female migrants as")) {
            return "";
        }
        return plain.contains("female") ? "F" : plain.contains("male") ? "M" : "";
    }

    /**
     * {@return the columns of a conversion to CSV, such as {@code 1990_est_(mf)}}
     *
     * @param names the names of the columns
     */
    static ImmutableList<StockCells> ofNames(List<String> names) {
        List<StockCells> cells = new ArrayList<>();
        boolean isOfRefugees = names.stream().anyMatch(name -> name.contains("_est_"));
        for (int index = 0; index < names.size(); index++) {
            Matcher name = CONVERTED.matcher(names.get(index).strip());
            if (name.matches()) {
                String sex = name.group(3).equals("mf") ? "" : name.group(3).toUpperCase(Locale.ROOT);
                of(index, name.group(1), measure(name, isOfRefugees), sex).ifPresent(cells::add);
            }
        }
        return ImmutableList.copyOf(cells);
    }

    private static StockMeasure measure(Matcher name, boolean isOfRefugees) {
        String kind = name.group(2) == null ? "" : name.group(2);
        return switch (kind) {
            case "est" -> StockMeasure.REFUGEES;
            case "pct" -> StockMeasure.REFUGEE_SHARE;
            case "annual_rc" -> StockMeasure.REFUGEE_GROWTH;
            default ->
                isOfRefugees
                        ? StockMeasure.REFUGEE_GROWTH
                        : name.group(1).contains("-") ? StockMeasure.GROWTH : StockMeasure.STOCK;
        };
    }
}
