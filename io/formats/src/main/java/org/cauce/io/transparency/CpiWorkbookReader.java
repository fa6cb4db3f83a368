package org.cauce.io.transparency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.sheet.SheetsReader;
import org.cauce.io.internal.table.AnnualLayout;
import org.cauce.io.internal.table.AreaCells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/**
 * Reads the workbooks of the Corruption Perceptions Index since 2012: the sheet of the year, with confidence bounds,
 * and the sheet of the years before it.
 *
 * <p>Score, rank, standard error, number of sources and the bounds of 90% confidence are indicators of their own:
 * {@code TI:CPI}, {@code TI:CPI-RANK}, {@code TI:CPI-SE}, {@code TI:CPI-SOURCES}, {@code TI:CPI-LOWER},
 * {@code TI:CPI-UPPER}. The names of columns differ from year to year in case, blanks and order. The sheets of regions,
 * of changes and of the scores of single sources repeat, or are computed from, what these two hold, and are not read.
 */
final class CpiWorkbookReader {
    private static final int MOST_LINES = 12;
    private static final Pattern MAIN = Pattern.compile("cpi *(20[0-9]{2})");
    private static final Pattern SERIES = Pattern.compile("cpi (?:timeseries|historical data).*");
    private static final Pattern COLUMN = Pattern.compile(
            "(cpi ?score|rank|standard error|lower ci|upper ci|number of sources|sources) *(20[0-9]{2})?");
    private static final Areas AREAS = Areas.of(AreaScheme.TRANSPARENCY);
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("-", "..");
    private static final Unit POINTS = Unit.of("score-points");
    private static final ImmutableMap<String, Measured> MEASURES = ImmutableMap.<String, Measured>builder()
            .put("cpi score", CpiReader.NEW)
            .put("cpiscore", CpiReader.NEW)
            .put("rank", measured("CPI-RANK", "rank", Measure.RANK, Unit.of("rank")))
            .put("standard error", measured("CPI-SE", "standard error", Measure.INDEX, POINTS))
            .put("lower ci", measured("CPI-LOWER", "lower bound of 90% confidence", Measure.INDEX, Unit.SCORE_0_100))
            .put("upper ci", measured("CPI-UPPER", "upper bound of 90% confidence", Measure.INDEX, Unit.SCORE_0_100))
            .put("number of sources", measured("CPI-SOURCES", "number of sources", Measure.COUNT, Unit.COUNT))
            .put("sources", measured("CPI-SOURCES", "number of sources", Measure.COUNT, Unit.COUNT))
            .buildOrThrow();

    private final OptionalInt year;

    private CpiWorkbookReader(OptionalInt year) {
        this.year = year;
    }

    private static Measured measured(String code, String title, Measure measure, Unit unit) {
        return new Measured(
                Code.of("TI", code), "Corruption Perceptions Index, " + title, measure, unit, Optional.empty());
    }

    static ObservationReader open(DataFile file, ReadOptions options, List<String> sheets) throws IOException {
        OptionalInt year = sheets.stream()
                .map(CpiWorkbookReader::plain)
                .map(MAIN::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
        CpiWorkbookReader reader = new CpiWorkbookReader(year);
        return SheetsReader.open(file, options, CpiWorkbookReader::isWanted, reader::layout);
    }

    /** {@return whether a sheet is read, by its name} */
    static boolean isWanted(String sheet) {
        return MAIN.matcher(plain(sheet)).matches()
                || SERIES.matcher(plain(sheet)).matches();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Optional<ObservationLayout> layout(String sheet, Rows rows, TableLog log) {
        boolean isMain = MAIN.matcher(plain(sheet)).matches();
        year.ifPresent(of -> log.release("CPI " + of));
        return Heading.of(CpiSheetColumn.class)
                .within(MOST_LINES)
                .knowing(name -> true)
                .in(rows, log)
                .map(heading -> new AnnualLayout(plan(heading.columns(), isMain, log), log));
    }

    private AnnualLayout.Plan plan(Columns<CpiSheetColumn> columns, boolean isMain, TableLog log) {
        UnaryOperator<String> upper = code -> code.toUpperCase(Locale.ROOT);
        int code = columns.index(CpiSheetColumn.CODE);
        return new AnnualLayout.Plan(
                -1,
                AreaCells.byCode(code, AREAS, upper, log),
                row -> row.cell(code).isBlank(),
                values(columns.heading(), isMain));
    }

    private ImmutableList<AnnualLayout.Value> values(List<String> heading, boolean isMain) {
        return IntStream.range(0, heading.size())
                .boxed()
                .flatMap(index -> value(heading.get(index), index, isMain))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<AnnualLayout.Value> value(String name, int index, boolean isMain) {
        Matcher column = COLUMN.matcher(plain(name));
        if (!column.matches()) {
            return Stream.empty();
        }
        OptionalInt of = column.group(2) == null ? year : OptionalInt.of(Integer.parseInt(column.group(2)));
        // the sheet of the year has it with its bounds
        boolean isTwice = !isMain && of.equals(year);
        return of.isEmpty() || isTwice || (!isMain && column.group(2) == null)
                ? Stream.empty()
                : Stream.of(
                        new AnnualLayout.Value(Cell.of(index, name.strip(), NUMERALS), measure(column.group(1)), of));
    }

    private static Measured measure(String name) {
        return Objects.requireNonNull(MEASURES.get(name));
    }
}
