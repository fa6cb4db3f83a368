package org.cauce.io.internal.file;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a file from their beginning. */
@FunctionalInterface
public interface InputOpener {
    /**
     * {@return the bytes; whoever asks closes them}
     *
     * @throws IOException if the disk refuses
     */
    InputStream open() throws IOException;
}
