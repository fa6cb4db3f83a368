package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cauce.io.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each writer does on a file system of 1 MB, at whatever place it comes to its end: it says what cannot be written
 * and why, the old file is as it was, and nothing else is there.
 *
 * <p>The file system is in memory, and seen by one process alone, which Linux allows its user; elsewhere, and where a
 * machine forbids it, the test is skipped.
 */
@Timeout(120)
final class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void theOldFileStaysAndTheErrorSaysWhatCannotBeWritten() throws IOException, InterruptedException {
        List<String> small = List.of("unshare", "--map-root-user", "--mount", "sh", "-c");
        String mount = "mount -t tmpfs -o size=1m none '" + folder + "'";
        assumeTrue(run(with(small, mount)).status() == 0, "this machine lets nobody mount a small file system");

        List<String> java = new ArrayList<>(small);
        java.add(mount + " && exec \"$@\"");
        java.add("sh");
        java.addAll(JavaProcess.command("256m", FullDisk.class, folder.toString()));
        Ran ran = run(java);

        System.out.println("FullDiskTest: " + ran.said().strip().replace("\n", "; "));
        assertThat(ran.status()).as(ran.said()).isZero();
        assertThat(ran.said().lines()).as(ran.said()).hasSize(Writing.values().length);
    }

    private static List<String> with(List<String> command, String last) {
        List<String> all = new ArrayList<>(command);
        all.add(last);
        return all;
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
