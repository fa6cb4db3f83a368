package org.cauce.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.iati.IatiFile;
import org.cauce.io.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of IATI, {@code .xml} or {@code .xml.gz}, record by record.
 *
 * <pre>{@code
 * try (IatiReader<IatiActivity> activities = IatiReader.open(path)) {
 *     for (IatiActivity activity : activities) { … }
 * }
 * }</pre>
 *
 * <p>It goes through the file once. Memory is that of one record, whatever the length of the file; an activity that is
 * larger than {@link ReadLimits#valuesPerRecord()} is refused as a {@link Problem}, and {@link TransactionReader} reads
 * it. A file that cannot be read to its end gives the records before; {@link #report()} says how many were seen, kept
 * and refused. For one thread.
 *
 * @param <R> the type of the records
 */
public final class IatiReader<R> implements Iterable<R>, AutoCloseable {
    /**
     * What a file of IATI may ask for by default: records of up to a million values, files of up to 4 GiB.
     *
     * <p>A value of more than 32 characters counts once more for each further 32. Comments may have any length.
     */
    public static final ReadLimits LIMITS = ReadLimits.STANDARD
            .withFileBytes(4L << 30)
            .withRecordsPerFile(100_000_000)
            .withValuesPerRecord(1_000_000);

    private final IatiFile file;
    private final RecordSource<R> source;
    private final String kind;
    private final Turn turn;
    private final Records records;
    private long kept;

    private IatiReader(IatiFile file, RecordSource<R> source, IatiStandard standard) {
        this.file = file;
        this.source = source;
        this.turn = new Turn(file.name());
        this.records = new Records(turn);
        this.kind = standard.record();
    }

    /**
     * {@return a reader of the activities of a file}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static IatiReader<IatiActivity> open(Path path) throws IOException {
        return open(path, LIMITS);
    }

    /**
     * {@return a reader of the activities of a file}
     *
     * @param path the file
     * @param limits what the file may ask for
     * @throws IOException if the disk refuses
     */
    public static IatiReader<IatiActivity> open(Path path, ReadLimits limits) throws IOException {
        return open(Files.newInputStream(path), String.valueOf(path.getFileName()), limits);
    }

    /**
     * {@return a reader of the activities of a stream}
     *
     * @param in the bytes; closed with the reader
     * @param name the name of the file, for problems and citations
     * @param limits what the file may ask for
     * @throws IOException if the disk refuses
     */
    public static IatiReader<IatiActivity> open(InputStream in, String name, ReadLimits limits) throws IOException {
        IatiFile file = IatiFile.open(in, name, limits, IatiStandard.ACTIVITIES);
        return new IatiReader<>(file, file::nextActivity, IatiStandard.ACTIVITIES);
    }

    /**
     * {@return a reader of the organisations of a file}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static IatiReader<IatiOrganisation> openOrganisations(Path path) throws IOException {
        return openOrganisations(Files.newInputStream(path), String.valueOf(path.getFileName()), LIMITS);
    }

    /**
     * {@return a reader of the organisations of a stream}
     *
     * @param in the bytes; closed with the reader
     * @param name the name of the file, for problems and citations
     * @param limits what the file may ask for
     * @throws IOException if the disk refuses
     */
    public static IatiReader<IatiOrganisation> openOrganisations(InputStream in, String name, ReadLimits limits)
            throws IOException {
        IatiFile file = IatiFile.open(in, name, limits, IatiStandard.ORGANISATIONS);
        return new IatiReader<>(file, file::nextOrganisation, IatiStandard.ORGANISATIONS);
    }

    /**
     * {@return the standard of a file, by its root}
     *
     * @param path the file
     * @throws MalformedInputException if it is none of IATI
     * @throws IOException if the disk refuses
     */
    public static IatiStandard standardOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return IatiFile.standardOf(in, String.valueOf(path.getFileName()));
        }
    }

    /**
     * Has problems told to somebody when they are met, beside being kept.
     *
     * @param listener hears of each problem, also of those after the first {@link ReadLimits#problems()}
     * @return this reader
     */
    public IatiReader<R> onProblem(Consumer<Problem> listener) {
        file.onProblem(listener);
        return this;
    }

    /** {@return what the root of the file says; the version and standard alone if the root could not be read} */
    public IatiHeader header() {
        return file.header();
    }

    /** {@return the records that are left; whoever asks again goes on where the other stopped} */
    @Override
    public Iterator<R> iterator() {
        return records;
    }

    /** {@return the records that are left; closing the stream closes the reader} */
    public Stream<R> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(this::closeUnchecked);
    }

    /**
     * {@return the first problems met so far, as many as {@link ReadLimits#problems()} allows, and always the one that
     * ended the reading}
     *
     * <p>Errors among them say why records were refused, or why the reading ended before the end of the file.
     */
    public ImmutableList<Problem> problems() {
        return file.problems();
    }

    /**
     * {@return the problem that ended the reading before the end of the file, such as one that was cut short, or what
     * stands behind its root; empty if none did so far}
     */
    public Optional<Problem> endedBy() {
        return file.endedBy();
    }

    /** {@return how many problems were met so far} */
    public long problemCount() {
        return file.problemCount();
    }

    /** {@return the elements beside the records that were met so far, as they stand in the file} */
    public ImmutableList<XmlElement> rootExtras() {
        return file.rootExtras();
    }

    /** {@return how many records were seen, kept and refused so far} */
    public ReadReport report() {
        return new ReadReport(
                ImmutableList.of(file.name()),
                ImmutableMap.of(kind, new ReadReport.Count(kept + file.refused(), kept, file.refused())));
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the disk refuses
     */
    @Override
    public void close() throws IOException {
        turn.close();
        file.close();
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of the file; a file that the disk refuses ends them with an {@link UncheckedIOException}. */
    private final class Records extends OneByOne<R> {
        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable R advance() {
            try {
                R next = source.next();
                kept += next == null ? 0 : 1;
                return next;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives records until there are none. */
    private interface RecordSource<R> {
        @Nullable
        R next() throws IOException;
    }
}
