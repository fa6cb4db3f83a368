package org.cauce.io.iati.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.internal.pack.PackedFile;

/**
 * Writes transactions as a flat table for spreadsheets and data frames: CSV of RFC 4180 in UTF-8, its columns those of
 * {@link TransactionColumn}, one row for each part of a transaction by sector and country or region. The file appears
 * when it is closed after {@link #finish()}, or not at all.
 *
 * <p>Text that a spreadsheet would run as a formula, because it begins with {@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a line break, is preceded by an apostrophe, unless it is a number; half a character becomes a question mark.
 * Files of XML and JSON keep every text as it is. Amounts are written in full, without exponents and separators. What
 * has no column is not written: the table is for sums, not for keeping. Memory is that of one activity, or of one
 * transaction where they are given one by one. For one thread.
 */
public final class TransactionCsvWriter implements Closeable {
    private final PackedFile file;
    private final Writer text;
    private final CsvWriter csv;
    private final AllocationPolicy policy;

    private TransactionCsvWriter(PackedFile file, AllocationPolicy policy) throws IOException {
        this.policy = policy;
        this.file = file;
        this.text = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(Stream.of(TransactionColumn.values())
                .map(TransactionColumn::header)
                .toList());
    }

    /**
     * {@return a writer}
     *
     * @param path where the file is to be; packed by gzip if its name ends in {@code .gz}
     * @param policy how transactions are split over sectors, countries and regions; what it derives from transactions
     *     is not derived here, where they pass by once
     * @throws IOException if the disk refuses
     */
    public static TransactionCsvWriter create(Path path, AllocationPolicy policy) throws IOException {
        PackedFile file = PackedFile.create(path);
        try {
            return new TransactionCsvWriter(file, policy);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Writes the transactions of an activity.
     *
     * @param name the name of the file that the activity stands in, without folders
     * @param activity the activity
     */
    public void write(String name, IatiActivity activity) {
        write(name, activity, activity.transactions().iterator());
    }

    /**
     * Writes transactions that are not held with their activity, such as those of a
     * {@link org.cauce.io.iati.TransactionReader}.
     *
     * @param name the name of the file that the activity stands in, without folders
     * @param activity the activity; its own transactions are not written
     * @param transactions the transactions
     */
    public void write(String name, IatiActivity activity, Iterator<Transaction> transactions) {
        TransactionRows rows = new TransactionRows(name, activity, policy);
        while (transactions.hasNext()) {
            for (List<String> row : rows.next(transactions.next())) {
                csv.writeRecord(row);
            }
        }
    }

    /**
     * Ends the file, which appears at its place.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        csv.flush();
        text.flush();
        file.finish();
    }

    /** Ends the writing; what was not finished is gone, and what was at its place before is still there. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
