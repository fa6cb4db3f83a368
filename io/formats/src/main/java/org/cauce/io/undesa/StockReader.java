package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.sheet.Sheets;
import org.cauce.io.internal.sheet.SheetsReader;
import org.cauce.io.internal.table.AreaCells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;
import org.cauce.io.internal.table.TableReader;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.model.place.Area;

/**
 * Reads the International Migrant Stock of the Population Division of UN DESA: the workbook by destination, the
 * workbook by destination and origin, and their conversions to CSV.
 *
 * <p>The subject of an observation is where people live, its partner where they come from. Stock, population, shares,
 * rates of change and refugees are indicators of their own, such as {@code UNDESA:STOCK}, also for women ({@code -F})
 * and men ({@code -M}) alone. The population, also by age, is in thousands in the file, and in persons here. Rates of
 * change are those of the source, 100 ln(M2/M1)/n per cent a year, of a span of years. Regions, development and income
 * groups are aggregates; headings of groups are notes. {@code ..} is missing. The columns {@code Other South} and
 * {@code Other North} are origins that are not known, so that the origins sum to the total.
 */
public final class StockReader {
    private static final int MOST_LINES = 40;
    private static final Pattern REVISION = Pattern.compile("POP/DB/MIG/[A-Za-z/]{1,20}Rev\\.[0-9]{4}");
    private static final Areas AREAS = Areas.of(AreaScheme.UN_M49);

    private StockReader() {}

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file, a workbook or CSV
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return Sheets.isArchive(FileSample.of(file))
                ? SheetsReader.open(file, options, StockReader::isTable, StockReader::sheet)
                : TableObservationReader.open(file, ',', options, StockReader::text);
    }

    /** {@return whether a sheet is one of the tables, by its name} */
    static boolean isTable(String sheet) {
        return sheet.strip().matches("(?i)table ?[1-9]");
    }

    /** {@return whether a row is the heading of a group, by its name: of the areas under it, not of one} */
    static boolean isGroupHeading(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                || plain.equals("un development groups")
                || plain.equals("world bank income groups")
                || plain.equals("geographic regions")
                || plain.equals("sustainable development goal (sdg) regions");
    }

    /** Tells a table in whose heading no column of numbers is known. */
    static void requireNumbers(List<?> columns, TableLog log) {
        if (columns.isEmpty()) {
            log.tell(
                    TableProblem.MISSING_COLUMNS,
                    0,
                    "",
                    problem -> problem.expected("a column of years, origins or ages"));
        }
    }

    private static Optional<ObservationLayout> text(Rows rows, TableLog log) {
        return Heading.of(StockColumn.class)
                .within(3)
                .knowing(name -> true)
                .in(rows, log)
                .map(heading -> {
                    Columns<StockColumn> columns = heading.columns();
                    return columns.has(StockColumn.YEAR)
                            ? new OriginLayout(columns, log)
                            : new StockLayout(byName(columns, log), log);
                });
    }

    private static StockLayout.Plan byName(Columns<StockColumn> columns, TableLog log) {
        int destination = columns.index(StockColumn.DESTINATION);
        return new StockLayout.Plan(
                row -> row.isBlank() || isGroupHeading(row.cell(destination)),
                StockAreas.in(destination, log),
                Optional.empty(),
                StockCells.ofNames(columns.heading()));
    }

    /** Headings are merged over the row with the years. */
    private static Optional<ObservationLayout> sheet(String sheet, Rows rows, TableLog log) {
        Optional<Heading<StockColumn>> heading = Heading.of(StockColumn.class)
                .within(MOST_LINES)
                .knowing(name -> true)
                .in(rows, log);
        heading.stream()
                .flatMap(found -> found.preamble().stream())
                .flatMap(List::stream)
                .map(REVISION::matcher)
                .filter(Matcher::find)
                .forEach(found -> log.release(found.group()));
        return heading.map(Heading::columns)
                .flatMap(columns -> hasYears(columns)
                        ? Optional.of(layout(columns, StockCells.ofOrigins(columns.heading()), log))
                        : years(rows, log)
                                .map(years -> layout(columns, StockCells.ofSheet(columns.heading(), years), log)));
    }

    /** Workbooks by destination and origin, of 2020 and later, have their years in the heading itself. */
    private static boolean hasYears(Columns<StockColumn> columns) {
        return columns.has(StockColumn.ORIGIN_CODE)
                && columns.heading().stream().anyMatch(YearColumns::isYear);
    }

    private static Optional<List<String>> years(Rows rows, TableLog log) {
        try {
            if (!rows.next()) {
                return Optional.empty();
            }
            log.heading(rows.size());
            return Optional.of(ImmutableList.copyOf(rows.cells()));
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return Optional.empty();
        }
    }

    private static ObservationLayout layout(
            Columns<StockColumn> columns, ImmutableList<StockCells> cells, TableLog log) {
        UnaryOperator<String> plain = UnaryOperator.identity();
        int code = columns.index(StockColumn.CODE);
        Optional<Function<Rows, Optional<Area>>> origin = columns.has(StockColumn.ORIGIN_CODE)
                ? Optional.of(AreaCells.byCode(columns.index(StockColumn.ORIGIN_CODE), AREAS, plain, log))
                : Optional.empty();
        return new StockLayout(
                new StockLayout.Plan(
                        row -> row.isBlank() || row.cell(code).isBlank(),
                        AreaCells.byCode(code, AREAS, plain, log),
                        origin,
                        cells),
                log);
    }
}
