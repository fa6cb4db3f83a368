package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysInOneLineThatTheFolderIsMissing() {
        Run run =
                Run.of("briefing", "HND", "-o", folder.resolve("nowhere/x.html").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("Cannot write", "there is no folder", "create it");
    }

    @Test
    void saysInOneLineThatAFolderIsNoFile() {
        Run run = Run.of("briefing", "HND", "-o", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("it is a folder: give the name of a file in it");
    }

    @Test
    void refusesAnEmptyFileNameAsUsage() {
        Run run = Run.of("briefing", "HND", "-o", "");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("-o needs a file").doesNotContain("\tat ");
    }

    @Test
    void leavesNoDraftBesideTheFile() throws IOException {
        Path page = folder.resolve("honduras.html");
        assertThat(Run.of("briefing", "HND", "-o", page.toString()).status()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(page);
        }
    }

    @Test
    void writesThePathAloneToStandardOutput() {
        Path page = folder.resolve("honduras.html");
        Run run = Run.of("briefing", "HND", "-o", page.toString());
        assertThat(run.out()).isEqualTo(page + "\n");
        assertThat(run.err()).containsPattern("\\d+ figures, \\d+ numbers, \\d+ notes, \\d+ facts");
    }

    @Test
    void saysThatANameIsTooLong() {
        Run run =
                Run.of("briefing", "HND", "-o", folder.resolve("x".repeat(300)).toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Cannot write").doesNotContain("the folder does not let it");
    }

    @Test
    void namesTheCountriesThatHaveABriefing() {
        Run run = Run.of("briefing", "FRA");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("No briefing on France", "Honduras", "Mexico")
                .doesNotContain("[", "HND,");
    }

    @Test
    void writesThePageAndSaysSoIfNoFileHasASeries() throws IOException {
        Path page = folder.resolve("honduras.html");
        Path plain = folder.resolve("plain.html");
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("notes.txt"), "nothing to see");
        Run run = Run.of("briefing", "HND", "--data", data.toString(), "-o", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("has a series of Honduras", "cauce data");
        assertThat(Run.of("briefing", "HND", "-o", plain.toString()).status()).isZero();
        assertThat(page).hasSameBinaryContentAs(plain);
    }

    @Test
    void refusesAFolderThatIsNotThereAsUsage() {
        Run run = Run.of("briefing", "HND", "--data", folder.resolve("nowhere").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file or folder").doesNotContain("\tat ");
    }
}
