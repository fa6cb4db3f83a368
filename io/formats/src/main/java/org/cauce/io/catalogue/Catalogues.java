package org.cauce.io.catalogue;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;

/** Catalogues: the one that comes with this library, and those of files. */
public final class Catalogues {
    private static final String FOLDER = "northern-central-america/";
    private static final String INDEX = FOLDER + "index.txt";
    private static final Supplier<Catalogue> NORTHERN_CENTRAL_AMERICA = Suppliers.memoize(Catalogues::bundled);

    private Catalogues() {}

    /**
     * {@return the catalogue of cooperation with El Salvador, Guatemala and Honduras that comes with this library}
     *
     * <p>It is read when first asked for, and kept.
     *
     * @throws IllegalStateException if it is broken; the message tells all problems
     */
    public static Catalogue northernCentralAmerica() {
        return NORTHERN_CENTRAL_AMERICA.get();
    }

    /**
     * {@return the catalogue of this file or folder}
     *
     * @param path the file or folder
     * @throws org.cauce.io.MalformedInputException if there is an error in it; {@link CatalogueReader} gives a result
     *     instead
     * @throws UncheckedIOException if it cannot be read
     */
    public static Catalogue read(Path path) {
        return CatalogueReader.create().read(path).orThrow();
    }

    /** {@return the JSON schema (draft 2020-12) of the file format} */
    public static String schema() {
        return text("cauce-catalogue.schema.json");
    }

    private static Catalogue bundled() {
        // the folder of a jar cannot be listed
        ImmutableList<Input> inputs = Splitter.on('\n')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(text(INDEX))
                .filter(line -> !line.startsWith("#"))
                .map(name -> new Input(name, () -> open(FOLDER + name)))
                .collect(ImmutableList.toImmutableList());
        ReadResult<Catalogue> result = CatalogueReader.create().read(inputs);
        return result.value()
                .orElseThrow(() -> new IllegalStateException("The bundled catalogue is broken:\n"
                        + result.problems().stream().map(Problem::message).collect(Collectors.joining("\n"))));
    }

    private static String text(String resource) {
        try (InputStream stream = open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = Catalogues.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing: the jar is not whole");
        }
        return stream;
    }
}
