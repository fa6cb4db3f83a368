package org.cauce.io.usgov;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads the nationwide encounters of U.S. Customs and Border Protection: by state, by area of responsibility, or those
 * of the southwest border alone.
 *
 * <p>Each row is an observation: the subject is the citizenship, the partner the United States, the period the month,
 * and what else it is broken down by stands in its {@linkplain org.cauce.model.indicator.Observation#dimensions()
 * dimensions}: {@code CBP-REGION}, {@code CBP-STATE}, {@code CBP-AREA}, {@code CBP-COMPONENT}, {@code CBP-DEMOGRAPHIC},
 * {@code CBP-TITLE}, {@code CBP-ENCOUNTER-TYPE}. The files have no totals: add the rows up. Calendar years at both ends
 * of a file are not whole.
 */
public final class EncountersReader {
    private EncountersReader() {}

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
                file, ',', options, TableObservationReader.headed(EncountersColumn.class, EncountersLayout::new));
    }
}
