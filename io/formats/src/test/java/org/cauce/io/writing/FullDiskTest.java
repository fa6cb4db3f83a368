package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cauce.io.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each writer does on a file system of 1 MB, at whatever place it comes to its end: it says what cannot be written
 * and why, the old file is as it was, and nothing else is there.
 */
@Timeout(120)
final class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void theOldFileStaysAndTheErrorSaysWhatCannotBeWritten() throws InterruptedException {
        String said = SmallDisk.said(folder, FullDisk.class);
        System.out.println("FullDiskTest: " + said.strip().replace("\n", "; "));
        assertThat(said.lines()).as(said).hasSize(Writing.values().length);
    }
}
