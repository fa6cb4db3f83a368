package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where each writer writes if the name of the file means harm: there, the same as under any name, and nowhere else; or
 * it says which place is none, and leaves nothing.
 */
@Timeout(120)
final class HostilePlacesTest {
    private static final List<String> NAMES = List.of(
            "C:",
            "con",
            "nul.txt",
            "it's; rm -rf *",
            "\"quoted\"",
            "-rf",
            " ",
            "%2e%2e",
            "a\\b",
            "two\nlines",
            "\u202egnp",
            "...",
            "~",
            "año.tmp",
            "x".repeat(255));
    private static final Writing.Content CONTENT = new Writing.Content(1, 3);

    @TempDir
    Path folder;

    /** {@return the content of all files, by their paths in the folder} */
    private static ImmutableSortedMap<String, String> files(Path root) throws IOException {
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files.build();
    }

    private ImmutableSortedMap<String, String> written(Writing writing, String name) throws IOException {
        Path place = Files.createTempDirectory(folder, "place");
        writing.write(place.resolve(name), CONTENT);
        return files(place);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameUnderAnyName(Writing writing) throws IOException {
        ImmutableSortedMap<String, String> plain = written(writing, "plain");
        for (String name : NAMES) {
            ImmutableSortedMap.Builder<String, String> expected = ImmutableSortedMap.naturalOrder();
            plain.forEach((path, content) -> expected.put(name + path.substring("plain".length()), content));

            assertThat(written(writing, name).equals(expected.build())).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesWhereAPathLeadsAndNowhereElse(Writing writing) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("outer/inner"));
        writing.write(inner.resolve("../x"), CONTENT);

        assertThat(files(folder).keySet()).isNotEmpty().allMatch(file -> file.matches("outer/x(/.*)?"));
        assertThat(inner).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CATALOGUE_FOLDER")
    void saysThatThereIsNoFolderAndMakesNone(Writing writing) {
        refuses(writing, folder.resolve("a/b"), "there is no folder " + folder.resolve("a"));
        refuses(writing, folder.resolve("."), "a folder is there");
        refuses(writing, folder.resolve("x".repeat(256)), "File name too long");
    }

    private void refuses(Writing writing, Path place, String why) {
        assertThatThrownBy(() -> writing.write(place, CONTENT))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining(why);
        assertThat(folder).isEmptyDirectory();
    }
}
