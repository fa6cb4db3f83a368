package org.cauce.io.formats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cauce.io.contract.FormatSample;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;

/**
 * The cells of a sample that is a table.
 *
 * @param separator what stands between them
 * @param rows the rows, with what stands before the heading
 * @param heading the number of the row above the first that became a record
 */
record Table(char separator, ImmutableList<ImmutableList<String>> rows, int heading) {
    static Table of(FormatSample sample) {
        String text = sample.text().replace("\uFEFF", "");
        char separator = text.indexOf('\t') >= 0 ? '\t' : text.indexOf('|') >= 0 ? '|' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = csv.stream().toList();
            long first = firstLine(sample);
            int heading = (int) records.stream()
                            .filter(one -> one.getStartingLineNumber() < first)
                            .count()
                    - 1;
            return new Table(
                    separator,
                    records.stream()
                            .map(one -> ImmutableList.copyOf(one.getFields()))
                            .collect(ImmutableList.toImmutableList()),
                    heading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstLine(FormatSample sample) throws IOException {
        return sample.read().records().stream()
                .flatMap(one -> one.citations().stream())
                .map(Citation::at)
                .flatMap(java.util.Optional::stream)
                .mapToLong(FileLine::line)
                .min()
                .orElseThrow();
    }

    /** {@return the table with other cells in one row} */
    Table with(int row, List<String> cells) {
        List<ImmutableList<String>> changed = new ArrayList<>(rows);
        changed.set(row, ImmutableList.copyOf(cells));
        return new Table(separator, ImmutableList.copyOf(changed), heading);
    }

    /** {@return the table with a row twice} */
    Table twice(int row) {
        List<ImmutableList<String>> changed = new ArrayList<>(rows);
        changed.add(row, rows.get(row));
        return new Table(separator, ImmutableList.copyOf(changed), heading);
    }

    /** {@return the table whose columns stand in the other order} */
    Table reversed() {
        int width = rows.get(heading).size();
        return new Table(
                separator,
                rows.stream()
                        .map(row -> row.size() == width ? ImmutableList.copyOf(Lists.reverse(row)) : row)
                        .collect(ImmutableList.toImmutableList()),
                heading);
    }

    /** {@return the table with one more column, behind the others} */
    Table withColumn(String name, String cell) {
        int width = rows.get(heading).size();
        return new Table(
                separator,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).size() != width
                                ? rows.get(i)
                                : ImmutableList.<String>builder()
                                        .addAll(rows.get(i))
                                        .add(i <= heading ? name : cell)
                                        .build())
                        .collect(ImmutableList.toImmutableList()),
                heading);
    }

    /** {@return the text of the table} */
    String text() {
        return rows.stream()
                .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
