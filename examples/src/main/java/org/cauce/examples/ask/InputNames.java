package org.cauce.examples.ask;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cauce.examples.data.DataFiles;

/** What a store calls files: by their names; those of a folder by their paths in it. */
final class InputNames {
    private InputNames() {}

    /**
     * {@return the files by their names, each once}
     *
     * @param paths files and folders that are there
     * @throws IllegalArgumentException if two files would be called alike
     */
    static ImmutableMap<String, Path> of(List<Path> paths) {
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path file : DataFiles.below(path)) {
                names.putIfAbsent(file, name(path, file));
            }
        }
        ImmutableMap<String, Path> files;
        try {
            files = ImmutableBiMap.copyOf(names).inverse();
        } catch (IllegalArgumentException twice) {
            throw new IllegalArgumentException(
                    "Two files have the same name, so that one would replace the other: name the folder that has both",
                    twice);
        }
        return files;
    }

    private static String name(Path given, Path file) {
        Path name = given.equals(file) ? file.getFileName() : given.relativize(file);
        return String.valueOf(name).replace('\\', '/');
    }
}
