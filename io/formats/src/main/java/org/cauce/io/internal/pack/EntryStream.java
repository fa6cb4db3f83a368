package org.cauce.io.internal.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.xml.XmlProblem;

/** The unpacked bytes of a file in an archive, counted and compared with what the archive says of them. */
final class EntryStream extends FilterInputStream {
    /** Short files of blanks pack well; only beyond this many bytes is the ratio a sign of malice. */
    private static final long HARMLESS = 16L << 20;

    private static final int BUFFER = 1 << 16;

    private final Location place;

    /**
     * Creates the stream.
     *
     * @param unpacked the bytes
     * @param stated what the archive says of them
     * @param limits what they may ask for
     */
    EntryStream(InputStream unpacked, Stated stated, ReadLimits limits) {
        super(new BufferedInputStream(new Checked(unpacked, stated, limits), BUFFER));
        this.place = stated.place();
    }

    /**
     * What an archive says of a file in it.
     *
     * @param place the file in the archive
     * @param packed how many bytes it has in the archive, 1 or more
     * @param size how many bytes it has unpacked; less than 0 if not stated
     * @param checksum its CRC-32
     */
    record Stated(Location place, long packed, long size, long checksum) {
        /** {@return what an entry says of itself, of which the length of the archive is a bound} */
        static Stated of(ZipArchiveEntry entry, Location place, long archive) {
            long packed = Math.min(Math.max(1, entry.getCompressedSize()), archive);
            return new Stated(place, packed, entry.getSize(), entry.getCrc());
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private InputFailure failure(Exception thrown) {
        if (thrown instanceof InputFailure known) {
            return known;
        }
        if (thrown instanceof EOFException) {
            return InputFailure.of(InputProblem.TRUNCATED_FILE, place);
        }
        return InputFailure.because(ArchiveProblem.MALFORMED_ARCHIVE, place, String.valueOf(thrown.getMessage()));
    }

    private static final class Checked extends FilterInputStream {
        private final Stated stated;
        private final ReadLimits limits;
        private final CRC32 checksum = new CRC32();
        private long given;

        Checked(InputStream unpacked, Stated stated, ReadLimits limits) {
            super(unpacked);
            this.stated = stated;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                checkEnd();
                return count;
            }
            given += count;
            checksum.update(buffer, offset, count);
            if (given > limits.fileBytes()) {
                throw InputFailure.beyond(InputProblem.FILE_TOO_LARGE, stated.place(), limits.fileBytes());
            }
            if (given > HARMLESS && given / limits.compressionRatio() > stated.packed()) {
                throw InputFailure.beyond(XmlProblem.PACKS_TOO_WELL, stated.place(), limits.compressionRatio());
            }
            return count;
        }

        private void checkEnd() throws InputFailure {
            if (given < stated.size()) {
                throw InputFailure.of(InputProblem.TRUNCATED_FILE, stated.place());
            }
            if (checksum.getValue() != stated.checksum()) {
                throw InputFailure.of(ArchiveProblem.WRONG_CHECKSUM, stated.place());
            }
        }
    }
}
