package org.cauce.examples.command;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.ReadResult;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
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
     * <p>Warnings about it go to standard error.
     *
     * @throws BrokenInputException if it has errors; the message tells all problems
     * @throws ParameterException if there is no such file, or it is of another kind
     * @throws UncheckedIOException if the disk refuses
     */
    public Catalogue read() {
        if (path == null) {
            return Catalogues.northernCentralAmerica();
        }
        new NamedPath(path).require(checkNotNull(command));
        FileKind.CATALOGUE.refusal(path).ifPresent(wrong -> {
            throw wrong(wrong);
        });
        ReadResult<Catalogue> result = readAt(path);
        Catalogue catalogue = result.value()
                .orElseThrow(() -> new BrokenInputException(result.problems(), LanguageOption.of(command)));
        result.problems().stream()
                .map(problem -> problem.message(LanguageOption.of(command)))
                .forEach(checkNotNull(command).commandLine().getErr()::println);
        return catalogue;
    }

    private static ReadResult<Catalogue> readAt(Path path) {
        try {
            return CatalogueReader.create().read(path);
        } catch (UncheckedIOException refused) {
            throw Refused.of("Cannot read " + path, checkNotNull(refused.getCause()));
        }
    }

    /**
     * {@return the record that a caller means: by its id or one of its names, letter case and accents aside}
     *
     * @param catalogue where it is looked for
     * @param kind its kind
     * @param text what the caller wrote
     * @throws ParameterException if there is none, with the ids that come closest; or if there are several
     */
    public Ref find(Catalogue catalogue, Kind kind, String text) {
        ImmutableListMultimap<String, String> names = names(catalogue, kind);
        List<String> found = names.keySet().stream()
                .filter(id -> id.equals(text)
                        || names.get(id).stream()
                                .anyMatch(name -> Named.key(name).equals(Named.key(text))))
                .toList();
        if (found.contains(text)) {
            return kind.ref(text);
        }
        if (found.size() != 1) {
            throw wrong(
                    found.isEmpty()
                            ? "Unknown " + kind + " '" + text + "'" + meant(names, text) + " 'cauce facts --kind "
                                    + kind + "' lists all"
                            : "Several records of kind " + kind + " are called '" + text + "': give one of the ids "
                                    + String.join(", ", found));
        }
        return kind.ref(found.get(0));
    }

    private static String meant(ImmutableListMultimap<String, String> names, String text) {
        ImmutableListMultimap<String, String> ids = names.inverse();
        List<String> meant = Suggestions.of(text, ids.keySet()).stream()
                .flatMap(name -> ids.get(name).stream())
                .distinct()
                .toList();
        return Suggestions.orElse(meant, ";");
    }

    /** The names of all records of a kind by their ids, the ids among them. */
    private static ImmutableListMultimap<String, String> names(Catalogue catalogue, Kind kind) {
        ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
        catalogue.entries().filter(entry -> entry.kind() == kind).forEach(entry -> {
            names.put(entry.statement().id(), entry.statement().id());
            names(catalogue, entry.statement())
                    .forEach(name -> names.put(entry.statement().id(), name));
        });
        return names.build();
    }

    private static ImmutableList<String> names(Catalogue catalogue, Statement<?> statement) {
        Stream<Name> names = Stream.of();
        if (statement.says() instanceof Named named) {
            names = named.names().stream();
        } else if (statement.says() instanceof Framework framework) {
            // a framework has no names of its own: it is called as the initiative that it is
            return catalogue
                    .find(framework.initiative())
                    .map(initiative -> names(catalogue, initiative))
                    .orElse(ImmutableList.of());
        }
        return names.map(Name::text).collect(ImmutableList.toImmutableList());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(checkNotNull(command).commandLine(), message);
    }
}
