package org.cauce.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds a long CRS text in the layout of 87 columns, by repeating the rows of an SQL dump. */
final class CrsInputs {
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|([^,()']+)");
    private static final int RECIPIENT = 9;

    /** Of the real file; the rows at hand are of few countries. */
    private static final String[] RECIPIENTS = {"351", "342", "347", "238", "645", "139", "625", "728", "666", "55"};

    private CrsInputs() {}

    /**
     * Writes the text, unless it is there.
     *
     * @param sql the dump: one row a line, after a line with the names of columns
     * @param target the text
     * @param bytes how long it is to be, at least
     */
    static void write(Path sql, Path target, long bytes) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        List<String> lines = Files.readAllLines(sql);
        String heading = lines.get(0);
        String names = heading.substring(heading.indexOf('(') + 1, heading.lastIndexOf(')'));
        List<List<String>> rows = lines.stream()
                .skip(1)
                .filter(line -> line.matches(",?\\([0-9].*"))
                .map(CrsInputs::cells)
                .toList();
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            // the first column is a number that the dump added
            out.write(names.replace("\"", "").replace(',', '|').replaceFirst("[^|]*\\|", "") + "\r\n");
            for (int i = 0; written < bytes; i++) {
                List<String> row = new ArrayList<>(rows.get(i % rows.size()));
                row.set(RECIPIENT - 1, RECIPIENTS[i / rows.size() % RECIPIENTS.length]);
                String line = String.join("|", row) + "\r\n";
                out.write(line);
                written += line.length();
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = VALUE.matcher(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
        while (matcher.find()) {
            String text = matcher.group(1) == null ? matcher.group(2).strip() : matcher.group(1);
            cells.add(text.equals("NULL") && matcher.group(1) == null ? "" : quoted(text.replace("''", "'")));
        }
        return cells.subList(1, cells.size());
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(letter -> "|\"\n".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
