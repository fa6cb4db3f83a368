package org.cauce.io.usgov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads the monthly tables of the Border Patrol of the fiscal years 2000 to 2020, which were cut from PDF: cells
 * between bars, names of sectors in lines of their own, headings glued together.
 *
 * <p>Each cell is an observation: the subject is the United States, the period the month, the sector the
 * {@linkplain org.cauce.model.indicator.Observation#dimensions() dimension} {@code CBP-SECTOR}. Totals are no
 * observations; where one is not the sum of its parts, that is told.
 */
public final class BorderPatrolReader {
    private BorderPatrolReader() {}

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
        return TableObservationReader.open(file, '|', options, BorderPatrolReader::layout);
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        return BorderPatrolHeading.find(rows, log).map(heading -> new BorderPatrolLayout(heading, log));
    }
}
