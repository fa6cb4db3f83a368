package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.ask.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that may not be read, and stores of files whose names mean harm. */
@Timeout(300)
final class HostileStoresTest {
    private static final String[] NAMES = {
        "it's; DROP TABLE rows; --.csv",
        "a\"b.csv",
        "two\nlines.csv",
        "star*.csv",
        "[a-z]?.csv",
        "a..csv",
        "%s${x}?1.csv",
        "provider=nobody.csv",
        "\u202egnp.csv",
        " .csv"
    };

    @TempDir
    Path folder;

    private Path store() throws IOException {
        Path store = folder.resolve("store");
        Run.lines("store", "load", store.toString(), Samples.dac2a(folder).toString());
        return store;
    }

    /** {@return what a user who is not root is told} */
    private static String said(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        String classes = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Cauce.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isPositive();
        return said;
    }

    private static boolean isThereUnshare() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--user", "--map-user=1000", "--map-group=1000", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---------", "r--------", "-w-------"})
    void saysThatAStoreMayNotBeReadAndNotThatThereIsNone(String rights) throws IOException, InterruptedException {
        assumeTrue(isThereUnshare(), "this machine lets nobody be another user");
        Path store = store();
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString(rights));
        try {
            for (String said : List.of(
                    said("store", "info", store.toString()),
                    said(
                            "store",
                            "export",
                            store.toString(),
                            folder.resolve("x.parquet").toString()),
                    said("flows", "ask", "--store", store.toString(), "--by", "provider"))) {
                assertThat(said)
                        .contains("Cannot use the store " + store, "you may not use ", "ask for the right")
                        .doesNotContain("There is no store", "at org.cauce");
            }
        } finally {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void saysWhichFileOfAStoreMayNotBeRead() throws IOException, InterruptedException {
        assumeTrue(isThereUnshare(), "this machine lets nobody be another user");
        Path manifest = store().resolve("manifest.json");
        Files.setPosixFilePermissions(manifest, PosixFilePermissions.fromString("---------"));

        assertThat(said("store", "info", folder.resolve("store").toString()))
                .contains("you may not use " + manifest + ": ask for the right");
    }

    private static String answer(String... asked) {
        List<String> args = new ArrayList<>(List.of("flows", "ask"));
        args.addAll(List.of(asked));
        args.addAll(List.of("--by", "provider,recipient,year", "--format", "csv"));
        return String.join("\n", Run.lines(args.toArray(new String[0])));
    }

    @Test
    void answersAlikeWhateverItsFilesAreCalled() throws IOException {
        String text = Files.readString(Samples.dac2a(folder));
        Path hostile = Files.createDirectories(folder.resolve("it's; -- *"));
        Path plain = Files.createDirectories(folder.resolve("plain"));
        for (int i = 0; i < NAMES.length; i++) {
            String own = text.replace("61.38", "61." + (10 + i));
            Files.writeString(hostile.resolve(NAMES[i]), own);
            Files.writeString(plain.resolve(i + ".csv"), own);
        }
        String store = folder.resolve("store of 'files'; --").toString();
        Run.lines("store", "load", store, hostile.toString());

        assertThat(answer("--store", store)).isEqualTo(answer(plain.toString())).isEqualTo(answer(hostile.toString()));
        assertThat(Run.of("store", "info", store, "--format", "json").out()).contains("DROP TABLE rows");
    }
}
