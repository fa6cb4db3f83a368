package org.cauce.io.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Keeps those apart who work on one folder: one loads at a time, and nothing is deleted while somebody reads. A process
 * that ends, however it does, holds no lock any more.
 */
final class StoreLock implements Closeable {
    private static final String LOADING = "loading.lock";
    private static final String READING = "reading.lock";
    private static final String WRITING = "writing.lock";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE_MILLIS = 5;

    /**
     * What this process holds. A lock of a file is one of the whole process, and closing the file a second time, even
     * by another channel, releases it: so a file that is here is not opened again.
     */
    private static final Map<Path, Held> HELD = new HashMap<>();

    private final Path file;
    private final AtomicBoolean isReleased = new AtomicBoolean();

    private StoreLock(Path file) {
        this.file = file;
    }

    private static final class Held {
        private final FileChannel channel;
        private final boolean isShared;
        private int holders = 1;

        Held(FileChannel channel, boolean isShared) {
            this.channel = channel;
            this.isShared = isShared;
        }
    }

    /** {@return whether somebody loads into a folder, or once began to} */
    static boolean wasLoading(Path folder) {
        return Files.exists(folder.resolve(LOADING));
    }

    /** {@return whether this user may hold the locks of those who change a folder} */
    static boolean mayChange(Path folder) {
        return Stream.of(folder, folder.resolve(LOADING), folder.resolve(READING))
                .filter(Files::exists)
                .allMatch(Files::isWritable);
    }

    /** {@return the lock of the one who loads; empty if somebody else has it} */
    static Optional<StoreLock> loading(Path folder) throws IOException {
        return lock(folder.toRealPath().resolve(LOADING), false);
    }

    /** {@return the lock of one who deletes what nobody reads; empty if somebody reads} */
    static Optional<StoreLock> alone(Path folder) throws IOException {
        return lock(folder.toRealPath().resolve(READING), false);
    }

    /** {@return the lock of the one who writes a draft into a folder of its own; empty if somebody else has it} */
    static Optional<StoreLock> writing(Path folder) throws IOException {
        return lock(folder.toRealPath().resolve(WRITING), false);
    }

    /**
     * {@return what keeps files from being deleted while one reads, of whom there may be many; it waits for one who
     * deletes, which takes a moment} Nothing is held where nobody made the file of the lock and this user may not, as
     * on a disk that is read only.
     *
     * @throws IOException if that takes half a minute
     */
    static Closeable reading(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(READING);
        if (!Files.exists(file) && !Files.isWritable(folder)) {
            return () -> {};
        }
        long begun = System.nanoTime();
        Optional<StoreLock> lock = lock(file, true);
        while (lock.isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IOException(folder + " is being tidied up: try again when that has ended");
            }
            pause();
            lock = lock(file, true);
        }
        return lock.get();
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Waiting for a store was interrupted");
        }
    }

    private static Optional<StoreLock> lock(Path file, boolean isShared) throws IOException {
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held == null) {
                Optional<FileChannel> channel = channel(file, isShared);
                channel.ifPresent(locked -> HELD.put(file, new Held(locked, isShared)));
                return channel.map(locked -> new StoreLock(file));
            }
            if (!isShared || !held.isShared) {
                return Optional.empty();
            }
            held.holders++;
            return Optional.of(new StoreLock(file));
        }
    }

    private static Optional<FileChannel> channel(Path file, boolean isShared) throws IOException {
        FileChannel channel = open(file, isShared);
        boolean isLocked = false;
        try {
            isLocked = channel.tryLock(0, Long.MAX_VALUE, isShared) != null;
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
        return isLocked ? Optional.of(channel) : Optional.empty();
    }

    /** Opens the file of a lock: a shared one needs no right to write, so that whoever may read a store may ask it. */
    private static FileChannel open(Path file, boolean isShared) throws IOException {
        return isShared && Files.exists(file)
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        if (isReleased.getAndSet(true)) {
            return;
        }
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held != null && --held.holders == 0) {
                HELD.remove(file);
                held.channel.close();
            }
        }
    }
}
