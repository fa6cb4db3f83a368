package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say of a catalogue that holds none of the records that they list. */
class EmptyCatalogueTest {
    @ParameterizedTest
    @CsvSource({
        "recommend, recommendations",
        "paper, records of these tables",
        "initiatives, initiatives",
        "framework, frameworks",
        "check, derived numbers",
    })
    void saysThatThereIsNothingToList(String command, String what, @TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"cauce-catalogue\": 1}");
        Run run = Run.of(command, "--catalogue", empty.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("There are no " + what + " in this catalogue.");
        assertThat(Run.of(command).err()).doesNotContain("There are no");
    }
}
