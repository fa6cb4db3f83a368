package org.cauce.examples.command;

import java.nio.file.Path;
import org.cauce.io.ReadResult;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --catalogue}: the catalogue that a program reads; the bundled one unless a file or folder is given. */
public final class CatalogueOption {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue file or folder; the bundled catalogue of northern Central America if not given.")
    private @Nullable Path path;

    /**
     * {@return the catalogue}
     *
     * @throws BrokenInputException if it has errors; the message tells all problems
     * @throws ParameterException if there is no such file
     */
    public Catalogue read() {
        if (path == null) {
            return Catalogues.northernCentralAmerica();
        }
        if (!path.toFile().exists()) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(command).commandLine(),
                    "There is no file or folder " + path + ": give the path of a catalogue");
        }
        ReadResult<Catalogue> result = CatalogueReader.create().read(path);
        return result.value().orElseThrow(() -> new BrokenInputException(result.problems()));
    }
}
