package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.MalformedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {
    @Test
    void readsTheBundledCatalogueOnce() {
        assertThat(Catalogues.northernCentralAmerica().size()).isPositive();
        assertThat(Catalogues.northernCentralAmerica()).isSameAs(Catalogues.northernCentralAmerica());
    }

    @Test
    void keepsTheBundledCatalogueAsItWouldBeWritten(@TempDir Path folder) throws IOException {
        CatalogueWriter.create().writeFolder(Catalogues.northernCentralAmerica(), folder);
        assertThat(Catalogues.read(folder)).isEqualTo(Catalogues.northernCentralAmerica());
    }

    @Test
    void throwsTheProblemsOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> Catalogues.read(file))
                .withMessageStartingWith("a.json: not a catalogue");
    }
}
