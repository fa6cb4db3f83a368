package org.cauce.io.oecd.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.Shared;

/** Rows of the CRS that were published, from a dump of a database. */
final class CrsRows {
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|([^,()']+)");

    private CrsRows() {}

    /** The 41 rows, in the layout of 87 columns, of which the first is a number that the database added. */
    static CrsText read() throws IOException {
        CrsText text = new CrsText();
        for (String line : Files.readAllLines(Shared.path("statistics/data/oecd_dac_rows/crs_subset.sql"))) {
            if (line.matches(",?\\([0-9].*")) {
                text.cells(cells(line));
            }
        }
        return text;
    }

    /** The names that the database gave the columns. */
    static String names() throws IOException {
        String line = Files.readAllLines(Shared.path("statistics/data/oecd_dac_rows/crs_subset.sql"))
                .get(0);
        return line.substring(line.indexOf(',') + 1, line.lastIndexOf(')')).replace("\"", "");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = VALUE.matcher(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
        while (matcher.find()) {
            String plain = matcher.group(2);
            cells.add(plain == null ? matcher.group(1).replace("''", "'") : plain.strip());
        }
        cells.replaceAll(cell -> cell.equals("NULL") ? "" : cell);
        assertThat(cells).hasSize(87);
        return cells.subList(1, cells.size());
    }
}
