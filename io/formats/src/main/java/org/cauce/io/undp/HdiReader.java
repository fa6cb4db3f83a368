package org.cauce.io.undp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.sheet.SheetRows;
import org.cauce.io.internal.sheet.Sheets;
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
import org.cauce.io.internal.table.TableObservationReader;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.model.place.Area;

/**
 * Reads tables of the Human Development Index with a column for each year: as CSV those with codes, and the older
 * export with names, whose columns of years stand between blank ones; the workbook of the trends; and tables with a row
 * for each country and year, {@code country,year,hdi}, whose names are in lower case and joined by underscores.
 *
 * <p>Regions and groups of countries are aggregates. {@code ..} and a blank are missing. The report is that of
 * {@link ReadOptions#vintage()}, else that in the name which UNDP gives the file, as {@code HDR23-24}.
 */
public final class HdiReader {
    /** The most lines before and with the heading. */
    static final int MOST_LINES = 10;

    private static final Areas AREAS = Areas.of(AreaScheme.UNDP);

    /** Names that stand for one country here, and might for several elsewhere. */
    private static final ImmutableMap<String, String> CODES = ImmutableMap.of(
            "congo",
            "COG",
            "eswatini (kingdom of)",
            "SWZ",
            "eswatini kingdom of",
            "SWZ",
            "korea (democratic people's rep. of)",
            "PRK");

    private HdiReader() {}

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
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return Sheets.isArchive(FileSample.of(file))
                ? SheetsReader.open(
                        file, options, HdiReader::isTrends, (sheet, rows, log) -> HdiReader.layout(rows, log))
                : TableObservationReader.open(file, ',', options, HdiReader::layout);
    }

    /** {@return whether a sheet of a workbook is the table of trends, by its name} */
    static boolean isTrends(String sheet) {
        return sheet.strip().equalsIgnoreCase("HDI trends");
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return Heading.of(HdiColumn.class)
                .within(MOST_LINES)
                .knowing(YearColumns::isYear)
                .in(rows, log)
                .map(heading -> new AnnualLayout(plan(heading.columns(), log), log));
    }

    private static AnnualLayout.Plan plan(Columns<HdiColumn> columns, TableLog log) {
        int code = columns.index(HdiColumn.CODE);
        Function<Rows, Optional<Area>> area = code < 0
                ? row -> named(row, columns, log)
                : AreaCells.byCode(code, AREAS, UnaryOperator.identity(), log);
        ImmutableList<AnnualLayout.Value> values = values(columns, HdrIndicator.measured("hdi", Reports.of(log)));
        return new AnnualLayout.Plan(columns.index(HdiColumn.YEAR), area, row -> isNote(row, columns, values), values);
    }

    /** In rows of one year its number, otherwise those of all years. */
    private static ImmutableList<AnnualLayout.Value> values(Columns<HdiColumn> columns, Measured hdi) {
        if (columns.has(HdiColumn.YEAR) && columns.has(HdiColumn.HDI)) {
            return ImmutableList.of(value(columns.index(HdiColumn.HDI), "hdi", hdi, OptionalInt.empty()));
        }
        return YearColumns.of(columns.heading()).stream()
                .map(year -> value(year.index(), Integer.toString(year.year()), hdi, OptionalInt.of(year.year())))
                .collect(ImmutableList.toImmutableList());
    }

    private static AnnualLayout.Value value(int index, String column, Measured hdi, OptionalInt year) {
        return new AnnualLayout.Value(Cell.of(index, column, Numerals.PLAIN.missing("..")), hdi, year);
    }

    private static Optional<Area> named(Rows row, Columns<HdiColumn> columns, TableLog log) {
        String printed = columns.text(row, HdiColumn.COUNTRY).strip();
        String name = printed.indexOf(' ') < 0 ? printed.replace('_', ' ') : printed;
        Optional<Area> area = Optional.ofNullable(CODES.get(name.toLowerCase(Locale.ROOT)))
                .flatMap(AREAS::byCode)
                .or(() -> AREAS.byName(name));
        return area.isPresent()
                ? area
                : AreaCells.byName(columns.index(HdiColumn.COUNTRY), AREAS, log).apply(row);
    }

    /** Of no area are blank lines and, in workbooks, headings of groups and notes, which have no numbers. */
    private static boolean isNote(Rows row, Columns<HdiColumn> columns, ImmutableList<AnnualLayout.Value> years) {
        boolean isBlank = columns.text(row, HdiColumn.COUNTRY).isEmpty()
                && columns.text(row, HdiColumn.CODE).isEmpty();
        return isBlank
                || (row instanceof SheetRows
                        && years.stream()
                                .allMatch(year -> row.cell(year.cell().index()).isBlank()));
    }
}
