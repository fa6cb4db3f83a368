package org.cauce.io;

import com.google.common.annotations.Beta;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.internal.file.Draft;

/**
 * A file that is written whole or not at all: first beside its place under another name, then moved there in one step.
 *
 * <p>Use: write to {@link #stream()}, {@link #finish()}, {@link #commit()}, and {@link #close()} in any case, which
 * leaves no temporary file behind. Several files can be finished before the first is committed. What a process left
 * that was killed is deleted by the next that writes to the same place. For one thread; any number of threads and
 * processes may write to one place, each a file of its own, of which the last stays.
 */
@Beta
public final class AtomicFile implements Closeable {
    private final Draft draft;
    private final OutputStream stream;

    private AtomicFile(Draft draft) {
        this.draft = draft;
        this.stream = new BufferedOutputStream(draft.stream());
    }

    /**
     * {@return a new file for this place; what is there stays until the new one is committed}
     *
     * @param place where the file is to be; of a link, what it leads to is replaced
     * @throws FileSystemException if the disk refuses, or a folder, a device or a pipe is there, or there is no folder
     *     for the file; it names the place
     */
    public static AtomicFile create(Path place) throws FileSystemException {
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "a folder is there");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(place.toString(), null, "it is a device or a pipe: give the name of a file");
        }
        return new AtomicFile(Draft.of(place));
    }

    /**
     * Writes a file, or replaces it.
     *
     * @param place where it is to be
     * @param text what it is to hold, in UTF-8; half a character becomes a question mark
     * @throws IOException if the disk refuses; what was there is still there
     */
    public static void write(Path place, String text) throws IOException {
        try (AtomicFile file = create(place)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.finish();
            file.commit();
        }
    }

    /** {@return where to write the content; what the disk refuses is told with the name of the place} */
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
        draft.force();
    }

    /**
     * Puts the finished file in its place.
     *
     * @throws IOException if the disk refuses
     */
    public void commit() throws IOException {
        draft.move();
    }

    /** Removes the temporary file, unless it was committed. */
    @Override
    public void close() throws IOException {
        draft.close();
    }
}
