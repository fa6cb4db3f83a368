package org.cauce.io.internal.table;

/** The rows of a file that cannot be read: none. */
final class NoRows implements Rows {
    private final Rows closed;

    NoRows(Rows closed) {
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
