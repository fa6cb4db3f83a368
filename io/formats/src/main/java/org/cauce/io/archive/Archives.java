package org.cauce.io.archive;

import com.google.common.base.Optional;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.pack.Archive;

/** The files in ZIP archives, as publishers put them up for download. */
public final class Archives {
    private static final int HEAD = 4;

    private Archives() {}

    /**
     * {@return the files in a ZIP archive on the disk, in its order, called by their names in it after that of the
     * archive; or the file itself if it is no archive}
     *
     * <p>Plain packing and Deflate64 are read. Nothing is unpacked to the disk. An archive that cannot be read is an
     * {@link IOException} whose message says why; so is, when it is opened, a file in it.
     *
     * @param path the file
     * @param limits what the archive may ask for
     * @throws IOException if the disk refuses, or the archive is damaged
     */
    public static ImmutableList<DataFile> filesIn(Path path, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (!Archive.isZip(in.readNBytes(HEAD))) {
                return ImmutableList.of(DataFile.of(path));
            }
        }
        try (Archive archive = Archive.open(path, limits)) {
            return archive.entries().stream()
                    .map(entry -> DataFile.of(
                            archive.file() + "!" + entry.name(), new Entry(path, entry.name(), entry.size(), limits)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** The bytes of a file in an archive. */
    private static final class Entry extends ByteSource {
        private final Path path;
        private final String name;
        private final long size;
        private final ReadLimits limits;

        Entry(Path path, String name, long size, ReadLimits limits) {
            this.path = path;
            this.name = name;
            this.size = size;
            this.limits = limits;
        }

        @Override
        public InputStream openStream() throws IOException {
            return Archive.open(path, name, limits);
        }

        @Override
        public Optional<Long> sizeIfKnown() {
            return size < 0 ? Optional.absent() : Optional.of(size);
        }
    }
}
