package org.cauce.io.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;

/**
 * A small valid file of a format, of a few kilobytes and two records or more, and what it holds.
 *
 * @param format the format
 * @param file the file
 * @param kind what its {@link org.cauce.io.ReadReport} calls its records, such as {@code observations}
 * @param records how many records it holds; all of them are read and none is refused
 */
public record FormatSample(Format format, DataFile file, String kind, long records) {
    /** {@return what problems and citations call the file} */
    public String name() {
        return file.name();
    }

    /** {@return the bytes of the file} */
    public byte[] bytes() {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the bytes as text in UTF-8} */
    public String text() {
        return new String(bytes(), UTF_8);
    }

    /** {@return whether it is an archive, such as a workbook} */
    public boolean isArchive() {
        return text().startsWith("PK");
    }

    /** {@return whether it is XML} */
    public boolean isXml() {
        return text().startsWith("<");
    }

    /** {@return whether it is JSON} */
    public boolean isJson() {
        return text().startsWith("{") || text().startsWith("[");
    }

    /**
     * {@return what reading the file with the usual options comes to}
     *
     * @throws IOException if the disk refuses
     */
    public Reading read() throws IOException {
        return read(ReadOptions.STANDARD);
    }

    /**
     * {@return what reading the file comes to}
     *
     * @param options how it is read
     * @throws IOException if the disk refuses
     */
    public Reading read(ReadOptions options) throws IOException {
        return Reading.of(this, file, options);
    }

    /**
     * {@return what reading other bytes comes to, in the place of those of the file}
     *
     * @param changed the other bytes
     * @throws IOException if the disk refuses
     */
    public Reading read(byte[] changed) throws IOException {
        return read(changed, ReadOptions.STANDARD);
    }

    /**
     * {@return what reading other bytes comes to, in the place of those of the file}
     *
     * @param changed the other bytes
     * @param options how they are read
     * @throws IOException if the disk refuses
     */
    public Reading read(byte[] changed, ReadOptions options) throws IOException {
        return Reading.of(this, DataFile.of(name(), changed), options);
    }

    /**
     * {@return what reading other text comes to, in the place of that of the file}
     *
     * @param changed the other text
     * @param options how it is read
     * @throws IOException if the disk refuses
     */
    public Reading read(String changed, ReadOptions options) throws IOException {
        return read(changed.getBytes(UTF_8), options);
    }

    /**
     * {@return what reading other bytes comes to, in the place of those of the file}
     *
     * @param changed the other bytes, which may be nowhere as a whole
     * @throws IOException if the disk refuses
     */
    public Reading read(ByteSource changed) throws IOException {
        return Reading.of(this, DataFile.of(name(), changed), ReadOptions.STANDARD);
    }

    /** {@return the format and the name of the file} */
    @Override
    public String toString() {
        return format.id() + " " + name();
    }
}
