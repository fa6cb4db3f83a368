package org.cauce.io.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;

/**
 * A stream that fails when the parser asks for more bytes than one token may have, or for a start tag with too many
 * attributes.
 *
 * <p>A parser holds the token that it works on in memory: an attribute, a text, a start tag. Whoever drives it says at
 * each token that one is done; a file of a single endless attribute ends here before it fills the memory. What the
 * parser skips, such as a comment, may be as long as it likes.
 */
final class TokenGuard extends FilterInputStream {
    private final long limit;
    private final int mostAttributes;
    private long given;
    private long done;
    private int attributes;
    private boolean isSkipped;
    private boolean isTag;

    /**
     * Creates a guard.
     *
     * @param in the bytes
     * @param limit how many bytes a token may have
     * @param mostAttributes how many attributes a start tag may have that does not end in the bytes at hand
     */
    TokenGuard(InputStream in, long limit, int mostAttributes) {
        super(in);
        this.limit = limit;
        this.mostAttributes = mostAttributes;
    }

    /**
     * Says that what was given so far belongs to tokens that are done.
     *
     * @param event what the parser is at now; it gets the rest of a text or comment when it is asked to go on
     */
    void tokenDone(int event) {
        done = given;
        attributes = 0;
        isSkipped = event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
        isTag = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        given += Math.max(count, 0);
        if (given - done > limit && !isSkipped) {
            throw new TokenTooLong();
        }
        if (isTag) {
            countAttributes(buffer, offset, count);
        }
        return count;
    }

    private void countAttributes(byte[] buffer, int offset, int count) throws TooManyAttributes {
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '=') {
                attributes++;
            }
        }
        if (attributes > mostAttributes) {
            throw new TooManyAttributes();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Thrown when a token has more bytes than the limit. */
    static final class TokenTooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TokenTooLong() {
            super("a token is too long");
        }
    }

    /** Thrown when a start tag has more attributes than anybody writes. */
    static final class TooManyAttributes extends IOException {
        private static final long serialVersionUID = 1L;

        TooManyAttributes() {
            super("a start tag has too many attributes");
        }
    }
}
