package org.cauce.io.internal.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.xml.XmlCursor;

/**
 * The rows of a sheet, one after the other.
 *
 * <p>A cell is text: numbers as the workbook stores them, never through a {@code double}; dates by ISO 8601; errors as
 * they are shown, such as {@code #N/A}; {@code TRUE} and {@code FALSE}. Rows that the workbook leaves out are not
 * given; {@link #line()} tells. For one thread.
 */
public final class SheetRows implements Rows {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final XmlCursor xml;
    private final String sheet;
    private final Texts texts;
    private final DateStyles styles;
    private final BitSet errors = new BitSet();
    private String[] cells = new String[64];
    private int size;
    private int row;
    private boolean isIn;
    private boolean isDone;

    SheetRows(XmlCursor xml, String sheet, Texts texts, DateStyles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
    }

    /** {@return the name of the sheet} */
    public String sheet() {
        return sheet;
    }

    @Override
    public boolean next() throws IOException {
        Arrays.fill(cells, 0, size, "");
        errors.clear();
        size = 0;
        if (isDone || (!isIn && !enter()) || !xml.toChild(false)) {
            isDone = true;
            return false;
        }
        readRow();
        return true;
    }

    private boolean enter() throws IOException {
        isIn = true;
        xml.toChild(false);
        while (xml.toChild(false)) {
            if (xml.name().equals("sheetData")) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    private void readRow() throws IOException {
        int number = number(Parts.attribute(xml, "r"), row + 1);
        if (number <= row || number > MOST_ROWS) {
            throw Parts.damaged(xml.location(), "row " + number + " comes after row " + row);
        }
        row = number;
        int column = 0;
        while (xml.toChild(false)) {
            column = column(Parts.attribute(xml, "r"), column);
            readCell(column++);
        }
    }

    private int number(String text, int otherwise) throws IOException {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,7}")) {
            throw Parts.damaged(xml.location(), "a row is called " + text);
        }
        return Integer.parseInt(text);
    }

    private int column(String address, int next) throws IOException {
        int column = 0;
        int at = 0;
        while (at < address.length()
                && address.charAt(at) >= 'A'
                && address.charAt(at) <= 'Z'
                && column <= MOST_COLUMNS) {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        column = address.isEmpty() ? next : column - 1;
        if (column < next || column >= MOST_COLUMNS) {
            throw Parts.damaged(xml.location(), "cell " + address + " is outside the sheet, or out of order");
        }
        return column;
    }

    private void readCell(int column) throws IOException {
        String type = Parts.attribute(xml, "t");
        String style = Parts.attribute(xml, "s");
        String value = "";
        while (xml.toChild(false)) {
            switch (xml.name()) {
                case "v" -> value = Texts.plain(xml);
                case "is" -> value = Texts.rich(xml);
                default -> xml.skip();
            }
        }
        if (type.equals("e")) {
            errors.set(column);
        }
        put(column, text(type, style, value));
    }

    private String text(String type, String style, String value) throws IOException {
        if (value.isEmpty()) {
            return value;
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> styles.isDate(style) ? styles.date(value) : ShortestNumber.of(value);
            default -> value;
        };
    }

    private String shared(String index) throws IOException {
        int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
        if (at >= texts.size()) {
            throw Parts.damaged(xml.location(), "there is no text " + index);
        }
        return texts.get(at);
    }

    private void put(int column, String text) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        Arrays.fill(cells, size, column, "");
        cells[column] = text;
        size = column + 1;
    }

    /** {@return the number of the row, counted from 1, as the program shows it} */
    @Override
    public long line() {
        return row;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String cell(int column) {
        return column < size ? cells[column] : "";
    }

    /**
     * {@return whether the cell holds an error, such as {@code #N/A}, which its text says}
     *
     * @param column its column, counted from 0
     */
    public boolean isError(int column) {
        return errors.get(column);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
