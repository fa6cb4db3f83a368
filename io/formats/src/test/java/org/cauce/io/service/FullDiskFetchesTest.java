package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cauce.io.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What keeping an answer does on a file system of 1 MB, at whatever place it comes to its end: the old answer is kept
 * or the new one, whole, and after the next nothing else is there.
 */
@Timeout(120)
final class FullDiskFetchesTest {
    @TempDir
    Path folder;

    @Test
    void theOldAnswerIsKeptOrTheNewOneAndNothingElseAfterTheNext() throws InterruptedException {
        String said = SmallDisk.said(folder, FullDiskFetches.class);
        System.out.println("FullDiskFetchesTest: " + said.strip());
        assertThat(said).matches("refused with [1-9]\\d* amounts of free room\\s*");
    }
}
