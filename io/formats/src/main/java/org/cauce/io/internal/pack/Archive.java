package org.cauce.io.internal.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.log.InputFailure;

/**
 * The files of a ZIP archive, in its order, whatever their packing: stored, Deflate or Deflate64.
 *
 * <p>Nothing is written to disk, so that a path in the archive leads nowhere. A file that unpacks to more than
 * {@link ReadLimits} allow, or not to what was packed, is an {@link InputFailure} while it is read. For one thread.
 */
public final class Archive implements Closeable {
    /** A directory of 10,000 files of an honest archive takes about as much. */
    private static final long LONGEST_DIRECTORY = 1L << 20;

    /** Stored, Deflate and Deflate64; others ask for libraries that are not there. */
    private static final ImmutableSet<Integer> METHODS = ImmutableSet.of(
            ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(), ZipMethod.ENHANCED_DEFLATED.getCode());

    private final String file;
    private final ReadLimits limits;
    private final SeekableByteChannel bytes;
    private final ZipFile zip;
    private final ImmutableList<Entry> entries;

    private Archive(String file, ReadLimits limits, SeekableByteChannel bytes, ZipFile zip) {
        this.file = file;
        this.limits = limits;
        this.bytes = bytes;
        this.zip = zip;
        this.entries = Streams.stream(zip.getEntriesInPhysicalOrder().asIterator())
                .filter(entry -> !entry.isDirectory())
                .map(Entry::new)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether bytes begin like a ZIP archive}
     *
     * @param head the first bytes of a file, four or more
     */
    public static boolean isZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    /**
     * {@return the archive in a file}
     *
     * @param path the file
     * @param limits what it may ask for
     * @throws InputFailure if it is no archive
     * @throws IOException if the disk refuses
     */
    public static Archive open(Path path, ReadLimits limits) throws IOException {
        return open(FileChannel.open(path, StandardOpenOption.READ), String.valueOf(path.getFileName()), limits);
    }

    /**
     * {@return the archive in memory}
     *
     * @param bytes the archive
     * @param file its name, for problems
     * @param limits what it may ask for
     * @throws InputFailure if it is no archive
     * @throws IOException never
     */
    public static Archive open(byte[] bytes, String file, ReadLimits limits) throws IOException {
        return open(new SeekableInMemoryByteChannel(bytes), file, limits);
    }

    /**
     * {@return the bytes of a file in an archive; closing them closes the archive}
     *
     * @param path the archive
     * @param entry the name of the file in it
     * @param limits what it may ask for
     * @throws InputFailure if there is no such file, or it cannot be read
     * @throws IOException if the disk refuses
     */
    public static InputStream open(Path path, String entry, ReadLimits limits) throws IOException {
        Archive archive = open(path, limits);
        try {
            return new Alone(archive, archive.open(archive.entry(entry).orElseThrow(() -> archive.none(entry))));
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    /**
     * {@return the bytes of a file of this archive, which may be an archive itself; closing them closes this archive,
     * as does a failure}
     *
     * @param index which of the {@link #entries()}
     * @throws InputFailure if it cannot be read
     * @throws IOException if the disk refuses
     */
    public InputStream openAlone(int index) throws IOException {
        try {
            return new Alone(this, openNested(entries.get(index)));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static final class Alone extends FilterInputStream {
        private final Archive archive;

        Alone(Archive archive, InputStream in) {
            super(in);
            this.archive = archive;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (archive) {
                super.close();
            }
        }
    }

    private static Archive open(SeekableByteChannel bytes, String file, ReadLimits limits) throws IOException {
        Location place = Location.of(file);
        boolean opened = false;
        try {
            BoundedChannel bounded = new BoundedChannel(bytes, LONGEST_DIRECTORY);
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(bounded)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            bounded.unbound();
            Archive archive = new Archive(file, limits, bytes, zip);
            if (archive.entries.size() > limits.filesPerFolder()) {
                throw InputFailure.beyond(ArchiveProblem.TOO_MANY_ENTRIES, place, limits.filesPerFolder());
            }
            opened = true;
            return archive;
        } catch (IOException | RuntimeException e) {
            throw failure(e, place, limits);
        } finally {
            if (!opened) {
                bytes.close();
            }
        }
    }

    private static InputFailure failure(Exception thrown, Location place, ReadLimits limits) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputFailure known) {
                return known;
            }
            if (cause instanceof BoundedChannel.ReadTooMuch) {
                return InputFailure.beyond(ArchiveProblem.TOO_MANY_ENTRIES, place, limits.filesPerFolder());
            }
        }
        return InputFailure.because(ArchiveProblem.MALFORMED_ARCHIVE, place, String.valueOf(thrown.getMessage()));
    }

    /** {@return the name of the archive} */
    public String file() {
        return file;
    }

    /** {@return its files, without folders, in the order of the archive} */
    public ImmutableList<Entry> entries() {
        return entries;
    }

    /** {@return whether it is a document, such as a workbook: one file to whoever has it, though made of several} */
    public boolean isDocument() {
        return entries.stream()
                .map(Entry::name)
                .anyMatch(name -> name.equals("[Content_Types].xml")
                        || name.equals("xl/workbook.xml")
                        || name.equals("mimetype"));
    }

    /**
     * {@return the file of this name; the first if there are several; empty if there is none}
     *
     * @param name the name, with folders
     */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /**
     * {@return the only file of the archive}
     *
     * @throws InputFailure if there is none, or more than one; it names them
     */
    public Entry only() throws InputFailure {
        if (entries.size() == 1) {
            return entries.get(0);
        }
        throw none("one file");
    }

    private InputFailure none(String expected) {
        String names = entries.stream().limit(10).map(Entry::name).collect(Collectors.joining(", "));
        return new InputFailure(Problem.builder()
                .code(ArchiveProblem.NO_SUCH_ENTRY)
                .location(Location.of(file))
                .found(names.isEmpty() ? "no file" : names)
                .expected(expected)
                .build());
    }

    /**
     * {@return the bytes of a file as they were before packing}
     *
     * @param entry one of {@link #entries()}
     * @throws InputFailure if its packing cannot be read, or it is an archive itself
     * @throws IOException if the disk refuses
     */
    public InputStream open(Entry entry) throws IOException {
        InputStream unpacked = openNested(entry);
        unpacked.mark(4);
        byte[] head = unpacked.readNBytes(4);
        unpacked.reset();
        if (isZip(head)) {
            unpacked.close();
            throw InputFailure.of(ArchiveProblem.NESTED_ARCHIVE, place(entry));
        }
        return unpacked;
    }

    private Location place(Entry entry) {
        return Location.of(file + "!" + entry.name());
    }

    /**
     * {@return the bytes of a file as they were before packing, which may be an archive itself}
     *
     * @param entry one of {@link #entries()}
     * @throws InputFailure if its packing cannot be read
     * @throws IOException if the disk refuses
     */
    public InputStream openNested(Entry entry) throws IOException {
        Location place = place(entry);
        if (entry.zipped.getGeneralPurposeBit().usesEncryption()) {
            throw InputFailure.of(ArchiveProblem.ENCRYPTED_ENTRY, place);
        }
        if (!METHODS.contains(entry.zipped.getMethod()) || !zip.canReadEntryData(entry.zipped)) {
            throw unknown(entry, place);
        }
        EntryStream.Stated stated = EntryStream.Stated.of(entry.zipped, place, bytes.size());
        return new EntryStream(raw(entry, place), stated, limits);
    }

    private InputStream raw(Entry entry, Location place) throws InputFailure {
        try {
            return zip.getInputStream(entry.zipped);
        } catch (IOException | RuntimeException e) {
            throw failure(e, place, limits);
        }
    }

    private static InputFailure unknown(Entry entry, Location place) {
        return new InputFailure(Problem.builder()
                .code(ArchiveProblem.UNKNOWN_PACKING)
                .location(place)
                .found("method " + entry.zipped.getMethod())
                .build());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A file of an archive. */
    public static final class Entry {
        private final ZipArchiveEntry zipped;

        private Entry(ZipArchiveEntry zipped) {
            this.zipped = zipped;
        }

        /** {@return its name as the archive has it, with folders; do not take it for a path} */
        public String name() {
            return zipped.getName();
        }

        /** {@return how many bytes it has, by the archive's own account; less than 0 if that does not say} */
        public long size() {
            return zipped.getSize();
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
