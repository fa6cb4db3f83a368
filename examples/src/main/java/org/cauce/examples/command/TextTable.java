package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text: a header, a rule, and rows; columns of numbers are aligned to the right. */
public final class TextTable {
    private static final String NUMBER = "[-−+~<>≤≥ ]*\\$?[0-9][0-9.,\u202f]*\u00a0?%?";

    private final ImmutableList<String> header;
    private final ImmutableList<ImmutableList<String>> rows;

    private TextTable(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * {@return a table}
     *
     * @param header the names of the columns
     * @param rows the rows, each with as many cells as the header
     * @throws IllegalArgumentException if a row has more or fewer
     */
    public static TextTable of(List<String> header, List<? extends List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row has %d cells, the header %d: %s".formatted(row.size(), header.size(), row));
            }
        }
        return new TextTable(
                ImmutableList.copyOf(header),
                rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Writes the table.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        boolean[] numbers = new boolean[header.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isNumeric(i);
        }
        line(header, widths, numbers, out);
        line(
                IntStream.of(widths).mapToObj(width -> "─".repeat(width)).collect(ImmutableList.toImmutableList()),
                widths,
                numbers,
                out);
        rows.forEach(row -> line(row, widths, numbers, out));
    }

    private static void line(List<String> cells, int[] widths, boolean[] numbers, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - length(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(numbers[i] ? space + cells.get(i) : cells.get(i) + space);
        }
        out.print(line.toString().stripTrailing() + "\n");
    }

    private int width(int column) {
        int widest = length(header.get(column));
        for (ImmutableList<String> row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return widest;
    }

    private boolean isNumeric(int column) {
        return rows.stream().anyMatch(row -> !row.get(column).isEmpty())
                && rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.isEmpty() || cell.matches(NUMBER));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
