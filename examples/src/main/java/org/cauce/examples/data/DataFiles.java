package org.cauce.examples.data;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.command.NamedPath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code FILE…}: the files that a program looks at; of a folder all files in it and below, in order. */
public final class DataFiles {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of any kind; of a folder all in it and below.")
    private List<Path> paths = new ArrayList<>();

    /**
     * {@return the files, each once}
     *
     * @throws ParameterException if one is not there
     */
    public ImmutableList<Path> files() {
        return of(paths, checkNotNull(command));
    }

    /**
     * {@return the files that these paths mean, each once}
     *
     * @param paths files and folders
     * @param command the command that was called, for messages
     * @throws ParameterException if one is not there
     */
    public static ImmutableList<Path> of(List<Path> paths, CommandSpec command) {
        ImmutableSet.Builder<Path> files = ImmutableSet.builder();
        for (Path path : paths) {
            new NamedPath(path).require(command);
            files.addAll(below(path));
        }
        return files.build().asList();
    }

    /**
     * {@return the files of a folder and below it, in order; hidden ones left out; a file is itself}
     *
     * @param path a file or folder
     */
    public static ImmutableList<Path> below(Path path) {
        return new NamedPath(path).files(file -> !file.getFileName().toString().startsWith("."));
    }
}
