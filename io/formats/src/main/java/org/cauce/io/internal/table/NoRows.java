package org.cauce.io.internal.table;

/** The rows of a file that cannot be read: none. */
public final class NoRows implements Rows {
    private final Rows closed;

    /**
     * Creates rows of which there are none.
     *
     * @param closed the rows that are not read; closed with these
     */
    public NoRows(Rows closed) {
        this.closed = closed;
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
    public void close() throws java.io.IOException {
        closed.close();
    }
}
