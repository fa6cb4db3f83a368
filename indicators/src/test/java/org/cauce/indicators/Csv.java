package org.cauce.indicators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Published files with commas between columns, beside the checkout; tests that need one skip where it is absent. */
public final class Csv {
    private static final Path FOLDER = Path.of("../../shared/statistics/data");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private Csv() {}

    /** Returns the rows of a file, its heading first; of records over several lines nothing is known here. */
    public static List<String[]> rows(String name) {
        return rows(name, line -> true);
    }

    /** Returns the rows of a file whose line is wanted. */
    public static List<String[]> rows(String name, Predicate<String> wanted) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "the file is not here: " + file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(wanted).map(Csv::split).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** The pattern that heeds quotes is slow. */
    private static String[] split(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        String[] cells = text.indexOf('"') < 0 ? text.split(",", -1) : COMMA.split(text, -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("\"", "");
        }
        return cells;
    }
}
