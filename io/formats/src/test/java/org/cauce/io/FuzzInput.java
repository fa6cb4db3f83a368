package org.cauce.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that a search tries, behind a line that says what they are taken for. */
public final class FuzzInput {
    private final String label;
    private final byte[] bytes;

    private FuzzInput(String label, byte[] bytes) {
        this.label = label;
        this.bytes = bytes;
    }

    /** {@return the line and the rest of these bytes} */
    public static FuzzInput of(byte[] all) {
        int end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        return new FuzzInput(
                new String(all, 0, end, StandardCharsets.ISO_8859_1),
                Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length));
    }

    /** {@return what the line says} */
    public String label() {
        return label;
    }

    /** {@return what stands behind the line} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What must hold for any bytes. */
    @FunctionalInterface
    public interface Property {
        /** Holds it for these. */
        void hold(byte[] bytes) throws IOException;
    }
}
