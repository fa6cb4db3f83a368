package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.file.WatchedInput;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Unpacked;
import org.cauce.io.internal.xml.XmlFailure;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a table and gives the records that a layout makes of them.
 *
 * @param <R> the type of the records
 */
public class TableReader<R> implements RecordReader<R> {
    private final Rows rows;
    private final TableLayout<R> layout;
    private final TableLog log;
    private final Turn turn;
    private final Records records;
    private final @Nullable Repeats repeats;
    private long seen;
    private boolean ended;

    /**
     * Creates a reader.
     *
     * @param rows the rows, behind the heading; closed with the reader
     * @param layout what makes records of them
     * @param log the log of the file
     */
    public TableReader(Rows rows, TableLayout<R> layout, TableLog log) {
        this.rows = rows;
        this.layout = layout;
        this.log = log;
        this.turn = new Turn(log.file());
        this.records = new Records(turn);
        this.repeats = log.options().reportsRepeats() ? new Repeats(log) : null;
    }

    /**
     * {@return a reader of a text file, cells between commas}
     *
     * @param <R> the type of the records
     * @param file the file
     * @param options how to read it
     * @param opening finds the heading and makes the layout; empty if there is none, which the log was told
     * @throws IOException if the disk refuses
     */
    public static <R> RecordReader<R> open(DataFile file, ReadOptions options, Opening<R> opening) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Rows rows = NoRows.ifNot(() -> TextRows.open(file, ',', log), log);
        return opening.layout(rows, log)
                .map(layout -> new TableReader<>(rows, layout, log))
                .orElseGet(() -> new TableReader<>(NoRows.insteadOf(rows, log), (row, records) -> {}, log));
    }

    /**
     * Finds the heading of a table.
     *
     * @param <R> the type of the records
     */
    @FunctionalInterface
    public interface Opening<R> {
        /**
         * {@return what makes records of the rows behind the heading; empty if there is none}
         *
         * @param rows the rows, before the first
         * @param log the log of the file
         */
        Optional<TableLayout<R>> layout(Rows rows, TableLog log);
    }

    @Override
    public Iterator<R> iterator() {
        return records;
    }

    @Override
    public ImmutableList<Problem> problems() {
        return log.problems();
    }

    @Override
    public long problemCount() {
        return log.problemCount();
    }

    @Override
    public Optional<Problem> endedBy() {
        return log.endedBy();
    }

    @Override
    public ReadReport report() {
        return log.report();
    }

    @Override
    public Optional<String> release() {
        return log.release();
    }

    @Override
    public void close() throws IOException {
        turn.close();
        rows.close();
    }

    /** {@return whose turn it is to go on} */
    protected final Turn turn() {
        return turn;
    }

    /** {@return the log of the file} */
    final TableLog log() {
        return log;
    }

    /** {@return the row that was read last} */
    protected final Rows row() {
        return rows;
    }

    /** {@return whether there is a next row; goes there} */
    protected final boolean nextRow() {
        if (ended) {
            return false;
        }
        try {
            ended = !rows.next() || log.isFull() || isBeyondLimit();
        } catch (IOException e) {
            ended = true;
            log.end(problem(e, log));
        }
        return !ended;
    }

    private boolean isBeyondLimit() {
        int most = log.options().limits().recordsPerFile();
        if (++seen <= most) {
            return false;
        }
        log.end(Problem.builder()
                .code(InputProblem.TOO_MANY_RECORDS)
                .location(Location.of(log.file()))
                .expected(Integer.toString(most))
                .build());
        return true;
    }

    /**
     * {@return what ended the reading, as a problem}
     *
     * @param failure what was thrown
     * @param log the log of the file
     * @throws UncheckedIOException if it is the disk that refused
     */
    public static Problem problem(IOException failure, TableLog log) {
        return told(failure, log)
                .orElseThrow(() -> new UncheckedIOException(log.file() + " cannot be read: " + failure, failure));
    }

    /** {@return what ended the reading; empty if it is the disk that refused} */
    static Optional<Problem> told(IOException failure, TableLog log) {
        if (failure instanceof InputFailure told) {
            return Optional.of(told.problem());
        }
        if (failure instanceof XmlFailure told) {
            return Optional.of(told.problem());
        }
        ReadLimits limits = log.options().limits();
        Problem.Builder problem = Problem.builder().location(Location.of(log.file()));
        if (failure instanceof MalformedRowsException malformed) {
            return Optional.of(problem.code(TableProblem.MALFORMED_TABLE)
                    .location(Location.builder()
                            .file(log.file())
                            .line(malformed.line())
                            .build())
                    .reason(String.valueOf(malformed.getMessage()))
                    .build());
        }
        if (failure instanceof BoundedInput.TooLarge) {
            return Optional.of(problem.code(InputProblem.FILE_TOO_LARGE)
                    .expected(Long.toString(limits.fileBytes()))
                    .build());
        }
        return failure instanceof WatchedInput.Cancelled
                ? Optional.of(problem.code(TableProblem.CANCELLED).build())
                : Unpacked.problem(failure, Location.of(log.file()), limits);
    }

    private final class Records extends OneByOne<R> {
        private final Deque<R> ready = new ArrayDeque<>();

        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable R advance() {
            while (ready.isEmpty() && nextRow()) {
                readRow();
            }
            return ready.poll();
        }

        /** What the model refuses, such as a code of a thousand letters, refuses the row. */
        private void readRow() {
            log.mark();
            try {
                if (rows.isBlank()) {
                    log.keep("notes");
                } else {
                    layout.row(rows, ready::add);
                    tellRepeats();
                }
            } catch (IllegalArgumentException e) {
                ready.clear();
                log.takeBack();
                log.refuse("rows");
                log.tell(
                        InputProblem.INVALID_VALUE,
                        rows.line(),
                        "",
                        problem -> problem.reason(String.valueOf(e.getMessage())));
            }
        }

        private void tellRepeats() {
            if (repeats != null && !ready.isEmpty()) {
                String key = layout.key(rows);
                ready.forEach(record -> repeats.check(record, rows.line(), key));
            }
        }
    }
}
