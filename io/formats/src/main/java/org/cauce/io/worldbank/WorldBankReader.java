package org.cauce.io.worldbank;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads downloads of an indicator or a country, the bulk file ({@code WDICSV.csv}), exports of DataBank, and tables
 * with one number a row.
 *
 * <p>An observation is of an economy in a calendar year, in the unit that the name of the indicator says; the release
 * stands in the scope of the indicator. Aggregates are groupings, never countries. A blank cell and {@code ..} are no
 * observation.
 */
public final class WorldBankReader {
    private WorldBankReader() {}

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
        boolean isLong = WorldBankLongFormat.isLong(FileSample.of(file));
        return TableObservationReader.open(
                file, ',', options, (rows, log) -> isLong ? LongLayout.of(rows, log) : WideLayout.of(rows, log));
    }
}
