package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;

/**
 * The rows of a Parquet file as text, so that whoever reads a table as text reads it as Parquet too, such as the CRS: a
 * heading with the names of the columns, cells between {@code |}, those with such a sign or an end of line in quotes.
 *
 * <p>Nothing stands where there is no value, or a binary number that is none (NaN), by which some tools write that
 * there is none. Binary numbers are their shortest decimal texts that lead back to the same number, without exponents
 * and without zeros at the end: {@code 11220}, {@code 0.1}; what was published more exactly is lost already. Days and
 * times are as in {@code 2021-07-31 00:00:00}. Rows come in the order of the file, and are not held in memory.
 *
 * <p>For one thread.
 */
@Beta
public final class ParquetText extends InputStream {
    private static final int ENOUGH = 1 << 16;
    private static final char SEPARATOR = '|';

    private final Path file;
    private final Duck duck;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final boolean[] isBinary;
    private final StringBuilder text = new StringBuilder();
    private byte[] bytes = {};
    private int at;
    private boolean hasEnded;

    private ParquetText(Path file, Duck duck, PreparedStatement statement, boolean[] isBinary) throws SQLException {
        this.file = file;
        this.duck = duck;
        this.statement = statement;
        this.isBinary = isBinary;
        this.rows = statement.executeQuery();
    }

    /**
     * {@return the text of a file, from the beginning, in UTF-8}
     *
     * @param file the file
     * @throws IOException if the disk refuses, or it is no Parquet file
     */
    public static InputStream open(Path file) throws IOException {
        Duck duck = Duck.inTemporaryFolder();
        try {
            return open(file, duck);
        } catch (SQLException refused) {
            duck.close();
            throw failed(file, refused);
        }
    }

    private static ParquetText open(Path file, Duck duck) throws SQLException {
        StringBuilder heading = new StringBuilder();
        boolean[] isBinary;
        try (PreparedStatement none = prepare(duck, "SELECT * FROM " + Scan.ROWS + " LIMIT 0", file);
                ResultSet result = none.executeQuery()) {
            ResultSetMetaData columns = result.getMetaData();
            isBinary = new boolean[columns.getColumnCount()];
            for (int i = 0; i < isBinary.length; i++) {
                int type = columns.getColumnType(i + 1);
                isBinary[i] = type == Types.DOUBLE || type == Types.FLOAT || type == Types.REAL;
                append(heading, i, columns.getColumnName(i + 1));
            }
        }
        ParquetText opened = new ParquetText(
                file, duck, prepare(duck, "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM " + Scan.ROWS, file), isBinary);
        opened.text.append(heading).append('\n');
        return opened;
    }

    private static PreparedStatement prepare(Duck duck, String sql, Path file) throws SQLException {
        PreparedStatement statement = duck.connection().prepareStatement(sql);
        statement.setString(1, Scan.named(file));
        return statement;
    }

    private static IOException failed(Path file, SQLException refused) {
        return Duck.failed("read " + file.getFileName() + " as Parquet", refused);
    }

    private static void append(StringBuilder text, int column, String cell) {
        if (column > 0) {
            text.append(SEPARATOR);
        }
        if (isPlain(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == SEPARATOR || letter == '"' || letter == '\n' || letter == '\r') {
                return false;
            }
        }
        return true;
    }

    private static String decimal(String number) {
        return switch (number) {
            case "nan", "-nan" -> "";
            case "inf", "-inf" -> number;
            default -> {
                BigDecimal plain = new BigDecimal(number).stripTrailingZeros();
                yield plain.signum() == 0 ? "0" : plain.toPlainString();
            }
        };
    }

    /** Makes the next bytes, if there are any. */
    private boolean fill() throws IOException {
        try {
            while (!hasEnded && text.length() < ENOUGH) {
                hasEnded = !rows.next();
                if (!hasEnded) {
                    appendRow();
                }
            }
        } catch (SQLException refused) {
            throw failed(file, refused);
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        at = 0;
        return bytes.length > 0;
    }

    private void appendRow() throws SQLException {
        for (int i = 0; i < isBinary.length; i++) {
            String cell = Objects.requireNonNullElse(rows.getString(i + 1), "");
            append(text, i, isBinary[i] && !cell.isEmpty() ? decimal(cell) : cell);
        }
        text.append('\n');
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    @SuppressWarnings("try") // closing is what it is for
    public void close() throws IOException {
        try (Duck closed = duck;
                PreparedStatement ended = statement;
                ResultSet last = rows) {
            hasEnded = true;
        } catch (SQLException refused) {
            throw failed(file, refused);
        }
    }
}
