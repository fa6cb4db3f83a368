package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;

/**
 * How much an engine may take.
 *
 * @param memory how many bytes of memory DuckDB may use, beside the heap of Java; what does not fit goes to a temporary
 *     folder in the store
 * @param threads how many threads work on a question
 */
@Beta
public record EngineLimits(long memory, int threads) {
    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST_MEMORY = 128 * MEBIBYTE;

    /** 256 MiB and two threads. */
    public static final EngineLimits STANDARD = new EngineLimits(256 * MEBIBYTE, 2);

    /**
     * Checks the limits.
     *
     * @param memory the bytes that the engine may take
     * @param threads how many threads it may use
     * @throws IllegalArgumentException if the memory is less than 128 MiB, or there is no thread
     */
    public EngineLimits {
        if (memory < LEAST_MEMORY) {
            throw new IllegalArgumentException(
                    "A memory of " + memory + " bytes is too little: expected at least " + LEAST_MEMORY);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is " + threads + ": expected at least 1");
        }
    }

    /**
     * {@return these limits with another memory}
     *
     * @param mebibytes how many mebibytes DuckDB may use
     */
    public EngineLimits withMebibytes(int mebibytes) {
        return new EngineLimits(mebibytes * MEBIBYTE, threads);
    }

    /**
     * {@return these limits with another number of threads}
     *
     * @param number how many threads work on a question
     */
    public EngineLimits withThreads(int number) {
        return new EngineLimits(memory, number);
    }
}
