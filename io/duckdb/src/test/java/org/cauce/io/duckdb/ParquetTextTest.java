package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParquetTextTest {
    @TempDir
    Path folder;

    private Path parquet(String select) throws SQLException {
        Path file = folder.resolve("table.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        }
        return file;
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream text = ParquetText.open(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private List<String> cells(String select) throws IOException, SQLException {
        List<String> lines = lines(parquet(select));
        return lines.subList(1, lines.size());
    }

    @Test
    void hasAHeadingAndCellsOfAllTypes() throws IOException, SQLException {
        assertThat(lines(parquet("SELECT 2021::SMALLINT AS year, 51000::INTEGER AS agency_code,"
                        + " TIMESTAMP '2021-07-31' AS commitment_date, 'a' AS \"Odd|Name\", 1.50::DECIMAL(9, 2) AS exact")))
                .containsExactly(
                        "year|agency_code|commitment_date|\"Odd|Name\"|exact", "2021|51000|2021-07-31 00:00:00|a|1.50");
    }

    @Test
    void givesBinaryNumbersAsTheirShortestDecimals() throws IOException, SQLException {
        assertThat(cells("SELECT unnest([0.1, 0.30000000000000004, 1.0, 11220.0, 1e-7, -1.5e22, 5e-324, -0.0]::DOUBLE[])"
                        + " AS n"))
                .containsExactly(
                        "0.1",
                        "0.30000000000000004",
                        "1",
                        "11220",
                        "0.0000001",
                        "-15000000000000000000000",
                        new BigDecimal("5e-324").toPlainString(),
                        "0");
        assertThat(cells("SELECT 0.1::FLOAT AS n")).containsExactly("0.1");
    }

    @Test
    void noShorterDecimalLeadsBackToABinaryNumber() throws IOException, SQLException {
        Random random = new Random(20260728);
        List<Double> numbers = random.longs(2000)
                .mapToObj(Double::longBitsToDouble)
                .filter(number -> Double.isFinite(number) && number != 0)
                .toList();
        String list = numbers.stream().map(number -> "'" + number + "'::DOUBLE").collect(Collectors.joining(","));
        List<String> texts = cells("SELECT unnest([" + list + "]) AS n");

        for (int i = 0; i < texts.size(); i++) {
            BigDecimal decimal = new BigDecimal(texts.get(i)).stripTrailingZeros();
            double number = numbers.get(i);
            assertThat(decimal.doubleValue()).as(texts.get(i)).isEqualTo(number);
            if (decimal.precision() > 1) {
                for (java.math.RoundingMode mode : List.of(java.math.RoundingMode.UP, java.math.RoundingMode.DOWN)) {
                    BigDecimal shorter = decimal.round(new java.math.MathContext(decimal.precision() - 1, mode));
                    assertThat(shorter.doubleValue()).as(texts.get(i)).isNotEqualTo(number);
                }
            }
        }
    }

    @Test
    void leavesBlankWhatIsMissing() throws IOException, SQLException {
        assertThat(cells("SELECT NULL::DOUBLE AS a, 'nan'::DOUBLE AS b, NULL::VARCHAR AS c, '' AS d, 'inf'::DOUBLE AS e"))
                .containsExactly("||||inf");
    }

    @Test
    void quotesWhatWouldNotBeOneCell() throws IOException, SQLException {
        assertThat(lines(parquet("SELECT 'a|b' AS x, 'say \"so\"' AS y, 'año' AS z UNION ALL SELECT 'two' || chr(10) ||"
                        + " 'lines', '', ''")))
                .containsExactly("x|y|z", "\"a|b\"|\"say \"\"so\"\"\"|año", "\"two", "lines\"||");
    }

    @Test
    void keepsTheOrderOfRowsInSeveralGroups() throws IOException, SQLException {
        List<String> cells = cells("SELECT range AS n FROM range(20000) ORDER BY n");

        assertThat(cells).hasSize(20_000);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(cells.get(i)).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void refusesWhatIsNoParquet() throws IOException {
        Path file = Files.writeString(folder.resolve("no.parquet"), "PAR1 and no more");

        assertThatThrownBy(() -> ParquetText.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot read no.parquet as Parquet");
    }

    @Test
    void refusesWhatIsCut() throws IOException, SQLException {
        Path file = parquet("SELECT range AS n, 'text ' || range AS t FROM range(20000)");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 8; i < bytes.length / 2; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> lines(file)).isInstanceOf(IOException.class);
    }

    @Test
    void readsByteByByteAsWell() throws IOException, SQLException {
        try (InputStream text = ParquetText.open(parquet("SELECT 'é' AS x"))) {
            assertThat(new int[] {text.read(), text.read(), text.read(), text.read(), text.read(), text.read()})
                    .containsExactly('x', '\n', 0xc3, 0xa9, '\n', -1);
        }
    }
}
