package org.cauce.io.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a file will be, beside its place under a name that nobody asks for. It is locked for as long as somebody writes
 * it, so that what a killed process left is known for that, and deleted.
 */
public final class Draft implements Closeable {
    private final Path place;
    private final Path target;
    private final Path file;
    private final FileChannel channel;

    private Draft(Path place, Path target, Path file) throws IOException {
        this.place = place;
        this.target = target;
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * {@return a draft, after those were deleted that nobody writes any more}
     *
     * @param place where the file is to be
     * @throws FileSystemException if the disk refuses; it names the place
     */
    public static Draft of(Path place) throws FileSystemException {
        try {
            // a link stays a link: what it leads to is replaced
            Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
            DraftName name = DraftName.of(target);
            name.deleteLeft();
            Draft draft = open(place, target, name.next());
            while (!DraftName.isHeld(draft.file, draft.channel)) {
                // somebody who tidies up took it for a left one
                draft.close();
                draft = open(place, target, name.next());
            }
            return draft;
        } catch (IOException e) {
            throw refused(place, e);
        }
    }

    private static Draft open(Path place, Path target, Path file) throws IOException {
        try {
            return new Draft(place, target, file);
        } catch (IOException e) {
            DraftName.release(file);
            throw e;
        }
    }

    /** {@return where to write} */
    public OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                write(new byte[] {(byte) next}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
                try {
                    while (left.hasRemaining()) {
                        channel.write(left);
                    }
                } catch (IOException e) {
                    throw refused(place, e);
                }
            }
        };
    }

    /**
     * Brings what was written to the disk.
     *
     * @throws FileSystemException if the disk refuses
     */
    public void force() throws FileSystemException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw refused(place, e);
        }
    }

    /**
     * Puts the draft in its place.
     *
     * @throws FileSystemException if the disk refuses
     */
    public void move() throws FileSystemException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel.close();
        } catch (IOException e) {
            throw refused(place, e);
        }
        syncFolder();
    }

    /** Deletes the draft, unless it was moved. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
            DraftName.release(file);
        }
    }

    /** The system names the draft, which nobody asked for, or nothing. */
    private static FileSystemException refused(Path place, IOException failure) {
        FileSystemException told = new FileSystemException(place.toString(), null, why(place, failure));
        told.initCause(failure);
        return told;
    }

    private static String why(Path place, IOException failure) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder + ": create it or give another file";
        }
        if (failure instanceof AccessDeniedException) {
            return "the folder does not let it be written: give a file in another folder";
        }
        if (failure instanceof NoSuchFileException) {
            return "what was written of it is gone: write it again";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
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
