package org.cauce.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a reading may ask of the machine: so many seconds, and so much memory.
 *
 * <p>Measured is all memory that was ever asked for, which bounds from above what was held at once.
 *
 * @param time the most time
 * @param bytes the most bytes of memory
 */
public record Bounds(Duration time, long bytes) {
    /** For a file of a few kilobytes, whatever it says. */
    public static final Bounds SMALL = new Bounds(Duration.ofSeconds(5), 64L << 20);

    /** For a file of many megabytes that is refused at one place: buffers grow to the longest row and no further. */
    public static final Bounds LARGE = new Bounds(Duration.ofSeconds(10), 256L << 20);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Reads each of the files, which may be broken as they are: that ends, within the bounds, and adds up.
     *
     * @param sample says the format
     * @param files the files
     * @throws AssertionError if it does not, or the reader throws
     */
    public void hold(FormatSample sample, Stream<Spoiled> files) {
        files.forEach(file -> {
            try {
                hold(sample, file);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw new AssertionError(sample + ", " + file + ": " + e, e);
            }
        });
    }

    private void hold(FormatSample sample, Spoiled file) throws IOException {
        long from = System.nanoTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Reading reading = sample.read(file.bytes());
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        Duration taken = Duration.ofNanos(System.nanoTime() - from);
        assertThat(allocated).as("bytes of memory for %s, %s", sample, file).isLessThan(bytes);
        assertThat(taken).as("time for %s, %s", sample, file).isLessThan(time);
        assertThat(reading.addsUp()).as("%s, %s", sample, file).isNotNull();
    }
}
