package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.io.internal.file.InputOpener;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.pack.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * Reads data of SDMX in any of the {@linkplain SdmxForm forms}, which the content tells and not the name.
 *
 * <pre>{@code
 * try (SdmxReader data = SdmxReader.open(path)) {
 *     for (SdmxObservation observation : data) { … }
 * }
 * }</pre>
 *
 * <p>Annotations, and the columns {@code SERIES_KEY} and {@code OBS_KEY} of SDMX-CSV, which repeat what the dimensions
 * say, are passed over; all else is kept. Files may be packed by gzip.
 *
 * <p>Observations can also be asked for series by series, with {@link #nextSeries()} and {@link #nextObservation()}.
 * Both ways go through the file once, and can be mixed. Memory is that of one observation in SDMX-CSV and SDMX-ML and
 * of one series in SDMX-JSON, with the attributes of groups and the structure in SDMX-JSON, whatever the length of the
 * file. A file that cannot be read to its end gives the observations before; {@link #report()} says how many were seen,
 * kept and refused. For one thread.
 */
public final class SdmxReader implements RecordReader<SdmxObservation> {
    private final SdmxLog log;
    private final Turn turn;
    private final Records records;
    private @Nullable Message message;
    private @Nullable SdmxSeries series;
    private boolean isOver;

    private SdmxReader(SdmxLog log) {
        this.log = log;
        this.turn = new Turn(log.file());
        this.records = new Records(turn);
        log.stopWhenFull();
    }

    /**
     * {@return a reader of a file}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static SdmxReader open(Path path) throws IOException {
        return open(path, SdmxOptions.STANDARD);
    }

    /**
     * {@return a reader of a file}
     *
     * @param path the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static SdmxReader open(Path path, SdmxOptions options) throws IOException {
        return open(DataFile.of(path), options);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file; SDMX-JSON is gone through twice
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static SdmxReader open(DataFile file, SdmxOptions options) throws IOException {
        return open(() -> unpacked(file.open(), options.limits()), file.name(), options);
    }

    static InputStream unpacked(InputStream in, ReadLimits limits) throws IOException {
        try {
            return Unpacked.of(in, limits.compressionRatio());
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    static SdmxReader open(InputOpener file, String name, SdmxOptions options) throws IOException {
        SdmxReader reader = new SdmxReader(new SdmxLog(name, options.limits()));
        reader.begin(() -> Messages.open(file.open(), file, new Reading(options, reader.log)));
        return reader;
    }

    /**
     * {@return a reader of a stream; SDMX-JSON is first copied to a temporary file, which goes with the reader}
     *
     * @param in the bytes; closed with the reader
     * @param name the name of the file, for problems and citations
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static SdmxReader open(InputStream in, String name, SdmxOptions options) throws IOException {
        SdmxReader reader = new SdmxReader(new SdmxLog(name, options.limits()));
        reader.begin(() -> Messages.open(in, null, new Reading(options, reader.log)));
        return reader;
    }

    private void begin(Opening opening) throws IOException {
        try {
            message = opening.open();
        } catch (IOException | RuntimeException e) {
            end(SdmxFailure.problem(e, log));
        }
    }

    private void end(Problem problem) {
        isOver = true;
        log.end(problem);
    }

    /**
     * Has problems told to somebody when they are met, beside being kept.
     *
     * @param listener hears of each problem
     * @return this reader
     */
    public SdmxReader onProblem(Consumer<Problem> listener) {
        log.onProblem(listener);
        return this;
    }

    /** Tells a problem that whoever goes through the observations has found. */
    void tell(ProblemCode code, long line, UnaryOperator<Problem.Builder> details) {
        step(unused -> {
            log.tell(code, line, details);
            return null;
        });
    }

    /** {@return the form of the file; empty if it is no SDMX that is read here} */
    public Optional<SdmxForm> form() {
        return Optional.ofNullable(message).map(Message::form);
    }

    /** {@return what the head of the file says, as far as it was read; all of it once the first series was} */
    public SdmxHeader header() {
        return message == null ? SdmxHeader.NONE : message.header();
    }

    /**
     * {@return the next series, after the observations of the one before that are left; empty if there is none}
     *
     * <p>A series may have no observations, as in a delete of all of them.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public Optional<SdmxSeries> nextSeries() {
        turn.begin();
        try {
            return series();
        } finally {
            turn.end();
        }
    }

    private Optional<SdmxSeries> series() {
        while (series != null && step(Message::nextObservation) != null) {
            log.kept++;
        }
        series = step(Message::nextSeries);
        log.series += series == null ? 0 : 1;
        return Optional.ofNullable(series);
    }

    /**
     * {@return the next observation of the series; empty if it has no more, or no series was asked for}
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public Optional<SdmxObservation> nextObservation() {
        turn.begin();
        try {
            return Optional.ofNullable(observation());
        } finally {
            turn.end();
        }
    }

    private @Nullable SdmxObservation observation() {
        if (series == null) {
            return null;
        }
        SdmxObservation next = step(Message::nextObservation);
        if (next != null && ++log.kept + log.refused > log.limits().recordsPerFile()) {
            log.kept--;
            end(Problem.builder()
                    .code(InputProblem.TOO_MANY_RECORDS)
                    .location(Location.of(log.file()))
                    .expected(Integer.toString(log.limits().recordsPerFile()))
                    .build());
            return null;
        }
        return next;
    }

    private <T> @Nullable T step(Step<T> step) {
        if (isOver || message == null) {
            return null;
        }
        try {
            return step.of(message);
        } catch (IOException | RuntimeException e) {
            try {
                end(SdmxFailure.problem(e, log));
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
            return null;
        }
    }

    /** {@return the observations that are left; whoever asks again goes on where the other stopped} */
    @Override
    public Iterator<SdmxObservation> iterator() {
        return records;
    }

    /**
     * {@return the first problems met so far, as many as {@link ReadLimits#problems()} allows, and always the one that
     * ended the reading}
     */
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

    /**
     * {@return how many {@code observations} and {@code series} were seen, kept and refused so far; those that
     * {@link SdmxOptions#only()} leaves out are counted as {@code passed-over}}
     */
    @Override
    public ReadReport report() {
        return log.report();
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the disk refuses
     */
    @Override
    public void close() throws IOException {
        turn.close();
        isOver = true;
        if (message != null) {
            message.close();
        }
    }

    /** The observations of the file, series after series. */
    private final class Records extends OneByOne<SdmxObservation> {
        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable SdmxObservation advance() {
            SdmxObservation next = observation();
            while (next == null && series().isPresent()) {
                next = observation();
            }
            return next;
        }
    }

    /** Opens a message. */
    private interface Opening {
        Message open() throws IOException;
    }

    /** Asks a message for the next of something. */
    private interface Step<T> {
        @Nullable
        T of(Message message) throws IOException;
    }
}
