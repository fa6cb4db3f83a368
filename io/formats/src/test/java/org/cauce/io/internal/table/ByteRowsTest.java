package org.cauce.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner of bytes finds what the parser of text finds. */
final class ByteRowsTest {
    private static final String[] PARTS = {
        "",
        "",
        "a",
        "12.5",
        "-3",
        "longer than a word",
        "\u00f3",
        "\u00e4\u20ac",
        "two words",
        "\"",
        "|",
        "\n",
        "\r\n",
        "''",
        " "
    };

    private record Row(long line, List<String> cells) {}

    private static List<Row> rows(Rows rows) throws IOException {
        List<Row> all = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                all.add(new Row(rows.line(), rows.cells()));
            }
        }
        return all;
    }

    private static TableLog log() {
        return new TableLog("table.txt", ReadOptions.STANDARD);
    }

    private static List<Row> byBytes(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return rows(new ByteRows(new ByteArrayInputStream(bytes), '|', log()));
    }

    private static List<Row> byText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return rows(TextRows.open(DataFile.of("table.txt", bytes), '|', log()));
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cell.append(PARTS[random.nextInt(PARTS.length)]);
        }
        String text = cell.toString();
        boolean mustQuote = text.chars().anyMatch(letter -> "\"|\n\r".indexOf(letter) >= 0);
        return mustQuote || random.nextInt(5) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String table(Random random, int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            int columns = 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 8);
            for (int column = 0; column < columns; column++) {
                text.append(column == 0 ? "" : "|").append(cell(random));
            }
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    @RepeatedTest(20)
    void findsTheSameCells(RepetitionInfo repetition) throws IOException {
        String text = table(new Random(repetition.getCurrentRepetition()), 200);

        assertThat(byBytes(text)).isEqualTo(byText(text));
    }

    /** Rows lie across the ends of the buffer, which moves and grows. */
    @Test
    void findsTheSameCellsInLongTexts() throws IOException {
        String text =
                table(new Random(7), 30_000) + "\"" + "long ".repeat(100_000) + "\"|b\n" + table(new Random(8), 9);

        assertThat(text.length()).isGreaterThan(1_000_000);
        assertThat(byBytes(text)).isEqualTo(byText(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a|", "|", "a|b", "a|\n", "|\n|", "\"a\"|\"b\"", "\"a|b\"|\"\"", "a\"b|c\"\n", "\n\na"})
    void findsTheSameCellsAtTheEnd(String text) throws IOException {
        assertThat(byBytes(text)).isEqualTo(byText(text));
    }

    @Test
    void knowsShortCellsApart() throws IOException {
        StringBuilder text = new StringBuilder();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            text.append(i).append('|').append(i % 7).append("|0").append(i).append('\n');
            cells.add(List.of(Integer.toString(i), Integer.toString(i % 7), "0" + i));
        }

        assertThat(byBytes(text.toString()).stream().map(Row::cells).toList()).isEqualTo(cells);
    }
}
