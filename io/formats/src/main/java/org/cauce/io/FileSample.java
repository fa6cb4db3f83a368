package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import org.cauce.io.internal.text.TextEncoding;

/**
 * The beginning of a file, by which its format is known.
 *
 * <p>At most {@value #MOST_BYTES} bytes are looked at, unpacked if they are packed by gzip and can be.
 */
public final class FileSample {
    /** The most bytes of a sample. */
    public static final int MOST_BYTES = 1 << 16;

    private static final int MOST_LINES = 60;

    private final DataFile file;
    private final byte[] bytes;
    private final String text;

    private FileSample(DataFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.text = TextEncoding.of(bytes).decode(bytes);
    }

    /**
     * {@return the beginning of a file}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static FileSample of(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return new FileSample(file, Beginning.unpacked(bytes, MOST_BYTES));
        }
    }

    /** {@return the name of the file; what it says is no proof} */
    public String name() {
        return file.name();
    }

    /** {@return the whole file, for formats that are not known by their first bytes, such as workbooks} */
    public DataFile file() {
        return file;
    }

    /** {@return the bytes, a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return the text, without a byte order mark; UTF-16 if its bytes look like it, else UTF-8, in which other bytes
     * are replacement characters}
     */
    public String text() {
        return text;
    }

    /** {@return the first lines of the text, without their ends; the last one may be cut} */
    public ImmutableList<String> lines() {
        return text.lines().limit(MOST_LINES).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether the file begins with these bytes}
     *
     * @param magic the bytes, each as a number from 0 to 255
     */
    public boolean beginsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
