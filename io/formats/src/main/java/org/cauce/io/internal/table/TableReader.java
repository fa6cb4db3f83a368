package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.WatchedInput;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.xml.XmlFailure;

/**
 * Goes through the rows of a table and gives the records that a layout makes of them.
 *
 * @param <R> the type of the records
 */
public class TableReader<R> implements RecordReader<R> {
    private final Rows rows;
    private final TableLayout<R> layout;
    private final TableLog log;
    private final Records records = new Records();
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
    public ReadReport report() {
        return log.report();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** {@return the row that was read last} */
    protected Rows row() {
        return rows;
    }

    /** {@return whether there is a next row; goes there} */
    protected final boolean nextRow() {
        if (ended) {
            return false;
        }
        try {
            ended = !rows.next() || log.isFull();
        } catch (IOException e) {
            ended = true;
            log.end(problem(e, log));
        }
        return !ended;
    }

    /**
     * {@return what ended the reading, as a problem}
     *
     * @param failure what was thrown
     * @param log the log of the file
     * @throws UncheckedIOException if it is the disk that refused
     */
    public static Problem problem(IOException failure, TableLog log) {
        Problem.Builder problem = Problem.builder().location(Location.of(log.file()));
        if (failure instanceof InputFailure told) {
            return told.problem();
        }
        if (failure instanceof XmlFailure told) {
            return told.problem();
        }
        if (failure instanceof MalformedRowsException malformed) {
            return problem.code(TableProblem.MALFORMED_TABLE)
                    .location(Location.builder()
                            .file(log.file())
                            .line(malformed.line())
                            .build())
                    .reason(String.valueOf(malformed.getMessage()))
                    .build();
        }
        if (failure instanceof BoundedInput.TooLarge) {
            return problem.code(InputProblem.FILE_TOO_LARGE)
                    .expected(Long.toString(log.options().limits().fileBytes()))
                    .build();
        }
        if (failure instanceof WatchedInput.Cancelled) {
            return problem.code(TableProblem.CANCELLED).build();
        }
        if (failure instanceof ZipException) {
            return problem.code(TableProblem.MALFORMED_TABLE)
                    .reason(String.valueOf(failure.getMessage()))
                    .build();
        }
        throw new UncheckedIOException(log.file() + " cannot be read: " + failure, failure);
    }

    private final class Records implements Iterator<R> {
        private final Deque<R> ready = new ArrayDeque<>();

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && nextRow()) {
                layout.row(rows, ready::add);
            }
            return !ready.isEmpty();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The file has no more records; ask hasNext() first");
            }
            return ready.remove();
        }
    }
}
