package org.cauce.io.imf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;
import org.cauce.io.internal.table.YearColumns;

/**
 * Reads a table of the World Economic Outlook as the IMF gave it out until 2024, such as {@code WEOApr2019all.xls}: in
 * spite of its name text, of cells between tabs, in UTF-16 or another encoding.
 *
 * <p>A row is a country and a subject, with a column for each year. Billions and millions are read in plain units, and
 * commas between thousands are allowed. {@code n/a}, {@code --} (zero or too small to tell) and a blank are no value.
 * Values of years after the one in {@code Estimates Start After} have the status E, for an estimate or forecast. Units
 * are those of the file; national currency is the country's. The last line names the source, and with it the release.
 * Tables of groups of countries, such as {@code WEOApr2019alla.xls}, are read as well; groups are aggregates.
 */
public final class WeoTableReader {
    private WeoTableReader() {}

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
        return TableObservationReader.open(file, '\t', options, WeoTableReader::layout);
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return Heading.of(WeoColumn.class)
                .knowing(YearColumns::isYear)
                .in(rows, log)
                .map(heading -> new WeoLayout(heading.columns(), log));
    }
}
