package org.cauce.io.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Bytes whose reading is watched: somebody hears how far it has come, and may stop it. */
public final class WatchedInput extends CountedInput {
    private static final int STEP = 1 << 18;

    private final LongConsumer listener;
    private final BooleanSupplier isCancelled;
    private long read;
    private long nextStep = STEP;

    /**
     * Creates the watch.
     *
     * @param in the bytes
     * @param listener hears how many bytes were read
     * @param isCancelled whether to stop
     */
    public WatchedInput(InputStream in, LongConsumer listener, BooleanSupplier isCancelled) {
        super(in);
        this.listener = listener;
        this.isCancelled = isCancelled;
    }

    @Override
    protected void count(long bytes) throws Cancelled {
        read += bytes;
        if (read >= nextStep) {
            nextStep = read + STEP;
            listener.accept(read);
            if (isCancelled.getAsBoolean()) {
                throw new Cancelled();
            }
        }
    }

    /** Thrown when the caller stops the reading. */
    public static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("stopped by the caller");
        }
    }
}
