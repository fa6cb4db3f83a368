package org.cauce.io.undp;

import com.google.common.collect.ImmutableList;
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
import org.cauce.io.internal.table.AnnualLayout;
import org.cauce.io.internal.table.AreaCells;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads the time series of all indices of the Human Development Report, such as
 * {@code HDR25_Composite_indices_complete_time_series.csv}: a column for each indicator and year, as {@code le_f_1990}.
 *
 * <p>Regions and groups, at the end of the file, are aggregates. A blank and {@code ..} are missing. The population, in
 * millions, is read in persons; income is in international dollars of the year that the report names. Figures of
 * different reports cannot be compared: the report is that of {@link ReadOptions#vintage()}, else that in the name
 * which UNDP gives the file, as {@code HDR25}. The files are of Windows-1252, which is told once a cell.
 */
public final class HdrReader {
    private static final Areas AREAS = Areas.of(AreaScheme.UNDP);
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("..");
    private static final Pattern COLUMN = Pattern.compile("([a-z][a-z0-9_]*)_((?:19|20)[0-9]{2})");

    private HdrReader() {}

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
        return TableObservationReader.open(file, ',', options, HdrReader::layout);
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return Heading.of(HdrColumn.class)
                .knowing(name -> column(name).matches())
                .in(rows, log)
                .map(Heading::columns)
                .map(columns -> new AnnualLayout(
                        new AnnualLayout.Plan(
                                -1,
                                AreaCells.byCode(columns.index(HdrColumn.CODE), AREAS, UnaryOperator.identity(), log),
                                Rows::isBlank,
                                values(columns.heading(), log)),
                        log));
    }

    private static Matcher column(String name) {
        return COLUMN.matcher(name.strip().toLowerCase(Locale.ROOT));
    }

    private static ImmutableList<AnnualLayout.Value> values(List<String> heading, TableLog log) {
        Optional<String> report = Reports.of(log);
        return IntStream.range(0, heading.size())
                .boxed()
                .flatMap(index -> value(index, heading.get(index), report))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<AnnualLayout.Value> value(int index, String name, Optional<String> report) {
        Matcher column = column(name);
        if (!column.matches()) {
            return Stream.empty();
        }
        String indicator = column.group(1);
        return Stream.of(new AnnualLayout.Value(
                new Cell(index, name.strip(), NUMERALS, HdrIndicator.factor(indicator)),
                HdrIndicator.measured(indicator, report),
                OptionalInt.of(Integer.parseInt(column.group(2)))));
    }
}
