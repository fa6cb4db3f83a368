package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class RefusedTest {
    private static String said(IOException failure) {
        return String.valueOf(Refused.of("Cannot read data", failure).getMessage());
    }

    @Test
    void saysWhyWhereTheExceptionNamesTheFileOnly() {
        assertThat(said(new AccessDeniedException("data/a.csv")))
                .isEqualTo("Cannot read data: you may not use data/a.csv: ask for the right, or give another place");
        assertThat(said(new NoSuchFileException("data/a.csv")))
                .isEqualTo("Cannot read data: there is no data/a.csv: correct the path");
        assertThat(said(new FileSystemException("data/a.csv")))
                .isEqualTo("Cannot read data: FileSystemException data/a.csv");
    }

    @Test
    void leavesAReasonAsItIs() {
        assertThat(said(new IOException("it is damaged"))).isEqualTo("Cannot read data: it is damaged");
    }

    @Test
    void explainsAFailureThatSaysNothingByItself() {
        IOException denied = new AccessDeniedException("rates.csv");

        assertThat(Refused.told(new UncheckedIOException(denied)))
                .isEqualTo("Cannot go on: you may not use rates.csv: ask for the right, or give another place");
        assertThat(Refused.told(new UncheckedIOException("Cannot read rates.csv: it is damaged", denied)))
                .isEqualTo("Cannot read rates.csv: it is damaged");
    }
}
