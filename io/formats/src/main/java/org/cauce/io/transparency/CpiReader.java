package org.cauce.io.transparency;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.sheet.Sheets;
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
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Unit;

/**
 * Reads tables of the Corruption Perceptions Index as CSV: one number a row, or a column for each year.
 *
 * <p>Scores until 2011, on a scale from 0 to 10, and since 2012, from 0 to 100, cannot be compared: they are two
 * indicators, {@code ti-cpi-1995-2011} and {@code ti-cpi}. In tables with a column for each year, {@code 0.0} stands
 * for no score, and scores since 2012 are given as tenths, here multiplied by ten.
 */
public final class CpiReader {
    /** The first year of the scale from 0 to 100. */
    static final int FIRST_OF_SCALE = 2012;

    private static final Areas AREAS = Areas.of(AreaScheme.TRANSPARENCY);
    private static final Numerals ZERO_IS_MISSING = Numerals.PLAIN.missing("0.0", "0");
    private static final Measured OLD = new Measured(
            Code.of("TI", "CPI-1995-2011"),
            "Corruption Perceptions Index, 1995 to 2011",
            Measure.INDEX,
            Unit.of("score-0-10"),
            Optional.of("Scale from 0, highly corrupt, to 10. Not comparable between years, nor with later ones."));
    /** The score since 2012. */
    static final Measured NEW = new Measured(
            Code.of("TI", "CPI"),
            "Corruption Perceptions Index",
            Measure.INDEX,
            Unit.SCORE_0_100,
            Optional.of("Scale from 0, highly corrupt, to 100, since 2012."));

    private CpiReader() {}

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
        return TableObservationReader.open(file, ',', options, CpiReader::layout);
    }

    /**
     * {@return a reader of a workbook, such as {@code CPI2023_Global_Results__Trends.xlsx}}
     *
     * <p>Score, rank, standard error, number of sources and the bounds of 90% confidence are indicators of their own:
     * {@code TI:CPI}, {@code TI:CPI-RANK}, {@code TI:CPI-SE}, {@code TI:CPI-SOURCES}, {@code TI:CPI-LOWER},
     * {@code TI:CPI-UPPER}. Read are the sheet of the year and that of the years before it; the others repeat these, or
     * are computed from them. The scores of single sources are not kept.
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader openWorkbook(DataFile file, ReadOptions options) throws IOException {
        return CpiWorkbookReader.open(file, options, Sheets.in(FileSample.of(file)));
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return Heading.of(CpiColumn.class)
                .within(3)
                .knowing(YearColumns::isYear)
                .in(rows, log)
                .map(heading -> new AnnualLayout(plan(heading.columns(), log), log));
    }

    private static AnnualLayout.Plan plan(Columns<CpiColumn> columns, TableLog log) {
        int country = columns.index(CpiColumn.COUNTRY);
        boolean isLong = columns.has(CpiColumn.YEAR);
        Function<Rows, Optional<Area>> area = isLong
                ? AreaCells.byCode(country, AREAS, code -> code.toUpperCase(Locale.ROOT), log)
                : AreaCells.byName(country, AREAS, log);
        return new AnnualLayout.Plan(
                columns.index(CpiColumn.YEAR), area, Rows::isBlank, isLong ? scores(columns) : years(columns));
    }

    private static ImmutableList<AnnualLayout.Value> scores(Columns<CpiColumn> columns) {
        return Stream.of(CpiColumn.SCORE, CpiColumn.SCORE_BEFORE_2012)
                .filter(columns::has)
                .map(column -> new AnnualLayout.Value(
                        Cell.of(columns.index(column), columns.name(column), Numerals.PLAIN),
                        column == CpiColumn.SCORE ? NEW : OLD,
                        OptionalInt.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AnnualLayout.Value> years(Columns<CpiColumn> columns) {
        return YearColumns.of(columns.heading()).stream()
                .map(column -> new AnnualLayout.Value(
                        new Cell(
                                column.index(),
                                Integer.toString(column.year()),
                                ZERO_IS_MISSING,
                                column.year() < FIRST_OF_SCALE ? BigDecimal.ONE : BigDecimal.TEN),
                        column.year() < FIRST_OF_SCALE ? OLD : NEW,
                        OptionalInt.of(column.year())))
                .collect(ImmutableList.toImmutableList());
    }
}
