package org.cauce.examples.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cauce.examples.command.Refused;
import org.jspecify.annotations.Nullable;

/** Work on many files, several at once, with the results in the order of the files. */
public final class ManyFiles {
    private ManyFiles() {}

    /**
     * Work on one file.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * {@return what comes of a file}
         *
         * @param file the file
         * @throws IOException if the disk refuses
         */
        R on(Path file) throws IOException;
    }

    /**
     * {@return what comes of the files, in their order}
     *
     * @param <R> what comes of one
     * @param files the files
     * @param progress where each file that is done is told
     * @param work what is done with each
     * @throws UncheckedIOException if the disk refuses
     */
    public static <R> ImmutableList<R> each(List<Path> files, Progress progress, Work<R> work) {
        int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> results = new ArrayList<>();
            for (Path file : files) {
                results.add(pool.submit(() -> {
                    R result = work.on(file);
                    progress.done(file);
                    return result;
                }));
            }
            ImmutableList.Builder<R> all = ImmutableList.builder();
            for (Future<R> result : results) {
                all.add(result.get());
            }
            return all.build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            return failure;
        }
        return cause instanceof IOException disk ? Refused.of("Cannot read", disk) : new IllegalStateException(cause);
    }
}
