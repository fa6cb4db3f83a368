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
import org.cauce.io.internal.table.TableReader;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.model.code.Code;

/**
 * Reads the workbook of the Worldwide Governance Indicators, such as {@code wgidataset.xlsx}: a sheet for each of six
 * dimensions, six columns for each year. The release is that of the introduction, such as {@code 2023 Update}.
 *
 * <p>Estimate, standard error, number of sources, percentile rank and its bounds are indicators of their own, with the
 * codes of the World Bank, such as {@code WGI:CC.PER.RNK}. Estimates are in units of a standard normal distribution,
 * from about -2.5 to 2.5, higher is better; ranks are percentiles from 0 to 100, bounds those of 90% confidence. There
 * are no values of 1997, 1999 and 2001; {@code #N/A} is no value. Each release estimates all years anew: values of two
 * releases cannot be compared. Of the releases since 2025, whose sheets are called {@code va} to {@code cc} and have a
 * row for each economy and year, the estimates are read; their other columns are told as not known.
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
    /** The same by the names of the sheets since 2025. */
    private static final ImmutableMap<String, String> SHORT = DIMENSIONS.values().stream()
            .collect(ImmutableMap.toImmutableMap(name -> name.substring(0, 2).toLowerCase(Locale.ROOT), name -> name));

    private static final Pattern RELEASE = Pattern.compile("Worldwide Governance Indicators, 20[0-9]{2} Update");

    private Optional<String> release;

    private WgiReader(Optional<String> stated) {
        this.release = stated;
    }

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
        WgiReader reader = new WgiReader(options.vintage());
        return SheetsReader.open(file, options, sheet -> isIntroduction(sheet) || isDimension(sheet), reader::layout);
    }

    /** {@return whether sheets are of dimensions, by their names: one with a long name, or all with short ones} */
    static boolean areDimensions(List<String> sheets) {
        List<String> keys = sheets.stream().map(Columns::key).toList();
        return keys.stream().anyMatch(DIMENSIONS::containsKey) || keys.containsAll(SHORT.keySet());
    }

    private static boolean isDimension(String sheet) {
        return !dimension(sheet).isEmpty();
    }

    private static String dimension(String sheet) {
        String key = Columns.key(sheet);
        return DIMENSIONS.getOrDefault(key, SHORT.getOrDefault(key, ""));
    }

    private static boolean isIntroduction(String sheet) {
        return Columns.key(sheet).equals("introduction");
    }

    private Optional<ObservationLayout> layout(String sheet, Rows rows, TableLog log) {
        if (!isDimension(sheet)) {
            introduce(rows, log);
            return Optional.empty();
        }
        String dimension = dimension(sheet);
        Optional<Heading<WgiColumn>> heading = heading(rows, log);
        if (heading.filter(found -> values(dimension, found).isEmpty()).isPresent()) {
            // one sheet has its heading twice, the years between
            heading = heading(rows, log);
        }
        return heading.map(found -> new AnnualLayout(plan(dimension, found, log), log));
    }

    /** The introduction stands before the other sheets, and names the release. */
    private void introduce(Rows rows, TableLog log) {
        try {
            for (int row = 0; row < MOST_LINES && rows.next(); row++) {
                rows.cells().stream()
                        .map(RELEASE::matcher)
                        .filter(Matcher::find)
                        .forEach(found -> log.release(found.group()));
            }
            release = log.release();
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
        }
    }

    private static Optional<Heading<WgiColumn>> heading(Rows rows, TableLog log) {
        return Heading.of(WgiColumn.class)
                .within(MOST_LINES)
                .knowing(name -> WgiColumn.ofNumbers(name).isPresent())
                .in(rows, log);
    }

    private AnnualLayout.Plan plan(String dimension, Heading<WgiColumn> heading, TableLog log) {
        UnaryOperator<String> upper = code -> code.toUpperCase(Locale.ROOT);
        return new AnnualLayout.Plan(
                heading.columns().index(WgiColumn.YEAR),
                AreaCells.byCode(heading.columns().index(WgiColumn.CODE), AREAS, upper, log),
                Rows::isBlank,
                values(dimension, heading));
    }

    /** The years stand in a column, or in the row before the heading. */
    private ImmutableList<AnnualLayout.Value> values(String dimension, Heading<WgiColumn> heading) {
        List<String> names = heading.columns().heading();
        if (heading.columns().has(WgiColumn.YEAR)) {
            int index = heading.columns().index(WgiColumn.ESTIMATE);
            return ImmutableList.of(new AnnualLayout.Value(
                    Cell.of(index, names.get(index).strip(), NUMERALS),
                    measured(dimension, WgiColumn.ESTIMATE),
                    OptionalInt.empty()));
        }
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

    private Stream<AnnualLayout.Value> value(String dimension, WgiColumn column, int index, String year) {
        return YearColumns.isYear(year)
                ? Stream.of(new AnnualLayout.Value(
                        Cell.of(index, column.names().get(0) + " " + year, NUMERALS),
                        measured(dimension, column),
                        OptionalInt.of(Integer.parseInt(year))))
                : Stream.empty();
    }

    private Measured measured(String dimension, WgiColumn column) {
        return new Measured(
                Code.of("WGI", dimension.substring(0, 2) + "." + column.code()),
                dimension.substring(3) + ", " + column.title(),
                column.measure(),
                column.unit(),
                release);
    }
}
