package org.cauce.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cauce.io.TableProblem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text whose bytes contain those of ASCII, as UTF-8 does: finds where the cells are, and makes text only
 * of those that are asked for.
 *
 * <p>A cell that is not UTF-8 is read as Windows-1252, and told. For millions of rows with scores of columns of which
 * few are wanted; memory is one row.
 */
public final class ByteRows implements Rows {
    private static final int MOST_COLUMNS = 20_000;
    private static final int LONGEST_ROW = 1 << 24;
    private static final int BUFFER = 1 << 18;
    private static final int KNOWN_BITS = 12;
    private static final int LONGEST_WORD = 7;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte separator;
    private final TableLog log;
    private final int longestCell;
    private final @Nullable String[] known = new @Nullable String[1 << KNOWN_BITS];
    private final long[] words = new long[1 << KNOWN_BITS];
    private byte[] buffer = new byte[BUFFER];
    private int limit;
    private int base;
    private int length;
    private int[] starts = new int[128];
    private int[] ends = new int[128];
    private int size;
    private long line;
    private long nextLine = 1;

    /**
     * Creates the rows.
     *
     * @param in the bytes, behind a byte order mark; closed with the rows
     * @param separator what stands between cells, a character of ASCII
     * @param log the log of the reading
     */
    public ByteRows(InputStream in, char separator, TableLog log) {
        this.in = in;
        this.separator = (byte) separator;
        this.log = log;
        this.longestCell = Math.min(LONGEST_ROW, log.options().limits().textLength());
    }

    @Override
    public boolean next() throws IOException {
        base += length;
        length = 0;
        size = 0;
        line = nextLine;
        if (!has(0)) {
            return false;
        }
        int at = 0;
        boolean more = true;
        while (more) {
            at = plainCells(at);
            int begin = at;
            int end = cellEnd(begin);
            add(begin, end);
            more = has(end) && buffer[base + end] == separator;
            at = has(end) ? end + 1 : end;
        }
        length = at;
        nextLine += buffer[base + at - 1] == '\n' ? 1 : 0;
        dropCarriageReturn();
        return true;
    }

    /** Goes over cells in the buffer without quotes that are not too long, but for the last of the row: nearly all. */
    private int plainCells(int from) {
        byte[] bytes = buffer;
        byte mark = separator;
        int last = limit;
        int most = Math.min(starts.length, MOST_COLUMNS);
        int begin = base + from;
        int count = size;
        for (int i = begin; i < last && count < most; i++) {
            byte letter = bytes[i];
            if (letter == mark) {
                if (i - begin > longestCell) {
                    break;
                }
                starts[count] = begin - base;
                ends[count++] = i - base;
                begin = i + 1;
            } else if (letter == '\n' || (letter == '"' && i == begin)) {
                break;
            }
        }
        size = count;
        return begin - base;
    }

    private int cellEnd(int begin) throws IOException {
        int at = has(begin) && buffer[base + begin] == '"' ? closing(begin + 1) : begin;
        while (true) {
            byte[] bytes = buffer;
            int i = base + at;
            int last = limit;
            byte mark = separator;
            while (i < last && bytes[i] != mark && bytes[i] != '\n') {
                i++;
            }
            at = i - base;
            if (i < last || !fill()) {
                return at;
            }
        }
    }

    /** Doubled quotes stand for one; lines may break inside. */
    private int closing(int from) throws IOException {
        int at = from;
        while (has(at)) {
            byte next = buffer[base + at++];
            if (next == '\n') {
                nextLine++;
            } else if (next == '"') {
                if (!has(at) || buffer[base + at] != '"') {
                    return at;
                }
                at++;
            }
        }
        throw new MalformedRowsException("a quote is opened and not closed", line);
    }

    private void add(int begin, int end) throws IOException {
        if (size == MOST_COLUMNS) {
            throw new MalformedRowsException("a row has more than " + MOST_COLUMNS + " cells", line);
        }
        if (end - begin > longestCell) {
            throw new MalformedRowsException("a cell is longer than " + longestCell + " bytes", line);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = begin;
        ends[size++] = end;
    }

    private void dropCarriageReturn() {
        int end = ends[size - 1];
        if (end > starts[size - 1] && buffer[base + end - 1] == '\r') {
            ends[size - 1]--;
        }
    }

    /** Places in a row are counted from its beginning, so that they hold when the bytes move. */
    private boolean has(int at) throws IOException {
        return base + at < limit || fill();
    }

    private boolean fill() throws IOException {
        if (base > 0) {
            System.arraycopy(buffer, base, buffer, 0, limit - base);
            limit -= base;
            base = 0;
        } else if (limit == buffer.length) {
            if (limit >= LONGEST_ROW) {
                throw new MalformedRowsException("a row is longer than " + LONGEST_ROW + " bytes", line);
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (ends[i] > starts[i] && !cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String cell(int index) {
        if (index >= size || ends[index] == starts[index]) {
            return "";
        }
        int from = base + starts[index];
        int to = base + ends[index];
        boolean isQuoted = buffer[from] == '"' && to - from > 1 && buffer[to - 1] == '"';
        String text = isQuoted ? text(from + 1, to - 1, index) : text(from, to, index);
        return isQuoted && text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text;
    }

    private String text(int from, int to, int index) {
        int length = to - from;
        return length <= LONGEST_WORD ? word(from, to, index) : longer(from, to, index);
    }

    /** A short cell is a number of eight bytes, the first of them before its text, by which it is known again. */
    private String word(int from, int to, int index) {
        long word = 1;
        byte[] bytes = buffer;
        for (int i = from; i < to; i++) {
            byte letter = bytes[i];
            if (letter < 0) {
                return foreign(from, to, index);
            }
            word = word << 8 | letter;
        }
        int slot = (int) ((word * SPREAD) >>> (Long.SIZE - KNOWN_BITS));
        String before = known[slot];
        if (before == null || words[slot] != word) {
            before = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            known[slot] = before;
            words[slot] = word;
        }
        return before;
    }

    private String longer(int from, int to, int index) {
        for (int i = from; i < to; i++) {
            if (buffer[i] < 0) {
                return foreign(from, to, index);
            }
        }
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String foreign(int from, int to, int index) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(buffer, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            String repaired = new String(buffer, from, to - from, WINDOWS);
            log.tell(TableProblem.MIXED_ENCODING, line, "cell " + (index + 1), problem -> problem.found(repaired));
            return repaired;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
