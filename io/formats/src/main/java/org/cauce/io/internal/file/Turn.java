package org.cauce.io.internal.file;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on in a file: one thread at a time, and nobody once it is closed. Nobody waits; who comes when it is
 * another's turn is told so. A file may be handed from one thread to another between two steps.
 */
public final class Turn {
    private final String file;
    private final AtomicReference<@Nullable Thread> going = new AtomicReference<>();
    private volatile boolean isClosed;

    /**
     * Creates the turns of an open file.
     *
     * @param file its name, for messages
     */
    public Turn(String file) {
        this.file = file;
    }

    /**
     * Begins a step; {@link #end()} must follow.
     *
     * @throws IllegalStateException if the file is closed, or a step is under way
     */
    public void begin() {
        if (isClosed) {
            throw new IllegalStateException(
                    file + " is closed: take from its reader before closing it, or open it again");
        }
        if (!going.compareAndSet(null, Thread.currentThread())) {
            throw new IllegalStateException(
                    going.get() == Thread.currentThread()
                            ? file + " is asked for its next record while it looks for it: not from a listener"
                            : file + " is read by two threads at once: open it once for each thread");
        }
    }

    /** Ends a step. */
    public void end() {
        going.setRelease(null);
    }

    /** Refuses all further steps. */
    public void close() {
        isClosed = true;
    }
}
