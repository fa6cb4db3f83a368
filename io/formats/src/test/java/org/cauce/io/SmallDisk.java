package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A file system of 1 MB, which a test takes to its end in another process.
 *
 * <p>It is in memory, and seen by one process alone, which Linux allows its user; elsewhere, and where a machine
 * forbids it, the test is skipped.
 */
public final class SmallDisk {
    private static final int PAGE = 4096;

    private SmallDisk() {}

    /**
     * {@return what a class of the tests said, whose only argument is the folder of the small file system; it must end
     * well}
     *
     * @param folder the folder in whose place the file system is
     * @param main the class
     */
    public static String said(Path folder, Class<?> main) throws InterruptedException {
        String mount = "mount -t tmpfs -o size=1m none '" + folder + "'";
        assumeTrue(run(alone(mount)).status() == 0, "this machine lets nobody mount a small file system");
        Stream<String> java = JavaProcess.command("256m", main, folder.toString()).stream();
        Ran ran = run(Stream.of(alone(mount + " && exec \"$@\"").stream(), Stream.of("sh"), java)
                .flatMap(part -> part)
                .toList());
        assertThat(ran.status()).as(ran.said()).isZero();
        return ran.said();
    }

    private static List<String> alone(String script) {
        return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script);
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

    /**
     * {@return a file that leaves so many pages of 4 KiB free, and no more}
     *
     * @param folder the folder of the small file system
     * @param pages how many pages
     */
    public static Path fill(Path folder, int pages) throws IOException {
        Path ballast = folder.resolve("ballast");
        long size = Files.getFileStore(folder).getUsableSpace() - (long) pages * PAGE;
        Files.write(ballast, new byte[(int) Math.max(0, size)]);
        return ballast;
    }
}
