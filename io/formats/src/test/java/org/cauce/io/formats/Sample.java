package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;

/**
 * A small valid file of a format: those in the folder {@code samples/<id of the format>} of the tests' resources.
 *
 * <p>Whoever adds a format puts one there, of two records or more.
 */
record Sample(Format format, String name, ByteSource content) {
    /** {@return the samples of all formats that are installed, and of those layers that are no format of their own} */
    static ImmutableList<Sample> all() {
        return Stream.concat(
                        Formats.installed().all().stream().flatMap(format -> of(format).stream()),
                        Stream.of(SheetFormat.sample()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the samples that are text} */
    static Stream<Sample> texts() {
        return all().stream().filter(sample -> !sample.isArchive());
    }

    /** {@return the samples that are tables: no archive, no XML and no JSON} */
    static Stream<Sample> tables() {
        return texts().filter(sample -> !sample.isXml() && !sample.isJson());
    }

    static ImmutableList<Sample> of(Format format) {
        Path folder = root().resolve(format.id());
        if (!Files.isDirectory(folder)) {
            return ImmutableList.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(file -> new Sample(format, file)).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names of the folders that there are} */
    static ImmutableList<String> folders() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(URI.create(
                Objects.requireNonNull(Formats.class.getResource("samples")).toString()));
    }

    private Sample(Format format, Path file) {
        this(format, file.getFileName().toString(), MoreFiles.asByteSource(file));
    }

    byte[] bytes() {
        try {
            return content.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its bytes, packed by gzip} */
    byte[] gzipped() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    boolean isArchive() {
        return text().startsWith("PK");
    }

    boolean isXml() {
        return text().startsWith("<");
    }

    boolean isJson() {
        return text().startsWith("{") || text().startsWith("[");
    }

    String text() {
        return new String(bytes(), UTF_8);
    }

    Reading read() throws IOException {
        return read(ReadOptions.STANDARD);
    }

    Reading read(ReadOptions options) throws IOException {
        return read(content.read(), options);
    }

    /** {@return what reading other bytes comes to, in the place of those of the sample} */
    Reading read(byte[] changed) throws IOException {
        return read(changed, ReadOptions.STANDARD);
    }

    Reading read(byte[] changed, ReadOptions options) throws IOException {
        return Reading.of(format, DataFile.of(name, changed), options);
    }

    Reading read(String changed, ReadOptions options) throws IOException {
        return read(changed.getBytes(UTF_8), options);
    }

    Reading read(ByteSource changed) throws IOException {
        return Reading.of(format, DataFile.of(name, changed), ReadOptions.STANDARD);
    }

    @Override
    public String toString() {
        return format.id() + " " + name;
    }
}
