package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each reader of text, in a process whose memory is 64 MB, reads files of up to 100 MB in one cell, a million columns,
 * levels or digits: each within a minute, with what is wrong, and without running out of memory.
 */
@Timeout(900)
final class SmallHeapTest {
    @TempDir
    Path folder;

    @Test
    void allFormatsEndWithProblems() throws IOException, InterruptedException {
        assertThat(read("formats").lines())
                .hasSize(Math.toIntExact(Samples.texts().count()));
    }

    @Test
    void allOtherReadersEndWithProblems() throws IOException, InterruptedException {
        assertThat(read("others").lines()).hasSize(OtherReadersTest.Kind.values().length);
    }

    private String read(String what) throws IOException, InterruptedException {
        String said = JavaProcess.said("64m", SmallHeap.class, what, folder.toString());
        System.out.println("SmallHeapTest: " + said.strip().replace("\n", "; "));
        return said;
    }
}
