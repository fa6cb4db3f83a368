package org.cauce.io.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps those apart who work on one folder: one loads at a time, and nothing is deleted while somebody reads. A process
 * that ends, however it does, holds no lock any more.
 */
final class StoreLock implements Closeable {
    private static final String LOADING = "loading.lock";
    private static final String READING = "reading.lock";

    /** A lock of a file is one of the whole process: readers in this one share it. */
    private static final Map<Path, Readers> READERS = new HashMap<>();

    private final Closeable release;

    private StoreLock(Closeable release) {
        this.release = release;
    }

    private static final class Readers {
        private final StoreLock lock;
        private int count;

        Readers(StoreLock lock) {
            this.lock = lock;
        }
    }

    /** {@return the lock of the one who loads; empty if somebody else has it} */
    static Optional<StoreLock> loading(Path folder) throws IOException {
        return lock(folder.resolve(LOADING), false);
    }

    /**
     * {@return a lock of one who reads, of which there may be many}
     *
     * @throws IOException if the folder is just being tidied up
     */
    static StoreLock reading(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(READING);
        synchronized (READERS) {
            Readers readers = READERS.get(file);
            if (readers == null) {
                readers = new Readers(lock(file, true)
                        .orElseThrow(() -> new IOException(folder + " is just being tidied up: try again")));
                READERS.put(file, readers);
            }
            readers.count++;
        }
        return new StoreLock(() -> leave(file));
    }

    private static void leave(Path file) throws IOException {
        synchronized (READERS) {
            Readers readers = READERS.get(file);
            if (readers != null && --readers.count == 0) {
                READERS.remove(file);
                readers.lock.close();
            }
        }
    }

    /** {@return the lock of one who deletes what nobody reads; empty if somebody reads} */
    static Optional<StoreLock> alone(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(READING);
        synchronized (READERS) {
            return READERS.containsKey(file) ? Optional.empty() : lock(file, false);
        }
    }

    private static Optional<StoreLock> lock(Path file, boolean isShared) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, isShared);
            if (lock != null) {
                return Optional.of(new StoreLock(channel));
            }
        } catch (OverlappingFileLockException hereAlready) {
            // this process has it: closing the channel would release that, as POSIX has it
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        release.close();
    }
}
