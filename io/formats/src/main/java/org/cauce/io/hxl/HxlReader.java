package org.cauce.io.hxl;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.NoRows;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;
import org.cauce.io.internal.table.TableReader;
import org.cauce.io.internal.table.TextRows;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/**
 * Reads CSV with a row of hashtags, which stands within the first 25 lines; what stands above it are headings for
 * people.
 */
public final class HxlReader {
    private HxlReader() {}

    /**
     * {@return a reader of the rows of a file, each cell under its tag}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static RecordReader<HxlRow> open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of the rows of a file, each cell under its tag}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static RecordReader<HxlRow> open(DataFile file, ReadOptions options) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Rows rows = TextRows.open(file, ',', log);
        Optional<HxlHeading> heading = HxlHeading.find(rows, log);
        if (heading.isEmpty()) {
            return new TableReader<>(NoRows.insteadOf(rows, log), (row, records) -> {}, log);
        }
        return new TableReader<>(
                rows,
                (row, records) -> {
                    log.keep("rows");
                    records.accept(heading.get().row(row));
                },
                log);
    }

    /**
     * {@return a reader of the observations of a file whose tags are {@code #country+code}, {@code #date+year},
     * {@code #indicator+code} and {@code #indicator+value+num}; of no observation, and a problem, if they are not,
     * whose rows are counted all the same}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader openObservations(DataFile file, ReadOptions options) throws IOException {
        return TableObservationReader.open(file, ',', options, HxlReader::layout);
    }

    private static Optional<ObservationLayout> layout(Rows rows, TableLog log) {
        Optional<HxlHeading> heading = HxlHeading.find(rows, log);
        if (heading.isPresent() && !HxlObservations.allows(heading.get())) {
            log.tell(
                    TableProblem.MISSING_COLUMNS,
                    rows.line(),
                    "",
                    problem -> problem.expected(HxlObservations.needed()));
            return Optional.of(new Counted(log));
        }
        return heading.map(found -> new HxlObservations(found, log));
    }

    /** Rows of which no observation is made: {@link #open(DataFile, ReadOptions)} gives them. */
    private record Counted(TableLog log) implements ObservationLayout {
        @Override
        public void row(Rows row, Consumer<Statement<Observation>> records) {
            log.keep("rows");
        }

        @Override
        public ImmutableList<Statement<Indicator>> indicators() {
            return ImmutableList.of();
        }
    }
}
