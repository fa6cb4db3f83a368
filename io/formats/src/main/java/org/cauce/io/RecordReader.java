package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a file once, record by record: open it, go through it, close it.
 *
 * <p>Memory does not depend on the length of the file. What cannot be read is a {@link Problem}, and the rest goes on;
 * {@link #report()} says how many records were seen, kept and refused.
 *
 * <p>For one thread at a time: who asks for a record while another thread does, or after the reader was closed, gets an
 * {@link IllegalStateException} that says so. Problems, counts and release can be asked for after it was closed.
 *
 * @param <R> the type of the records
 */
public interface RecordReader<R> extends Iterable<R>, AutoCloseable {
    /**
     * {@return the records that are left; whoever asks again goes on where the other stopped}
     *
     * <p>A file that the disk refuses ends them with an {@link UncheckedIOException}.
     */
    @Override
    Iterator<R> iterator();

    /** {@return the records that are left; closing the stream closes the reader} */
    default Stream<R> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * {@return the first problems met so far, as many as {@link ReadLimits#problems()} allows, and always the one that
     * ended the reading}
     */
    ImmutableList<Problem> problems();

    /** {@return how many problems were met so far} */
    long problemCount();

    /**
     * {@return the problem that ended the reading before the end of the file, such as one that was cut short; empty if
     * none did so far}
     *
     * <p>If it is empty after the last record, all of the file was read but for the records that were refused one by
     * one. Otherwise nobody knows how much is missing, and a sum of what was read is no sum of the file. A reader that
     * does not override it never ends before the file does, but with an exception.
     */
    default Optional<Problem> endedBy() {
        return Optional.empty();
    }

    /** {@return how many records were seen, kept and refused so far, by kind} */
    ReadReport report();

    /**
     * {@return the release of the data, as far as it was read, in the words of the file, else as
     * {@link ReadOptions#vintage()} states it; empty if neither says it}
     */
    default Optional<String> release() {
        return Optional.empty();
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the disk refuses
     */
    @Override
    void close() throws IOException;
}
