package org.cauce.io.sdmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.file.InputOpener;
import org.jspecify.annotations.Nullable;

/** Finds out by the first bytes which form a file has. */
final class Messages {
    private static final int BUFFER = 1 << 16;

    private Messages() {}

    /** {@return the message in a stream, which can be opened again if it is that of a file} */
    static Message open(InputStream in, @Nullable InputOpener again, Reading reading) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
        try {
            return switch (first(bytes)) {
                case '{' -> JsonMessage.open(bytes, again, reading);
                case '<', 0x1f -> XmlMessage.open(bytes, reading);
                case -1 ->
                    throw new SdmxFailure(Problem.of(
                            InputProblem.EMPTY_FILE, Location.of(reading.log().file())));
                default -> CsvMessage.open(bytes, reading);
            };
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** {@return the first byte that is neither white space nor a byte order mark, which stays to be read} */
    private static int first(BufferedInputStream bytes) throws IOException {
        bytes.mark(BUFFER);
        int next = bytes.read();
        for (int at = 1; at < BUFFER && isBlank(next); at++) {
            next = bytes.read();
        }
        bytes.reset();
        return next;
    }

    private static boolean isBlank(int next) {
        return switch (next) {
            case ' ', '\t', '\r', '\n', 0xef, 0xbb, 0xbf -> true;
            default -> false;
        };
    }
}
