package org.cauce.io.iati.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cauce.io.Shared;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.MoneyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionCsvWriterTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> realFiles() {
        return Shared.in("iati/data/real", ".xml").stream();
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void givesPartsThatSumToEachTransaction(Path file) throws IOException {
        if (IatiReader.standardOf(file) != IatiStandard.ACTIVITIES) {
            return;
        }
        Path table = folder.resolve("table.csv");
        BigDecimal expected = BigDecimal.ZERO;
        try (TransactionReader reader = TransactionReader.open(file);
                TransactionCsvWriter writer =
                        TransactionCsvWriter.create(table, AllocationPolicy.of(SharePolicy.STRICT))) {
            while (reader.nextActivity()) {
                writer.write("real.xml", reader.activity(), reader.transactions());
            }
            writer.finish();
        }
        try (IatiReader<IatiActivity> reader = IatiReader.open(file)) {
            for (IatiActivity activity : reader) {
                for (Transaction transaction : activity.transactions()) {
                    expected = expected.add(
                            transaction.value().flatMap(MoneyValue::amount).orElse(BigDecimal.ZERO));
                }
            }
        }
        Sums sums = sums(table);
        assertThat(sums.total).isEqualByComparingTo(expected);
        assertThat(sums.parts).allSatisfy((line, sum) -> assertThat(sum).isEqualByComparingTo(sums.wholes.get(line)));
    }

    private record Sums(BigDecimal total, Map<String, BigDecimal> parts, Map<String, BigDecimal> wholes) {}

    private static Sums sums(Path table) throws IOException {
        BigDecimal total = BigDecimal.ZERO;
        Map<String, BigDecimal> parts = new HashMap<>();
        Map<String, BigDecimal> wholes = new HashMap<>();
        int activity = 0;
        String last = "";
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                String value = row.getField("value");
                if (!value.isEmpty()) {
                    // identifiers may repeat: a first transaction that follows another one is a new activity
                    String number = row.getField("transaction");
                    activity += number.equals("1") && !last.equals("1") ? 1 : 0;
                    last = number;
                    String key = activity + "/" + row.getField("activity") + "/" + number + "/" + row.getField("line");
                    parts.merge(key, new BigDecimal(value), BigDecimal::add);
                    wholes.put(key, new BigDecimal(row.getField("transaction_value")));
                    total = total.add(new BigDecimal(value));
                }
            }
        }
        return new Sums(total, parts, wholes);
    }

    @Test
    void documentsEachColumnByTheNameOfItsHeader() {
        assertThat(TransactionColumn.values())
                .extracting(TransactionColumn::header)
                .doesNotHaveDuplicates()
                .contains("activity", "transaction_value", "value", "sector", "recipient_country");
    }
}
