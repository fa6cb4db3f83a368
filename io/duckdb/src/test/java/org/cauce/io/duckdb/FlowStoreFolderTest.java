package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cauce.io.duckdb.LoadedFlows.assertHolds;
import static org.cauce.io.duckdb.LoadedFlows.load;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of a store: what is refused in its place, who may ask of it, and which of its files stay open. */
final class FlowStoreFolderTest {
    private static final int ROWS_OF_PART = 1000;

    @TempDir
    Path folder;

    private FlowStore store() throws IOException {
        return FlowStore.open(folder.resolve("store")).withRowsOfPart(ROWS_OF_PART);
    }

    @Test
    void refusesAFolderOfOtherFilesAndDeletesNoneOfThem() throws IOException {
        Path other =
                Files.createDirectories(folder.resolve("store/parts/engine")).resolve("piston.txt");
        Files.writeString(other, "not of a store");

        assertThatThrownBy(this::store)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no store and holds other files: give a new folder, or an empty one");
        assertThat(other).exists();
    }

    @Test
    void refusesAFileAsAStore() throws IOException {
        Files.writeString(folder.resolve("store"), "no folder");

        assertThatThrownBy(this::store).isInstanceOf(IOException.class).hasMessageContaining("is a file and no store");
    }

    @Test
    void refusesAStoreOfAnotherVersion() throws IOException {
        store();
        Files.writeString(folder.resolve("store/manifest.json"), "{\"schema\": 99}");

        assertThatThrownBy(this::store)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("of schema 99")
                .hasMessageContaining("load the inputs again into an empty folder");
    }

    @Test
    void refusesADamagedManifest() throws IOException {
        load(store(), ManyFlows.input("flows", 3));
        Path manifest = folder.resolve("store/manifest.json");
        String text = Files.readString(manifest);

        Files.writeString(manifest, text.substring(0, text.length() / 2));
        assertThatThrownBy(this::store).isInstanceOf(IOException.class).hasMessageContaining("is damaged");
        Files.write(manifest, new byte[] {0, 0, 0, 0x30, 0x65, 0x30, 0x62, 0});
        assertThatThrownBy(this::store).isInstanceOf(IOException.class).hasMessageContaining("is damaged");
        Files.writeString(manifest, text.replaceAll("\"parts/[^\"]*\"", "\"../../secret.parquet\""));
        assertThatThrownBy(this::store)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it names files outside of the store");
    }

    @Test
    @SuppressWarnings("try") // that it was open is all
    void keepsNoFileOpen() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not list the open files of a process");
        FlowStore store = store();
        for (int i = 1; i <= 20; i++) {
            try (DuckDbFlows asked = store.flows()) {
                load(
                        store,
                        ManyFlows.input(
                                "flows",
                                i,
                                unused -> assertThatThrownBy(() -> load(store, ManyFlows.input("others", 4)))
                                        .isInstanceOf(IOException.class)));
            }
        }
        assertThat(openFiles(descriptors)).noneMatch(file -> file.startsWith(folder.toString()));
    }

    @Test
    @SuppressWarnings("try") // that it is open is all
    void needsNoRightToWriteTheLockOfThoseWhoRead() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not list the open files of a process");
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 3));
        try (DuckDbFlows asked = store.flows()) {
            assertThat(descriptorOf(descriptors, "reading.lock"))
                    .hasValueSatisfying(number -> assertThat(Path.of("/proc/self/fdinfo", number))
                            .content()
                            .as("the last octal digit of its flags is 0 if it was opened to be read only")
                            .containsPattern("flags:\\s+\\d+0\n"));
        }
    }

    private static Optional<String> descriptorOf(Path descriptors, String name) throws IOException {
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : all.toList()) {
                if (Files.exists(descriptor)
                        && Files.readSymbolicLink(descriptor).endsWith(name)) {
                    return Optional.of(descriptor.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAskedByWhoMayNotChangeIt(boolean hasLocks) throws IOException {
        load(store(), ManyFlows.input("flows", 5));
        Path root = folder.resolve("store");
        if (!hasLocks) {
            Files.delete(root.resolve("reading.lock"));
            Files.delete(root.resolve("loading.lock"));
        }
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(path -> assertThat(path.toFile().setWritable(false)).isTrue());
        }
        try {
            assumeFalse(Files.isWritable(root), "this user may write whatever its rights say");
            FlowStore store = FlowStore.open(root);
            assertHolds(store, 5);
            assertThat(store.info().rows()).isEqualTo(5);
            assertThatThrownBy(() -> load(store, ManyFlows.input("others", 2)))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("loading.lock");
        } finally {
            assertThat(root.toFile().setWritable(true)).isTrue();
            try (Stream<Path> all = Files.walk(root)) {
                all.forEach(path -> assertThat(path.toFile().setWritable(true)).isTrue());
            }
        }
    }

    private static List<String> openFiles(Path descriptors) throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : all.toList()) {
                // one is that of the list itself, gone by now
                if (Files.exists(descriptor)) {
                    open.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        return open;
    }
}
