package org.cauce.examples.ask;

import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.archive.Archives;
import org.cauce.io.duckdb.ParquetFlows;
import org.cauce.io.duckdb.ParquetText;
import org.jspecify.annotations.Nullable;

/**
 * Files that are Parquet: those that a store exported are its flows, others are read as text; one in an archive is
 * unpacked for as long as it is read.
 */
final class ParquetFiles implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private @Nullable Path unpacked;
    private @Nullable DataFile packed;

    /**
     * {@return whether amounts are binary numbers: whether a file is Parquet that no store exported, or an archive with
     * Parquet; not if it is damaged, which is told when it is read}
     */
    static boolean isInexact(Path path) throws IOException {
        try {
            return isOrHoldsForeign(path);
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException damage) {
            return false;
        }
    }

    private static boolean isOrHoldsForeign(Path path) throws IOException {
        if (isParquet(DataFile.of(path))) {
            return !ParquetFlows.isIn(path);
        }
        for (DataFile file : Archives.filesIn(path, ReadOptions.LIMITS)) {
            if (isParquet(file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParquet(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * {@return a file that a store exported, on the disk; empty if it is none}
     *
     * @param file the file
     * @param path the file on the disk that it is, or is in
     */
    Optional<Path> exported(DataFile file, Path path) throws IOException {
        if (!isParquet(file)) {
            return Optional.empty();
        }
        Path plain = plain(file, path);
        return ParquetFlows.isIn(plain) ? Optional.of(plain) : Optional.empty();
    }

    /**
     * {@return a file as text if it is Parquet, else as it is}
     *
     * @param file the file
     * @param path the file on the disk that it is, or is in
     */
    DataFile asText(DataFile file, Path path) throws IOException {
        if (!isParquet(file)) {
            return file;
        }
        Path plain = plain(file, path);
        return DataFile.of(file.name(), new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return ParquetText.open(plain);
            }
        });
    }

    private Path plain(DataFile file, Path path) throws IOException {
        return isParquet(DataFile.of(path)) ? path : unpack(file);
    }

    private Path unpack(DataFile file) throws IOException {
        if (unpacked != null && file.equals(packed)) {
            return unpacked;
        }
        close();
        packed = file;
        Path made = new TemporaryFiles("parquet").create();
        unpacked = made;
        try (InputStream in = file.open()) {
            Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
        }
        return made;
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            Files.deleteIfExists(unpacked);
            unpacked = null;
        }
    }
}
