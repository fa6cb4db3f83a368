package org.cauce.io.imf;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.AnnualLayout;
import org.cauce.io.internal.table.AreaCells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads series of the World Economic Outlook as CSV with one number a row: {@code year,country,ngdpd}.
 *
 * <p>Billions and millions are read in plain units. National currency is the country's, and no year tells estimate from
 * forecast.
 */
public final class WeoSeriesReader {
    private static final Areas AREAS = Areas.of(AreaScheme.IMF);

    private WeoSeriesReader() {}

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
        return TableObservationReader.open(file, ',', options, WeoSeriesReader::layout);
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return Heading.of(Subject.class)
                .in(rows, log)
                .map(heading -> new AnnualLayout(plan(heading.columns(), log), log));
    }

    private static AnnualLayout.Plan plan(Columns<Subject> columns, TableLog log) {
        ImmutableList<AnnualLayout.Value> values = Arrays.stream(Subject.values())
                .filter(subject -> !subject.isRequired() && columns.has(subject))
                .map(subject -> new AnnualLayout.Value(
                        new Cell(
                                columns.index(subject),
                                columns.name(subject),
                                Numerals.PLAIN.missing("n/a", "--"),
                                subject.factor()),
                        subject.indicator(log.options().vintage()),
                        OptionalInt.empty()))
                .collect(ImmutableList.toImmutableList());
        return new AnnualLayout.Plan(
                columns.index(Subject.YEAR),
                AreaCells.byCode(columns.index(Subject.COUNTRY), AREAS, UnaryOperator.identity(), log),
                Rows::isBlank,
                values);
    }
}
