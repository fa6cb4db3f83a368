package org.cauce.examples.iati;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.command.FileKind;
import org.cauce.examples.command.NamedPath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code FILE…}: the files that a program reads; of a folder all IATI files in it and below, in order. */
public final class InputFiles {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "IATI files, .xml or .xml.gz; of a folder all such files in it and below.")
    private List<Path> paths = new ArrayList<>();

    /**
     * {@return the files, each once}
     *
     * @throws ParameterException if one is not there or is named and of another kind, or a folder holds none
     */
    public ImmutableList<Path> files() {
        return of(paths, checkNotNull(command));
    }

    /**
     * {@return the files, each once, whatever they hold}
     *
     * @throws ParameterException if one is not there, or a folder holds none
     */
    public ImmutableList<Path> filesOfAnyKind() {
        return found(paths, checkNotNull(command));
    }

    /**
     * Refuses a file that begins unlike XML, and says what it is.
     *
     * @param file the file
     * @throws ParameterException if it does
     */
    public void require(Path file) {
        require(file, checkNotNull(command));
    }

    private static void require(Path file, CommandSpec command) {
        FileKind.IATI.refusal(file).ifPresent(wrong -> {
            throw new ParameterException(command.commandLine(), wrong);
        });
    }

    /**
     * {@return the files that these paths mean, each once}
     *
     * @param paths files and folders
     * @param command the command that was called, for messages
     * @throws ParameterException if one is not there or is named and of another kind, or a folder holds none
     */
    public static ImmutableList<Path> of(List<Path> paths, CommandSpec command) {
        ImmutableList<Path> files = found(paths, command);
        // what a folder holds besides is told by the reader, and does not keep the others back
        paths.forEach(path -> require(path, command));
        return files;
    }

    private static ImmutableList<Path> found(List<Path> paths, CommandSpec command) {
        ImmutableSet.Builder<Path> files = ImmutableSet.builder();
        for (Path path : paths) {
            NamedPath named = new NamedPath(path);
            named.require(command);
            List<Path> found = Files.isDirectory(path) ? named.files(InputFiles::isXml) : List.of(path);
            if (found.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(),
                        "The folder " + path + " holds no file that ends in .xml or .xml.gz: name the files");
            }
            files.addAll(found);
        }
        return files.build().asList();
    }

    private static boolean isXml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xml") || name.endsWith(".xml.gz");
    }

    /**
     * {@return what tells that a program was called wrongly}
     *
     * @param message what is wrong, and what would be right
     */
    public ParameterException wrong(String message) {
        return new ParameterException(checkNotNull(command).commandLine(), message);
    }
}
