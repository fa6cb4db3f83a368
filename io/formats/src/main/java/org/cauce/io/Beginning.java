package org.cauce.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The beginning of a file that may be packed by gzip. */
final class Beginning {
    private Beginning() {}

    /**
     * {@return the beginning of a file, unpacked as far as it can be; the bytes as they are if they are not packed}
     *
     * @param packed the first bytes of the file
     * @param most how many bytes are wanted
     */
    static byte[] unpacked(byte[] packed, int most) {
        byte[] unpacked = new byte[most];
        int count = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = 0; read >= 0 && count < most; count += Math.max(0, read)) {
                read = in.read(unpacked, count, most - count);
            }
        } catch (IOException cut) {
            // it is not packed, or only the beginning is there
        }
        return count == 0 ? packed : Arrays.copyOf(unpacked, count);
    }
}
