package org.cauce.io.rates;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.ColumnName;
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
import org.cauce.io.rates.DeflatorColumns.OfIndex;
import org.cauce.io.rates.DeflatorColumns.OfMultiplier;
import org.cauce.io.rates.DeflatorColumns.OfSources;
import org.cauce.io.rates.DeflatorColumns.OfYears;

/**
 * Reads deflators: by what amounts in current prices are divided, or multiplied, to be in prices of a base year.
 *
 * <p>Each convention is an indicator of its own, with the base year in its id: an index of 100, a ratio to divide by,
 * and a multiplier, which is the inverse. A base year that the file does not say is that of
 * {@link ReadOptions#baseYear()}, and the scope of the indicator says if there is none. Subjects are donors: countries,
 * organisations, and sums of these. A blank, and an index of 0, which stands for years before a country was a donor, is
 * no observation.
 *
 * <p>Forms: donor, year and index ({@code RECIPIENT,obsTime,deflator}, whose first column holds the donor); donor,
 * year, base year and multiplier ({@code DONOR,obsTime,REFERENCEPERIOD,obsValue}); code, year and ratio with base year,
 * currency and source ({@code ISO,year,base_year,currency,source,ver,gdp_defl}); and a column for each year behind
 * {@code ISO3}, which is taken for ratios, and which no {@link org.cauce.io.Format} recognises, since it does not say
 * what it holds.
 */
public final class DeflatorReader {
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("0");

    private DeflatorReader() {}

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
        FileSample sample = FileSample.of(file);
        if (Columns.begin(OfMultiplier.class, sample)) {
            return TableObservationReader.open(file, ',', options, DeflatorReader::multipliers);
        }
        if (Columns.begin(OfSources.class, sample)) {
            return TableObservationReader.open(file, ',', options, DeflatorReader::sources);
        }
        return Columns.begin(OfYears.class, sample)
                ? TableObservationReader.open(file, ',', options, DeflatorReader::years)
                : TableObservationReader.open(file, ',', options, DeflatorReader::indices);
    }

    /** {@return whether a file says that it holds deflators} */
    static boolean recognises(FileSample sample) {
        return Columns.begin(OfIndex.class, sample)
                || Columns.begin(OfMultiplier.class, sample)
                || Columns.begin(OfSources.class, sample);
    }

    private static Optional<ObservationLayout> indices(Rows rows, TableLog log) {
        ReadOptions options = log.options();
        Measured index = new Deflators(options.baseYear(), options.vintage()).index();
        return Heading.of(OfIndex.class)
                .in(rows, log)
                .map(Heading::columns)
                .map(columns -> new DeflatorLayout(
                        new DeflatorLayout.Plan(
                                row -> DeflatorParties.donor(row, columns.index(OfIndex.DONOR), log),
                                row -> Optional.of(index),
                                inRow(columns, OfIndex.YEAR, OfIndex.DEFLATOR)),
                        log));
    }

    private static Optional<ObservationLayout> multipliers(Rows rows, TableLog log) {
        return Heading.of(OfMultiplier.class)
                .in(rows, log)
                .map(Heading::columns)
                .map(columns -> new DeflatorLayout(
                        new DeflatorLayout.Plan(
                                row -> DeflatorParties.donor(row, columns.index(OfMultiplier.DONOR), log),
                                row -> based(row, columns.index(OfMultiplier.BASE_YEAR), log)
                                        .map(base -> new Deflators(
                                                        base, log.options().vintage())
                                                .multiplier()),
                                inRow(columns, OfMultiplier.YEAR, OfMultiplier.MULTIPLIER)),
                        log));
    }

    private static Optional<ObservationLayout> sources(Rows rows, TableLog log) {
        return Heading.of(OfSources.class)
                .in(rows, log)
                .map(Heading::columns)
                .map(columns -> new DeflatorLayout(
                        new DeflatorLayout.Plan(
                                row -> DeflatorParties.coded(row, columns.index(OfSources.AREA), log),
                                row -> based(row, columns.index(OfSources.BASE_YEAR), log)
                                        .map(base -> new Deflators(base, release(row, columns, log))
                                                .ratio(joined(
                                                        " ", row, columns, OfSources.CURRENCY, OfSources.SOURCE))),
                                inRow(columns, OfSources.YEAR, OfSources.DEFLATOR)),
                        log));
    }

    private static Optional<String> release(Rows row, Columns<OfSources> columns, TableLog log) {
        Optional<String> release = Optional.of(joined(", ", row, columns, OfSources.SOURCE, OfSources.VERSION))
                .filter(text -> !text.isEmpty());
        release.ifPresent(log::release);
        return release;
    }

    private static String joined(String separator, Rows row, Columns<OfSources> columns, OfSources... parts) {
        return Stream.of(parts)
                .map(column -> columns.text(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static Optional<ObservationLayout> years(Rows rows, TableLog log) {
        ReadOptions options = log.options();
        Measured ratio = new Deflators(options.baseYear(), options.vintage()).ratio("");
        return Heading.of(OfYears.class)
                .knowing(YearColumns::isYear)
                .in(rows, log)
                .map(Heading::columns)
                .map(columns -> new DeflatorLayout(
                        new DeflatorLayout.Plan(
                                row -> DeflatorParties.coded(row, columns.index(OfYears.AREA), log),
                                row -> Optional.of(ratio),
                                YearColumns.of(columns.heading()).stream()
                                        .map(year -> new DeflatorLayout.Value(
                                                Cell.of(year.index(), Integer.toString(year.year()), NUMERALS),
                                                -1,
                                                OptionalInt.of(year.year())))
                                        .collect(ImmutableList.toImmutableList())),
                        log));
    }

    private static Optional<OptionalInt> based(Rows row, int index, TableLog log) {
        OptionalInt year = DeflatorLayout.year(row, index, log);
        return year.isPresent() ? Optional.of(year) : Optional.empty();
    }

    private static <C extends Enum<C> & ColumnName> ImmutableList<DeflatorLayout.Value> inRow(
            Columns<C> columns, C year, C value) {
        return ImmutableList.of(new DeflatorLayout.Value(
                Cell.of(columns.index(value), columns.name(value), NUMERALS),
                columns.index(year),
                OptionalInt.empty()));
    }
}
