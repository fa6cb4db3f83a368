package org.cauce.io;

/** Hears how far a reading has come. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = bytes -> {};

    /**
     * Hears how many bytes of the file were read, packed ones as they are packed; every few hundred kilobytes.
     *
     * @param bytes the bytes read so far
     */
    void read(long bytes);
}
