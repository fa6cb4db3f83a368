package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class FormatsTest {
    /** Recognises a file by its first line. */
    private record ByFirstLine(String id, String line, int rank) implements Format {
        @Override
        public String title() {
            return id;
        }

        @Override
        public String documentation() {
            return "";
        }

        @Override
        public boolean recognises(FileSample sample) {
            return sample.lines().stream().findFirst().filter(line::equals).isPresent();
        }

        @Override
        public RecordReader<? extends Statement<?>> open(DataFile file, ReadOptions options) {
            throw new IllegalStateException("not opened to be recognised");
        }
    }

    private static DataFile file(String text) {
        return DataFile.of("misleading.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areTheSameOnTheClassPathAndTheModulePath() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Format.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> provided =
                ModuleFinder.of(classes).find("org.cauce.io").orElseThrow().descriptor().provides().stream()
                        .filter(services -> services.service().equals(Format.class.getName()))
                        .flatMap(services -> services.providers().stream())
                        .toList();

        assertThat(Files.readAllLines(classes.resolve("META-INF/services/" + Format.class.getName())))
                .containsExactlyInAnyOrderElementsOf(provided);
    }

    @Test
    void asksTheMoreSpecialFormatFirst() throws IOException {
        Formats formats = Formats.of(List.of(new ByFirstLine("any", "a,b", 200), new ByFirstLine("own", "a,b", 100)));

        assertThat(formats.detect(file("a,b\n1,2\n")).map(Format::id)).contains("own");
    }

    @Test
    void knowsAFileByItsContentBehindAByteOrderMark() throws IOException {
        Formats formats = Formats.of(List.of(new ByFirstLine("own", "a,b", 100)));

        assertThat(formats.detect(file("\uFEFFa,b\n"))).isPresent();
        assertThat(formats.detect(file("a;b\n"))).isEmpty();
    }

    @Test
    void looksAtNoMoreThanTheBeginningOfAFile() throws IOException {
        FileSample sample = FileSample.of(file("x".repeat(1_000_000)));

        assertThat(sample.text()).hasSize(FileSample.MOST_BYTES);
    }
}
