package org.cauce.io;

import java.io.IOException;
import org.cauce.model.source.Statement;

/**
 * A format that is known by its content: how to recognise a file of it, and how to read one.
 *
 * <p>A service-provider interface: name your own in {@code META-INF/services/org.cauce.io.Format}, or with
 * {@code provides org.cauce.io.Format with …} in your module, and {@link Formats#installed()} has it beside ours. It
 * must be public with a public constructor without parameters, and safe for several threads.
 */
public interface Format {
    /** {@return a short name that does not change, such as {@code worldbank-indicator-csv}} */
    String id();

    /** {@return what it is called, such as "World Bank, download of an indicator"} */
    String title();

    /** {@return what its records are, and its traps: a few sentences for whoever has such a file} */
    String documentation();

    /**
     * {@return whether a file is of this format, by its content and never by its name}
     *
     * <p>Formats are asked in the order of how much they demand: {@link #rank()}.
     *
     * @param sample the beginning of the file
     */
    boolean recognises(FileSample sample);

    /**
     * {@return when it is asked whether it recognises a file, the lowest first: 100 for a format with a heading of its
     * own, more for one that others are special cases of, such as any SDMX-CSV}
     */
    default int rank() {
        return 100;
    }

    /**
     * {@return a reader of a file of this format}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    RecordReader<? extends Statement<?>> open(DataFile file, ReadOptions options) throws IOException;
}
