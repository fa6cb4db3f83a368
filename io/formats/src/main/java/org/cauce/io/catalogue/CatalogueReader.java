package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;

/**
 * Reads catalogues from files in the format that the package comment describes.
 *
 * <p>Nothing is guessed and nothing is dropped: whatever the format does not know is a problem. After a bad record
 * reading goes on, so that one reading tells all problems; only what makes the text itself unreadable ends a file.
 * There is a value only if there is no error.
 *
 * <pre>{@code
 * ReadResult<Catalogue> result = CatalogueReader.create().read(Path.of("my-catalogue"));
 * result.problems().forEach(problem -> System.err.println(problem.message()));
 * Catalogue catalogue = result.orThrow();
 * }</pre>
 *
 * <p>One record is held at a time beside the catalogue itself. A reader is a value and may be shared between threads.
 * What the disk refuses is an {@link java.io.UncheckedIOException} that names the file.
 */
public final class CatalogueReader {
    private final ReadLimits limits;

    private CatalogueReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the standard limits} */
    public static CatalogueReader create() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the limits} */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * {@return the catalogue of this file or folder}
     *
     * <p>Of a folder, the files named {@code *.json} are read in the order of their names; hidden files, other files
     * and folders in it are not. Symbolic links that lead out of it are refused.
     *
     * @param path the file or folder
     */
    public ReadResult<Catalogue> read(Path path) {
        Reading reading = new Reading(limits, Places.Known.NOTHING);
        reading.readAll(path);
        return reading.catalogue(CatalogueParts.empty());
    }

    /**
     * {@return the catalogue and what this file or folder adds to it; its references may lead to either}
     *
     * @param path the file or folder
     * @param base the catalogue that is added to
     */
    public ReadResult<Catalogue> read(Path path, Catalogue base) {
        Reading reading = new Reading(limits, Places.Known.of(base.parts()));
        reading.readAll(path);
        return reading.catalogue(base.parts());
    }

    /**
     * {@return the catalogue of this stream, which is read to its end and not closed}
     *
     * @param bytes the content of one file
     * @param name what problems call it
     */
    public ReadResult<Catalogue> read(InputStream bytes, String name) {
        Reading reading = new Reading(limits, Places.Known.NOTHING);
        reading.readAll(ImmutableList.of(input(bytes, name)));
        return reading.catalogue(CatalogueParts.empty());
    }

    /**
     * {@return the catalogue of these bytes}
     *
     * @param bytes the content of one file
     * @param name what problems call it
     */
    public ReadResult<Catalogue> read(byte[] bytes, String name) {
        return read(new ByteArrayInputStream(bytes), name);
    }

    /**
     * {@return the parts in this file or folder; their references may lead to records that are not there}
     *
     * @param path the file or folder
     */
    public ReadResult<CatalogueParts> readParts(Path path) {
        Reading reading = new Reading(limits, Places.Known.NOTHING);
        reading.readAll(path);
        return reading.parts();
    }

    /**
     * {@return the parts in this stream, which is read to its end and not closed; their references may lead to records
     * that are not there}
     *
     * @param bytes the content of one file
     * @param name what problems call it
     */
    public ReadResult<CatalogueParts> readParts(InputStream bytes, String name) {
        Reading reading = new Reading(limits, Places.Known.NOTHING);
        reading.readAll(ImmutableList.of(input(bytes, name)));
        return reading.parts();
    }

    /** Reads several inputs as one catalogue. */
    ReadResult<Catalogue> read(Iterable<Input> inputs) {
        Reading reading = new Reading(limits, Places.Known.NOTHING);
        reading.readAll(ImmutableList.copyOf(inputs));
        return reading.catalogue(CatalogueParts.empty());
    }

    private static Input input(InputStream bytes, String name) {
        return new Input(name, () -> new FilterInputStream(bytes) {
            @Override
            public void close() {
                // the stream is the caller's
            }
        });
    }

    /** Builds readers. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.STANDARD;

        private Builder() {}

        /**
         * {@return this builder, with these limits}
         *
         * @param newLimits the limits
         */
        public Builder limits(ReadLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /** {@return the reader} */
        public CatalogueReader build() {
            return new CatalogueReader(limits);
        }
    }
}
