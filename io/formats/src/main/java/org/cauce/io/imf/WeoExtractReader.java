package org.cauce.io.imf;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads extracts of the World Economic Outlook with one number a row, its unit and scale in words:
 * {@code value,entity_name,code_in_source,year,value_type,entity_code,units,scale,indicator_code,version}.
 *
 * <p>Numbers are read in plain units. Groups of countries have a name and no code. Values that the file calls estimates
 * have the status E: it calls so all years of groups, for which the IMF does not say where estimates start; the release
 * stands in the scope of the indicator.
 */
public final class WeoExtractReader {
    private WeoExtractReader() {}

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
        return TableObservationReader.open(
                file, ',', options, TableObservationReader.headed(WeoExtractColumn.class, WeoExtractLayout::new));
    }
}
