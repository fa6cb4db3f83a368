package org.cauce.io.duckdb;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on in a file: one thread at a time, and nobody once it is closed. Nobody waits; who comes when it is
 * another's turn is told so. A file may be handed from one thread to another between two steps.
 */
final class Turn {
    private final String file;
    private final AtomicReference<@Nullable Thread> going = new AtomicReference<>();
    private volatile boolean isClosed;

    Turn(String file) {
        this.file = file;
    }

    /**
     * Begins a step; {@link #end()} must follow.
     *
     * @throws IllegalStateException if the file is closed, or another thread is in the midst of a step
     */
    void begin() {
        if (isClosed) {
            throw new IllegalStateException(file + " is closed: take its flows before closing it, or open it again");
        }
        if (!going.compareAndSet(null, Thread.currentThread())) {
            throw new IllegalStateException(file + " is read by two threads at once: open it once for each thread");
        }
    }

    void end() {
        going.setRelease(null);
    }

    /** Refuses all further steps. */
    void close() {
        isClosed = true;
    }
}
