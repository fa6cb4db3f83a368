package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
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
import org.cauce.io.internal.table.YearColumns;
import org.cauce.model.code.Code;

/**
 * Reads the workbook of the Worldwide Governance Indicators, such as {@code wgidataset.xlsx}: a sheet for each of six
 * dimensions, six columns for each year.
 *
 * <p>Estimate, standard error, number of sources, percentile rank and its bounds are indicators of their own, with the
 * codes of the World Bank, such as {@code WGI:CC.PER.RNK}. Estimates are in units of a standard normal distribution,
 * from about -2.5 to 2.5, higher is better; ranks are percentiles from 0 to 100, bounds those of 90% confidence. There
 * are no values of 1997, 1999 and 2001; {@code #N/A} is no value. Each release estimates all years anew: values of two
 * releases cannot be compared.
 */
public final class WgiReader {
    private static final int MOST_LINES = 30;
    private static final Areas AREAS = Areas.of(AreaScheme.WGI);
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("#N/A", "..");
    private static final ImmutableMap<String, String> DIMENSIONS = ImmutableMap.of(
            "voiceandaccountability", "VA Voice and accountability",
            "politicalstabilitynoviolence", "PV Political stability and absence of violence",
            "governmenteffectiveness", "GE Government effectiveness",
            "regulatoryquality", "RQ Regulatory quality",
            "ruleoflaw", "RL Rule of law",
            "controlofcorruption", "CC Control of corruption");

    private WgiReader() {}

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
        return SheetsReader.open(file, options, WgiReader::isDimension, WgiReader::layout);
    }

    /** {@return whether a sheet is of a dimension, by its name} */
    static boolean isDimension(String sheet) {
        return DIMENSIONS.containsKey(Columns.key(sheet));
    }

    private static Optional<ObservationLayout> layout(String sheet, Rows rows, TableLog log) {
        String dimension = DIMENSIONS.getOrDefault(Columns.key(sheet), "");
        Optional<Heading<WgiColumn>> heading = heading(rows, log);
        if (heading.filter(found -> values(dimension, found).isEmpty()).isPresent()) {
            // one sheet has its heading twice, the years between
            heading = heading(rows, log);
        }
        return heading.map(found -> new AnnualLayout(plan(dimension, found, log), log));
    }

    private static Optional<Heading<WgiColumn>> heading(Rows rows, TableLog log) {
        return Heading.find(
                rows,
                WgiColumn.class,
                MOST_LINES,
                log,
                name -> WgiColumn.ofNumbers(name).isPresent());
    }

    private static AnnualLayout.Plan plan(String dimension, Heading<WgiColumn> heading, TableLog log) {
        UnaryOperator<String> upper = code -> code.toUpperCase(Locale.ROOT);
        return new AnnualLayout.Plan(
                -1,
                AreaCells.byCode(heading.columns().index(WgiColumn.CODE), AREAS, upper, log),
                Rows::isBlank,
                values(dimension, heading));
    }

    /** The years stand in the row before the heading. */
    private static ImmutableList<AnnualLayout.Value> values(String dimension, Heading<WgiColumn> heading) {
        List<String> names = heading.columns().heading();
        List<String> years = heading.preamble().isEmpty()
                ? List.of()
                : heading.preamble().get(heading.preamble().size() - 1);
        return IntStream.range(0, Math.min(names.size(), years.size()))
                .boxed()
                .flatMap(index -> WgiColumn.ofNumbers(names.get(index)).stream()
                        .flatMap(column ->
                                value(dimension, column, index, years.get(index).strip())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<AnnualLayout.Value> value(String dimension, WgiColumn column, int index, String year) {
        return YearColumns.isYear(year)
                ? Stream.of(new AnnualLayout.Value(
                        Cell.of(index, column.names().get(0) + " " + year, NUMERALS),
                        measured(dimension, column),
                        OptionalInt.of(Integer.parseInt(year))))
                : Stream.empty();
    }

    private static Measured measured(String dimension, WgiColumn column) {
        return new Measured(
                Code.of("WGI", dimension.substring(0, 2) + "." + column.code()),
                dimension.substring(3) + ", " + column.title(),
                column.measure(),
                column.unit(),
                Optional.empty());
    }
}
