package org.cauce.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void deletesWhatAProcessLeftThatIsGoneAndNothingElse() throws IOException {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        gone.onExit().join();
        Path left = Files.createFile(folder.resolve("cauce-" + gone.pid() + "-1.parquet"));
        Path otherKind = Files.createFile(folder.resolve("cauce-" + gone.pid() + "-1.csv"));
        Path stranger = Files.createFile(folder.resolve("cauce-notes-1.parquet"));
        TemporaryFiles files = new TemporaryFiles(folder, "parquet");
        Path first = files.create();
        Path second = files.create();
        assertThat(left).doesNotExist();
        assertThat(folder).isDirectoryContaining(otherKind::equals).isDirectoryContaining(stranger::equals);
        assertThat(first).exists().isNotEqualTo(second);
    }
}
