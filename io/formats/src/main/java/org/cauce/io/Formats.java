package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The formats that can be read: ours, and those that others put on the class path or module path.
 *
 * <p>A value: immutable, and safe for several threads.
 */
public final class Formats {
    private final ImmutableList<Format> formats;

    private Formats(Iterable<Format> formats) {
        this.formats =
                ImmutableList.sortedCopyOf(Comparator.comparingInt(Format::rank).thenComparing(Format::id), formats);
    }

    /** {@return all formats that the service loader finds} */
    public static Formats installed() {
        return new Formats(ServiceLoader.load(Format.class));
    }

    /**
     * {@return these formats and no others}
     *
     * @param formats the formats
     */
    public static Formats of(Iterable<Format> formats) {
        return new Formats(formats);
    }

    /** {@return the formats, in the order in which they are asked} */
    public ImmutableList<Format> all() {
        return formats;
    }

    /**
     * {@return the format with this id; empty if there is none}
     *
     * @param id the id
     */
    public Optional<Format> find(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * {@return the format of a file, by its content; empty if none recognises it}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public Optional<Format> detect(DataFile file) throws IOException {
        FileSample sample = FileSample.of(file);
        return formats.stream().filter(format -> format.recognises(sample)).findFirst();
    }
}
