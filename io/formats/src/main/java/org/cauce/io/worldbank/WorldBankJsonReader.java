package org.cauce.io.worldbank;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Bytes;
import org.cauce.io.internal.table.NoRows;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads pages of the World Bank's API, version 2, as JSON: each page is a file.
 *
 * <p>Aggregates stand among the countries, and are told apart by their codes. Rows whose value is null are counted as
 * {@code blank-values}. The date of the last update is the release. A status, such as F for a forecast, is kept. An
 * error that the service answered with, and what is no answer at all, such as a page of HTML, are problems.
 */
public final class WorldBankJsonReader {
    private WorldBankJsonReader() {}

    /**
     * {@return a reader of a page}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of a page}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Rows rows = NoRows.ifNot(
                () -> JsonRows.open(new InputStreamReader(Bytes.open(file, options), StandardCharsets.UTF_8), log),
                log);
        return TableObservationReader.of(rows, log, (unused, told) -> Optional.of(new JsonLayout(told)));
    }
}
