package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What loading and exporting do on a file system of 1 MB, at whatever place they come to its end: they say what cannot
 * be written and why, the old store and the old file are as they were, and nothing else is there.
 *
 * <p>The file system is in memory, and seen by one process alone, which Linux allows its user; elsewhere, and where a
 * machine forbids it, the test is skipped.
 */
@Timeout(300)
final class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void theOldStoreStaysAndTheErrorSaysWhatCannotBeWritten() throws IOException, InterruptedException {
        List<String> small = List.of("unshare", "--map-root-user", "--mount", "sh", "-c");
        String mount = "mount -t tmpfs -o size=1m none '" + folder + "'";
        List<String> alone = new ArrayList<>(small);
        alone.add(mount);
        assumeTrue(run(alone).status() == 0, "this machine lets nobody mount a small file system");

        List<String> java = new ArrayList<>(small);
        java.add(mount + " && exec \"$@\"");
        java.add("sh");
        java.addAll(LoadingProcess.command(FullDisk.class, folder));
        Ran ran = run(java);

        System.out.println("FullDiskTest: " + ran.said().strip().replace("\n", "; "));
        assertThat(ran.status()).as(ran.said()).isZero();
        // a newer JDK also warns of the native code of DuckDB
        assertThat(ran.said().lines().filter(line -> line.contains(" refused at ")))
                .as(ran.said())
                .hasSize(2);
    }

    private record Ran(int status, String said) {}

    private static Ran run(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), said);
        } catch (IOException noSuchCommand) {
            return new Ran(-1, String.valueOf(noSuchCommand.getMessage()));
        }
    }
}
