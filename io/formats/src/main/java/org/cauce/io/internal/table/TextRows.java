package org.cauce.io.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.text.LenientReader;
import org.cauce.io.internal.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text: cells between separators, some of them in quotes.
 *
 * <p>Blank lines are rows too. A cell that is not of the encoding of the file is read as Windows-1252, and told.
 */
public final class TextRows implements Rows {
    private static final int HEAD = 64;
    private static final int MOST_COLUMNS = 20_000;
    private static final int LONGEST_ROW = 1 << 24;
    private static final int BUFFER = 1 << 16;

    private final BufferedInputStream in;
    private final char separator;
    private final TableLog log;
    private @Nullable Iterator<CsvRecord> records;
    private List<String> cells = List.of();
    private long line;

    private TextRows(BufferedInputStream in, char separator, TableLog log) {
        this.in = in;
        this.separator = separator;
        this.log = log;
    }

    /**
     * {@return the rows of a file}
     *
     * @param file the file
     * @param separator what stands between cells
     * @param log the log of its reading
     * @throws IOException if the disk refuses
     */
    public static TextRows open(DataFile file, char separator, TableLog log) throws IOException {
        return new TextRows(new BufferedInputStream(Bytes.open(file, log.options()), BUFFER), separator, log);
    }

    private Iterator<CsvRecord> begin() throws IOException {
        in.mark(HEAD);
        TextEncoding encoding = TextEncoding.of(in.readNBytes(HEAD));
        in.reset();
        in.skipNBytes(encoding.mark());
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(Math.min(LONGEST_ROW, log.options().limits().textLength()))
                .maxRecordSize(LONGEST_ROW)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, new LenientReader(in, encoding))
                .iterator();
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (records == null) {
                records = begin();
            }
            if (!records.hasNext()) {
                cells = List.of();
                return false;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            cells = record.getFields();
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof IOException disk) {
                throw disk;
            }
            throw new MalformedRowsException(String.valueOf(cause.getMessage()), line + 1, e);
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public String cell(int index) {
        if (index >= cells.size()) {
            return "";
        }
        String cell = cells.get(index);
        return LenientReader.isForeign(cell) ? repaired(cell, index) : cell;
    }

    private String repaired(String cell, int index) {
        String repaired = LenientReader.repaired(cell);
        log.tell(TableProblem.MIXED_ENCODING, line, "cell " + (index + 1), problem -> problem.found(repaired));
        return repaired;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
