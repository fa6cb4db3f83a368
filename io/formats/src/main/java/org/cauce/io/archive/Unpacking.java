package org.cauce.io.archive;

import com.google.common.base.CharMatcher;
import com.google.common.base.Optional;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.DataFile;
import org.cauce.io.Location;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Archive;

/** Finds the files in one archive, and in those that it holds. */
final class Unpacking {
    private static final int HEAD = 4;
    private static final int MOST_LEVELS = 3;
    private static final int MOST_BYTES = 256 << 20;

    private final ReadLimits limits;
    private final ImmutableList.Builder<DataFile> files = ImmutableList.builder();
    private int count;
    private int bytesLeft = MOST_BYTES;

    Unpacking(ReadLimits limits) {
        this.limits = limits;
    }

    /** Opens an archive anew. */
    interface Opening {
        Archive open() throws IOException;
    }

    ImmutableList<DataFile> filesIn(DataFile file, Opening opening) throws IOException {
        add(file, opening, 1);
        return files.build();
    }

    private void add(DataFile file, Opening opening, int level) throws IOException {
        try (Archive archive = opening.open()) {
            if (archive.isDocument()) {
                files.add(file);
                return;
            }
            int index = 0;
            for (Archive.Entry entry : archive.entries()) {
                // a name may hold what a terminal obeys
                String name = file.name() + "!" + CharMatcher.javaIsoControl().replaceFrom(entry.name(), '?');
                DataFile found = DataFile.of(name, new Entry(opening, index++, entry.size()));
                addEntry(found, archive, entry, level);
            }
        }
    }

    private void addEntry(DataFile file, Archive archive, Archive.Entry entry, int level) throws IOException {
        if (++count > limits.filesPerFolder()) {
            throw InputFailure.beyond(
                    ArchiveProblem.TOO_MANY_ENTRIES, Location.of(file.name()), limits.filesPerFolder());
        }
        byte[] nested;
        try (InputStream in = archive.openNested(entry)) {
            byte[] head = in.readNBytes(HEAD);
            nested = Archive.isZip(head) ? whole(in, head) : new byte[0];
        } catch (InputFailure whenOpened) {
            files.add(file);
            return;
        }
        if (nested.length == 0) {
            files.add(file);
        } else {
            addNested(file, nested, level + 1);
        }
    }

    /** {@return an archive in an archive; its first bytes if it is larger than those left} */
    private byte[] whole(InputStream in, byte[] head) throws IOException {
        byte[] rest = in.readNBytes(bytesLeft + 1);
        bytesLeft = Math.max(0, bytesLeft - rest.length);
        byte[] whole = new byte[head.length + rest.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private void addNested(DataFile file, byte[] archive, int level) throws IOException {
        boolean isDocument;
        try (Archive nested = Archive.open(archive, file.name(), limits)) {
            isDocument = nested.isDocument();
        } catch (InputFailure damaged) {
            files.add(failing(file, damaged));
            return;
        }
        if (isDocument) {
            files.add(file);
        } else if (level > MOST_LEVELS || bytesLeft == 0) {
            files.add(failing(file, InputFailure.of(ArchiveProblem.NESTED_ARCHIVE, Location.of(file.name()))));
        } else {
            add(file, () -> Archive.open(read(file), file.name(), limits), level);
        }
    }

    private static byte[] read(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static DataFile failing(DataFile file, InputFailure failure) {
        return DataFile.of(file.name(), new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                throw new InputFailure(failure.problem());
            }
        });
    }

    /** The bytes of a file in an archive. */
    private static final class Entry extends ByteSource {
        private final Opening opening;
        private final int index;
        private final long size;

        Entry(Opening opening, int index, long size) {
            this.opening = opening;
            this.index = index;
            this.size = size;
        }

        @Override
        public InputStream openStream() throws IOException {
            return opening.open().openAlone(index);
        }

        @Override
        public Optional<Long> sizeIfKnown() {
            return size < 0 ? Optional.absent() : Optional.of(size);
        }
    }
}
