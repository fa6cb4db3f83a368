package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;

/**
 * A file to read.
 *
 * @param name its name, as problems call it
 * @param opener opens it
 */
record Input(String name, Opener opener) {
    private static final String EXTENSION = ".json";

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * {@return the file at this path, or those of the folder there in the order of their names}
     *
     * @throws UncheckedIOException if it cannot be looked at
     */
    static ImmutableList<Input> at(Path path, ReadLimits limits, Consumer<Problem> problems) {
        try {
            return Files.isDirectory(path) ? inFolder(path, limits, problems) : ImmutableList.of(of(path));
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    static UncheckedIOException unreadable(String name, IOException e) {
        return new UncheckedIOException(name + " cannot be read: " + e, e);
    }

    private static Input of(Path file) {
        return new Input(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    private static ImmutableList<Input> inFolder(Path folder, ReadLimits limits, Consumer<Problem> problems)
            throws IOException {
        Location location = Location.of(String.valueOf(folder.getFileName()));
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            problems.accept(Problem.builder()
                    .code(InputProblem.NOTHING_TO_READ)
                    .location(location)
                    .expected("*" + EXTENSION)
                    .build());
        }
        if (files.size() > limits.filesPerFolder()) {
            problems.accept(Problem.builder()
                    .code(InputProblem.TOO_MANY_FILES)
                    .location(location)
                    .found(Integer.toString(files.size()))
                    .expected(Integer.toString(limits.filesPerFolder()))
                    .build());
            return ImmutableList.of();
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            if (isInside(folder, file, problems)) {
                inputs.add(of(file));
            }
        }
        return ImmutableList.copyOf(inputs);
    }

    /** The files of a folder that belong to a catalogue; hidden ones are of editors and operating systems. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !Files.isDirectory(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isInside(Path folder, Path file, Consumer<Problem> problems) throws IOException {
        if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(folder.toRealPath())) {
            return true;
        }
        problems.accept(Problem.builder()
                .code(InputProblem.LINK_LEAVES_FOLDER)
                .location(Location.of(file.getFileName().toString()))
                .found(Files.readSymbolicLink(file).toString())
                .build());
        return false;
    }
}
