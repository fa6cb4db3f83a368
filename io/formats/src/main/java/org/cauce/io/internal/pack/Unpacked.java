package org.cauce.io.internal.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.CountedInput;
import org.cauce.io.xml.XmlProblem;

/**
 * The bytes of a file, unpacked if they are gzip, which the content tells and not the name.
 *
 * <p>A file that unpacks to far more than any honest file does is refused while it does.
 */
public final class Unpacked extends FilterInputStream {
    /** Short files of blanks pack well; only beyond this many bytes is the ratio a sign of malice. */
    private static final long HARMLESS = 16L << 20;

    private static final int BUFFER = 1 << 16;

    private final Counted packed;
    private final int ratio;
    private long given;

    private Unpacked(InputStream unpacked, Counted packed, int ratio) {
        super(unpacked);
        this.packed = packed;
        this.ratio = ratio;
    }

    /**
     * {@return the bytes, unpacked if need be}
     *
     * @param file the bytes of the file
     * @param ratio how many bytes one packed byte may become
     * @throws IOException if the disk refuses, or the gzip header is broken
     */
    public static InputStream of(InputStream file, int ratio) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        if (!gzip) {
            return buffered;
        }
        Counted packed = new Counted(buffered);
        return new Unpacked(new GZIPInputStream(packed, BUFFER), packed, ratio);
    }

    /**
     * {@return what is wrong with a packed file, by what was thrown while it was read; empty if it is something else}
     *
     * @param thrown what was thrown
     * @param file the file
     * @param limits what it may ask for
     */
    public static Optional<Problem> problem(IOException thrown, Location file, ReadLimits limits) {
        Problem.Builder problem = Problem.builder().location(file);
        if (thrown instanceof PacksTooWell) {
            return Optional.of(problem.code(XmlProblem.PACKS_TOO_WELL)
                    .expected(Integer.toString(limits.compressionRatio()))
                    .build());
        }
        if (thrown instanceof EOFException) {
            return Optional.of(problem.code(InputProblem.TRUNCATED_FILE).build());
        }
        return thrown instanceof ZipException
                ? Optional.of(problem.code(ArchiveProblem.MALFORMED_GZIP)
                        .reason(String.valueOf(thrown.getMessage()))
                        .build())
                : Optional.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = unpack(buffer, offset, length);
        given += Math.max(count, 0);
        if (given > HARMLESS && given / ratio > packed.count) {
            throw new PacksTooWell();
        }
        return count;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (StackOverflowError e) {
            // the JDK goes one call deeper for each packed piece that holds nothing
            throw new ZipException("it is packed in thousands of empty pieces");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static final class Counted extends CountedInput {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        protected void count(long bytes) {
            count += bytes;
        }
    }

    /** Thrown when a file unpacks to more than the ratio allows. */
    public static final class PacksTooWell extends IOException {
        private static final long serialVersionUID = 1L;

        PacksTooWell() {
            super("the file unpacks to too much");
        }
    }
}
