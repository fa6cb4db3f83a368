package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cauce.indicators.query.FlowRows;
import org.cauce.indicators.query.RollUp;

/** Writes the flows of an input as parts: one thread reads the next part while another writes the last. */
final class Loader {
    private static final int ROWS_BETWEEN_QUESTIONS = 1 << 12;

    private final FlowRows rows;
    private final Place place;
    private final LoadListener listener;
    private final Numbering kinds;
    private final ImmutableList.Builder<String> parts = ImmutableList.builder();
    private Future<?> writing = Futures.immediateVoidFuture();
    private int files;
    private long loaded;

    private Loader(FlowRows rows, Place place, LoadListener listener, Numbering kinds) {
        this.rows = rows;
        this.place = place;
        this.listener = listener;
        this.kinds = kinds;
    }

    /**
     * What was loaded.
     *
     * @param parts the files, as the manifest calls them
     * @param kinds all combinations of kinds, those of before and new ones
     */
    record Loaded(ImmutableList<String> parts, long rows, long refused, ImmutableList<ImmutableList<String>> kinds) {}

    /** Where, with what, and in what sizes parts are written. */
    record Place(StoreFolder store, Path folder, EngineLimits limits, int rowsOfPart) {}

    /**
     * Writes the parts.
     *
     * @throws CutShortException if the flows ended before the input did
     */
    static Loaded load(FlowInput input, RollUp rollUp, Place place, LoadListener listener) throws IOException {
        Numbering kinds =
                new Numbering(Bundle.ALL.get(0), place.store().manifest().kinds());
        Files.createDirectories(place.folder());
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (FlowInput.Opened opened = input.opener().open();
                PartWriter writer = PartWriter.open(place.store().temporaries(), place.limits())) {
            FlowRows rows = FlowRows.of(opened.cursor(), rollUp, listener::refused);
            Loader loader = new Loader(rows, place, listener, kinds);
            try {
                loader.run(thread, writer);
            } finally {
                loader.stop();
            }
            Optional<String> reason = opened.endedBy();
            if (reason.isPresent()) {
                throw new CutShortException(input.name(), reason.get());
            }
            Folders.forceFolder(place.folder());
            return new Loaded(loader.parts.build(), loader.loaded, rows.refused() + opened.refused(), kinds.members());
        } finally {
            thread.shutdown();
        }
    }

    private void run(ExecutorService thread, PartWriter writer) throws IOException {
        Batch batch = new Batch(kinds, place.rowsOfPart());
        while (rows.next()) {
            batch.add(rows);
            loaded++;
            if (loaded % ROWS_BETWEEN_QUESTIONS == 0) {
                goOn();
            }
            if (batch.isFull()) {
                write(batch, thread, writer);
                batch = new Batch(kinds, place.rowsOfPart());
            }
        }
        if (batch.size() > 0) {
            write(batch, thread, writer);
        }
        await();
        goOn();
    }

    private void goOn() {
        if (listener.isCancelled()) {
            throw new CancellationException(
                    "The loading was stopped after " + loaded + " rows; the store is as it was");
        }
    }

    private void write(Batch batch, ExecutorService thread, PartWriter writer) throws IOException {
        batch.seal();
        await();
        String name = String.format(Locale.ROOT, "%05d.parquet", files++);
        Path file = place.folder().resolve(name);
        parts.add(StoreFolder.name(place.folder(), name));
        writing = thread.submit(() -> {
            writer.write(batch, file);
            return true;
        });
        listener.loaded(loaded);
    }

    private void await() throws IOException {
        try {
            writing.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The loading was interrupted; the store is as it was");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof IOException disk ? disk : new IOException("A part cannot be written", cause);
        }
    }

    /** Waits for the part that is being written, whatever comes of it: its files are in use until then. */
    @SuppressWarnings("EmptyCatch")
    private void stop() {
        try {
            Uninterruptibles.getUninterruptibly(writing);
        } catch (ExecutionException told) {
            // by await(), or something else failed before
        }
    }
}
