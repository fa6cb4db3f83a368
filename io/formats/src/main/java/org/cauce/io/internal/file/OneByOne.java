package org.cauce.io.internal.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, one after the other; whoever is not in turn is refused.
 *
 * @param <R> the type of the records
 */
public abstract class OneByOne<R> implements Iterator<R> {
    private final Turn turn;
    private @Nullable R next;

    /**
     * Creates an iterator.
     *
     * @param turn whose turn it is
     */
    protected OneByOne(Turn turn) {
        this.turn = turn;
    }

    /** {@return the next record, when it is looked for; null if there is none} */
    protected abstract @Nullable R advance();

    /** Gives up a record that was looked for and not given. */
    protected final void forget() {
        next = null;
    }

    @Override
    public final boolean hasNext() {
        turn.begin();
        try {
            return isAhead();
        } finally {
            turn.end();
        }
    }

    private boolean isAhead() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public final R next() {
        turn.begin();
        try {
            if (!isAhead() || next == null) {
                throw new NoSuchElementException("There are no more records; ask hasNext() first");
            }
            R given = next;
            next = null;
            return given;
        } finally {
            turn.end();
        }
    }
}
