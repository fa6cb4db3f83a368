package org.cauce.io.unodc;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads tables of homicides of the UNODC: {@code Country or Area,Year,Count,Rate,Source,Source Type}.
 *
 * <p>A row gives two observations of a calendar year: the count, and the rate for 100,000 people, as the file has it.
 * Who counted is a footnote: CJ is criminal justice, PH public health, and they differ.
 */
public final class HomicideReader {
    private HomicideReader() {}

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
                file, ',', options, TableObservationReader.headed(HomicideColumn.class, HomicideLayout::new));
    }
}
