package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
    private static final int WIDTH = 200;
    private static final int RECORDS = 1200;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "en, CONVERTING, Converting, '1,200 records'",
        "es, CONVERTING, Convirtiendo, 1200 registros",
        "es, LOADING, Cargando, 1200 registros",
        "es, READING, Leyendo, 1200 registros",
        "es, SPLITTING, Repartiendo, 1200 registros",
        "es, VALIDATING, Validando, 1200 registros",
    })
    void tellsTheTaskAndTheRecordsInALanguage(String language, Progress.Task task, String name, String records)
            throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[4096]);
        List<String> shown = new CopyOnWriteArrayList<>();
        try (Progress progress = Progress.on(
                new DelegatingProgressBarConsumer(shown::add, WIDTH),
                task,
                List.of(file),
                Locale.forLanguageTag(language))) {
            for (int i = 0; i < RECORDS; i++) {
                progress.record();
            }
            progress.done(file);
        }
        assertThat(shown).anySatisfy(line -> assertThat(line).contains(name, "4/4 KiB", records));
    }
}
