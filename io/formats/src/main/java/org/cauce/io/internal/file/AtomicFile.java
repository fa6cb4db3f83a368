package org.cauce.io.internal.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written whole or not at all: first beside its place under another name, then moved there in one step.
 *
 * <p>Use: write to {@link #stream()}, {@link #finish()}, {@link #commit()}, and {@link #close()} in any case, which
 * leaves no temporary file behind. Several files can be finished before the first is committed.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /**
     * {@return a new file for this place; what is there stays until the new one is committed}
     *
     * @param place where the file is to be
     * @throws IOException if the disk refuses
     */
    public static AtomicFile create(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "a folder is there");
        }
        // a link stays a link: what it leads to is replaced
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        return new AtomicFile(
                target,
                temporary,
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** {@return where to write the content} */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Brings the content to the disk.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
    }

    /**
     * Puts the finished file in its place.
     *
     * @throws IOException if the disk refuses
     */
    public void commit() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    /** Removes the temporary file, unless it was committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }

    @SuppressWarnings({"EmptyCatch", "try"}) // the channel is opened only to be forced
    private void syncFolder() {
        Path folder = target.getParent();
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException notSupported) {
            // some systems cannot open a folder; then the move is as durable as they make it
        }
    }
}
