package org.cauce.io;

import org.immutables.value.Value;

/**
 * What input may ask of the machine that reads it. Whatever goes beyond is a {@link Problem}, in bounded time and
 * memory, never an {@code OutOfMemoryError}.
 *
 * <p>The defaults let pass every honest file that we have seen. Raise a limit for files that you trust; all are at
 * least 1.
 */
@Value.Immutable
public abstract class ReadLimits implements WithReadLimits {
    /** The defaults. */
    public static final ReadLimits STANDARD = builder().build();

    ReadLimits() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the most bytes of a file; by default 1 GiB} */
    @Value.Default
    public long fileBytes() {
        return 1L << 30;
    }

    /**
     * {@return the most bytes that one byte of a packed file may become, beyond the first 16 MiB; by default 300}
     *
     * <p>{@link #fileBytes()} counts the bytes after unpacking.
     */
    @Value.Default
    public int compressionRatio() {
        return 300;
    }

    /** {@return the most files of a folder; by default 10,000} */
    @Value.Default
    public int filesPerFolder() {
        return 10_000;
    }

    /** {@return the most records of a file; by default 1,000,000} */
    @Value.Default
    public int recordsPerFile() {
        return 1_000_000;
    }

    /** {@return the most values of a record, those inside others included; by default 100,000} */
    @Value.Default
    public int valuesPerRecord() {
        return 100_000;
    }

    /** {@return the most levels of nesting; by default 64} */
    @Value.Default
    public int depth() {
        return 64;
    }

    /** {@return the most characters of a text; by default 1,048,576} */
    @Value.Default
    public int textLength() {
        return 1 << 20;
    }

    /** {@return the most significant digits of a number; by default 38, as {@code DECIMAL(38)} in databases} */
    @Value.Default
    public int numberDigits() {
        return 38;
    }

    /** {@return the most characters of a number, and the largest power of ten in it; by default 100} */
    @Value.Default
    public int numberLength() {
        return 100;
    }

    /** {@return the most problems of an input, after which reading stops; by default 10,000} */
    @Value.Default
    public int problems() {
        return 10_000;
    }

    @Value.Check
    void check() {
        long least = Math.min(fileBytes(), problems());
        for (int limit : new int[] {
            compressionRatio(),
            filesPerFolder(),
            recordsPerFile(),
            valuesPerRecord(),
            depth(),
            textLength(),
            numberDigits(),
            numberLength()
        }) {
            least = Math.min(least, limit);
        }
        if (least < 1) {
            throw new IllegalArgumentException("A limit is " + least + ": expected 1 or more");
        }
    }

    /** Builds limits; what is not set has its default. */
    public static final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
