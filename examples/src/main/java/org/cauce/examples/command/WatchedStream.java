package org.cauce.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers that it could not be written, which a {@link java.io.PrintWriter} forgets the cause of.
 *
 * <p>A reader that has read enough and closes the pipe, as {@code head} does, is no failure.
 */
public final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException first;

    /**
     * Makes a watched stream.
     *
     * @param stream where the bytes go
     */
    public WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    /** {@return why bytes were lost, such as "No space left on device"; empty if none were, or nobody reads them} */
    public Optional<String> failure() {
        return Optional.ofNullable(first)
                .map(failure -> Optional.ofNullable(failure.getMessage()).orElse("the stream is closed"))
                .filter(reason -> !reason.contains("Broken pipe") && !reason.contains("pipe is being closed"));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        watch(() -> stream.write(bytes, start, count));
    }

    @Override
    public void flush() throws IOException {
        watch(stream::flush);
    }

    private interface Action {
        void run() throws IOException;
    }

    private void watch(Action action) throws IOException {
        try {
            action.run();
        } catch (IOException e) {
            if (first == null) {
                first = e;
            }
            throw e;
        }
    }
}
