package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file or folder that a caller names.
 *
 * @param path the file or folder
 */
public record NamedPath(Path path) {
    /**
     * Refuses a file or folder that is not there.
     *
     * @param command the command that was called, for messages
     * @throws ParameterException if it is not there
     */
    public void require(CommandSpec command) {
        if (!Files.exists(path)) {
            throw new ParameterException(
                    command.commandLine(), "There is no file or folder " + path + ": correct the path");
        }
    }

    /**
     * {@return the wanted files of a folder and below it, in order; a file is itself}
     *
     * @param wanted which files of a folder
     * @throws UncheckedIOException if the disk refuses
     */
    public ImmutableList<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path) || wanted.test(file))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw Refused.of("Cannot read the folder " + path, e);
        }
    }
}
