package org.cauce.io.archive;

import com.google.common.collect.ImmutableList;
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
     * archive, as in {@code crs.zip!CRS 2021 data.txt}; or the file itself if it is no archive}
     *
     * <p>A workbook is a file, though it is packed like an archive. So is a file that is packed alone, by gzip, which
     * readers unpack themselves. The files of an archive in an archive are given as well, down to the third level, as
     * far as all those archives together take no more than 256 MiB; one beyond that, or one that is damaged, is given
     * as a file which says so when it is opened.
     *
     * <p>Plain packing and Deflate64 are read. Nothing is unpacked to the disk. An archive that cannot be read is an
     * {@link IOException} whose message says why; so is, when it is opened, a file in it.
     *
     * @param path the file
     * @param limits what the archive may ask for; {@link ReadLimits#filesPerFolder()} counts those of all levels
     * @throws IOException if the disk refuses, or the archive is damaged or has too many files
     */
    public static ImmutableList<DataFile> filesIn(Path path, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (!Archive.isZip(in.readNBytes(HEAD))) {
                return ImmutableList.of(DataFile.of(path));
            }
        }
        return new Unpacking(limits).filesIn(DataFile.of(path), () -> Archive.open(path, limits));
    }
}
