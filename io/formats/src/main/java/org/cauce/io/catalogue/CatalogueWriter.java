package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.AtomicFile;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;

/**
 * Writes catalogues as canonical text: the same catalogue gives the same bytes, on every machine.
 *
 * <p>The text is UTF-8 with a line feed at the end of each line. After the header come the sections in the order of
 * {@link CatalogueParts}, empty ones left out; each property of a statement, and of what it says, has a line of its
 * own; properties are in the order in which the model declares them; numbers have no exponent. What was written is read
 * back as an equal catalogue, and written again as the same bytes.
 *
 * <p>Files are written whole or not at all: until the last byte is on the disk, what was there stays. What the disk
 * refuses is an {@link UncheckedIOException} that names the file. A writer may be shared between threads.
 */
public final class CatalogueWriter {
    private CatalogueWriter() {}

    /** {@return a writer} */
    public static CatalogueWriter create() {
        return new CatalogueWriter();
    }

    /**
     * {@return the text of a catalogue}
     *
     * @param catalogue the catalogue
     */
    public String text(Catalogue catalogue) {
        return text(catalogue.parts());
    }

    /**
     * {@return the text of parts, which may refer to records of another catalogue}
     *
     * @param parts the parts
     */
    public String text(CatalogueParts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(parts, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a catalogue to a stream, which is flushed and not closed.
     *
     * @param catalogue the catalogue
     * @param stream the stream, which is flushed and not closed
     */
    public void write(Catalogue catalogue, OutputStream stream) {
        write(catalogue.parts(), stream);
    }

    /**
     * Writes parts, which may refer to records of another catalogue, to a stream, which is flushed and not closed.
     *
     * @param parts the parts
     * @param stream the stream, which is flushed and not closed
     */
    public void write(CatalogueParts parts, OutputStream stream) {
        try {
            CanonicalText.write(parts, Section.ALL, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot be written: " + e, e);
        }
    }

    /**
     * Writes a catalogue to a file; what is there is replaced.
     *
     * @param catalogue the catalogue
     * @param file the file
     */
    public void write(Catalogue catalogue, Path file) {
        write(catalogue.parts(), file);
    }

    /**
     * Writes parts, which may refer to records of another catalogue, to a file; what is there is replaced.
     *
     * @param parts the parts
     * @param file the file
     */
    public void write(CatalogueParts parts, Path file) {
        try (AtomicFile output = AtomicFile.create(file)) {
            CanonicalText.write(parts, Section.ALL, output.stream());
            output.finish();
            output.commit();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Writes a catalogue to a folder, one file for each section, such as {@code status-changes.json}.
     *
     * <p>The folder is made if it is not there. Files of sections that the catalogue does not have are removed, since
     * they would be read with the others. All files are complete on the disk before the first takes its place; if the
     * machine stops between the first and the last, the folder holds some of the old ones and some of the new.
     *
     * @param catalogue the catalogue
     * @param folder the folder
     * @throws IllegalArgumentException if the folder holds a {@code .json} file that is not of a section; it would be
     *     read with the others
     */
    public void writeFolder(Catalogue catalogue, Path folder) {
        writeFolder(catalogue.parts(), folder);
    }

    /**
     * Writes parts to a folder, as {@link #writeFolder(Catalogue, Path)} does.
     *
     * @param parts the parts
     * @param folder the folder
     */
    public void writeFolder(CatalogueParts parts, Path folder) {
        try {
            Files.createDirectories(folder);
            refuseStrangers(folder);
            ImmutableList<Section<?>> sections = sections(parts);
            writeEach(parts, sections, folder);
            for (Section<?> section : Section.ALL) {
                if (!sections.contains(section)) {
                    Files.deleteIfExists(folder.resolve(section.fileName()));
                }
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** The sections to write; one without records stands for a catalogue that has none, so that there is a file. */
    private static ImmutableList<Section<?>> sections(CatalogueParts parts) {
        ImmutableList<Section<?>> sections = Section.ALL.stream()
                .filter(section -> !section.of().apply(parts).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return sections.isEmpty() ? Section.ALL.subList(0, 1) : sections;
    }

    private static void writeEach(CatalogueParts parts, ImmutableList<Section<?>> sections, Path folder)
            throws IOException {
        List<AtomicFile> outputs = new ArrayList<>();
        try {
            for (Section<?> section : sections) {
                AtomicFile output = AtomicFile.create(folder.resolve(section.fileName()));
                outputs.add(output);
                CanonicalText.write(parts, ImmutableList.of(section), output.stream());
                output.finish();
            }
            for (AtomicFile output : outputs) {
                output.commit();
            }
        } finally {
            for (AtomicFile output : outputs) {
                output.close();
            }
        }
    }

    private static void refuseStrangers(Path folder) throws IOException {
        ImmutableSet<String> ours = Section.ALL.stream().map(Section::fileName).collect(ImmutableSet.toImmutableSet());
        for (Path file : Input.files(folder)) {
            if (!ours.contains(file.getFileName().toString())) {
                throw new IllegalArgumentException(folder + " holds " + file.getFileName()
                        + ", which would be read as part of the catalogue: remove it, or choose another folder");
            }
        }
    }

    private static UncheckedIOException unwritable(Path path, IOException e) {
        String why = e instanceof FileSystemException ? String.valueOf(e.getMessage()) : e.toString();
        return new UncheckedIOException(path + " cannot be written: " + why, e);
    }
}
