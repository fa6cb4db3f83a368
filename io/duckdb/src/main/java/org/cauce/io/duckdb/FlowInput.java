package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.model.flow.FlowCursor;

/**
 * Flows to be loaded, and the bytes they are read from, by which an unchanged input is recognised.
 *
 * @param name what the store calls it; an input of the same name is replaced
 * @param bytes how long the input is
 * @param sha256 the SHA-256 of its bytes, in hexadecimal digits; if they are read with other options that give other
 *     flows, of these too
 * @param isInexact whether its amounts are known only as binary numbers, and are their shortest decimal texts
 * @param opener opens the flows
 */
@Beta
public record FlowInput(String name, long bytes, String sha256, boolean isInexact, Opener opener) {
    /** Opens flows, when they are wanted: those of an unchanged input are not. */
    @FunctionalInterface
    public interface Opener {
        /**
         * {@return the flows, open}
         *
         * @throws IOException if the disk refuses
         */
        Opened open() throws IOException;
    }

    /** Flows that are open. */
    public interface Opened extends Closeable {
        /** {@return the flows, before the first} */
        FlowCursor cursor();

        /** {@return how many records could not be read; asked after the last flow} */
        default long refused() {
            return 0;
        }

        /**
         * {@return why the flows ended before the input did, such as a file that was cut short, in a sentence; empty if
         * all of it was read, but for the records that were refused one by one; asked after the last flow}
         */
        default Optional<String> endedBy() {
            return Optional.empty();
        }

        @Override
        default void close() throws IOException {}
    }

    /**
     * {@return the flows of a file, called by its name without the folders}
     *
     * @param file the file, of which the hash is taken
     * @param opener opens its flows
     * @throws IOException if the disk refuses
     */
    public static FlowInput of(Path file, Opener opener) throws IOException {
        HashCode hash = com.google.common.io.Files.asByteSource(file.toFile()).hash(Hashing.sha256());
        return new FlowInput(String.valueOf(file.getFileName()), Files.size(file), hash.toString(), false, opener);
    }

    /**
     * {@return the same input by another name}
     *
     * @param other the name
     */
    public FlowInput named(String other) {
        return new FlowInput(other, bytes, sha256, isInexact, opener);
    }

    /**
     * {@return the same input, read with options that give other flows: only the same bytes, read with the same
     * options, are recognised}
     *
     * @param options the options, in a text that is always the same for the same ones
     */
    public FlowInput readWith(String options) {
        String both = Hashing.sha256()
                .hashString(sha256 + "\n" + options, StandardCharsets.UTF_8)
                .toString();
        return new FlowInput(name, bytes, both, isInexact, opener);
    }

    /** {@return the same input, its amounts marked as shortest decimal texts of binary numbers} */
    public FlowInput inexact() {
        return new FlowInput(name, bytes, sha256, true, opener);
    }
}
