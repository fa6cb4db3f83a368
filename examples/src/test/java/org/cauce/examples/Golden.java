package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a program prints, byte for byte.
 *
 * <p>Run the tests of this module with {@code -Dcauce.golden.write=true} to write them anew; then read the difference.
 */
public final class Golden {
    private static final String FOLDER = "org/cauce/examples/golden/";

    private Golden() {}

    /**
     * Compares a text with its golden file.
     *
     * @param name the name of the file, such as {@code paper-table-1.txt}
     * @param text what was printed
     */
    public static void check(String name, String text) {
        if (Boolean.getBoolean("cauce.golden.write")) {
            write(name, text);
            return;
        }
        assertThat(text)
                .as("%s; if the change is meant, write it anew with -Dcauce.golden.write=true", name)
                .isEqualTo(read(name));
    }

    private static void write(String name, String text) {
        try {
            Path file = Path.of("src/test/resources", FOLDER + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream file = Golden.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            assertThat(file)
                    .as("golden file %s; write it with -Dcauce.golden.write=true", name)
                    .isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
