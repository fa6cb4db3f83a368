package org.cauce.io.internal.xml;

import org.jspecify.annotations.Nullable;

/** The texts of the elements that are open, by depth; a text may come in pieces. */
final class OpenTexts {
    private final @Nullable String[] texts;
    private final @Nullable StringBuilder[] joined;

    OpenTexts(int mostDepth) {
        this.texts = new @Nullable String[mostDepth + 2];
        this.joined = new @Nullable StringBuilder[mostDepth + 2];
    }

    /** Begins an element without text. */
    void begin(int depth) {
        texts[depth] = null;
        joined[depth] = null;
    }

    /** {@return whether the piece fits; if so it is added} */
    boolean add(int depth, String piece, int most) {
        String before = texts[depth];
        StringBuilder pieces = joined[depth];
        int length = pieces != null ? pieces.length() : before != null ? before.length() : 0;
        if (piece.length() + length > most) {
            return false;
        }
        if (before == null) {
            texts[depth] = piece;
        } else if (pieces == null) {
            joined[depth] = new StringBuilder(before).append(piece);
        } else {
            pieces.append(piece);
        }
        return true;
    }

    /** {@return the text; null if there is none} */
    @Nullable
    String at(int depth) {
        StringBuilder pieces = joined[depth];
        return pieces == null ? texts[depth] : pieces.toString();
    }
}
