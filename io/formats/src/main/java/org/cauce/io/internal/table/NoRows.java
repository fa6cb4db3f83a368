package org.cauce.io.internal.table;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file that cannot be read: none. */
public final class NoRows implements Rows {
    private final Closeable closed;

    /**
     * Creates rows of which there are none.
     *
     * @param closed what is not read; closed with these
     */
    public NoRows(Closeable closed) {
        this.closed = closed;
    }

    /**
     * {@return no rows, in the place of those that are not read}
     *
     * @param unread the rows that are not read; closed with these
     * @param log the log of the file, which was told why
     */
    public static NoRows insteadOf(Closeable unread, TableLog log) {
        log.endBeforeRows();
        return new NoRows(unread);
    }

    /**
     * {@return the rows of a file; if it cannot be opened, none, and the log is told why}
     *
     * @param source opens the rows
     * @param log the log of the file
     * @throws IOException if the disk refuses
     */
    public static Rows ifNot(Source source, TableLog log) throws IOException {
        try {
            return source.open();
        } catch (IOException e) {
            log.end(TableReader.told(e, log).orElseThrow(() -> e));
            return new NoRows(() -> {});
        }
    }

    /** Opens rows. */
    @FunctionalInterface
    public interface Source {
        /**
         * {@return the rows, before the first}
         *
         * @throws IOException if the disk refuses, or the file is none that can be opened
         */
        Rows open() throws IOException;
    }

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public long line() {
        return 0;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public String cell(int index) {
        return "";
    }

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
