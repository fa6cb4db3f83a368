package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** Reads observations from a table. */
public final class TableObservationReader extends TableReader<Statement<Observation>> implements ObservationReader {
    private final ObservationLayout layout;

    /**
     * Creates a reader.
     *
     * @param rows the rows, behind the heading; closed with the reader
     * @param layout what makes observations of them
     * @param log the log of the file
     */
    public TableObservationReader(Rows rows, ObservationLayout layout, TableLog log) {
        super(rows, layout, log);
        this.layout = layout;
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return layout.indicators();
    }

    /**
     * {@return a reader of a text file}
     *
     * @param file the file
     * @param separator what stands between cells
     * @param options how to read it
     * @param layout finds the heading and makes the layout; empty if there is none, which the log was told
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(DataFile file, char separator, ReadOptions options, Opening layout)
            throws IOException {
        TableLog log = new TableLog(file.name(), options);
        return of(NoRows.ifNot(() -> TextRows.open(file, separator, log), log), log, layout);
    }

    /**
     * {@return a reader of rows}
     *
     * @param rows the rows, before the first; closed with the reader
     * @param log the log of the file
     * @param layout finds the heading and makes the layout; empty if there is none, which the log was told
     */
    public static ObservationReader of(Rows rows, TableLog log, Opening layout) {
        Optional<ObservationLayout> found = rows instanceof NoRows ? Optional.empty() : layout.layout(rows, log);
        return found.map(known -> new TableObservationReader(rows, known, log))
                .orElseGet(() -> new TableObservationReader(NoRows.insteadOf(rows, log), Nothing.NOTHING, log));
    }

    /**
     * {@return what opens a table whose first row is its heading}
     *
     * @param <C> the columns of the table
     * @param columns the columns
     * @param layout makes observations of the rows, by where the columns stand
     */
    public static <C extends Enum<C> & ColumnName> Opening headed(
            Class<C> columns, BiFunction<Columns<C>, TableLog, ObservationLayout> layout) {
        return (rows, log) -> Heading.of(columns).in(rows, log).map(heading -> layout.apply(heading.columns(), log));
    }

    /** Finds the heading of a table. */
    @FunctionalInterface
    public interface Opening {
        /**
         * {@return what makes observations of the rows behind the heading; empty if there is none}
         *
         * @param rows the rows, before the first
         * @param log the log of the file
         */
        Optional<ObservationLayout> layout(Rows rows, TableLog log);
    }

    private enum Nothing implements ObservationLayout {
        NOTHING;

        @Override
        public void row(Rows row, Consumer<Statement<Observation>> records) {
            // there are no rows
        }

        @Override
        public ImmutableList<Statement<Indicator>> indicators() {
            return ImmutableList.of();
        }
    }
}
