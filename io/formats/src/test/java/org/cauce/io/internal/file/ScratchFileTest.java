package org.cauce.io.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScratchFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void givesTheSameBytesAgainAndAgain() throws IOException {
        try (ScratchFile scratch = ScratchFile.of(new ByteArrayInputStream(BYTES))) {
            for (int i = 0; i < 3; i++) {
                try (InputStream in = scratch.open()) {
                    assertThat(in.readNBytes(2)).containsExactly(1, 2);
                }
            }
            assertThat(scratch.open().readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void liesUnderNoNameSoThatAKilledProcessLeavesNothing() throws IOException {
        assumeFalse(File.separatorChar == '\\', "Windows takes the name away with the last handle");
        List<Path> before = temporary();
        try (ScratchFile scratch = ScratchFile.of(new ByteArrayInputStream(BYTES))) {
            assertThat(before).containsAll(temporary());
            assertThat(scratch.open()).hasBinaryContent(BYTES);
        }
    }

    @Test
    void isClosedForGood() throws IOException {
        ScratchFile scratch = ScratchFile.of(new ByteArrayInputStream(BYTES));
        scratch.close();
        assertThatThrownBy(scratch::open).isInstanceOf(ClosedChannelException.class);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("cauce\\d+\\.tmp"))
                    .toList();
        }
    }
}
