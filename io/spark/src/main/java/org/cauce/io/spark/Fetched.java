package org.cauce.io.spark;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a result; what Spark throws, much of it undeclared, as what it means for a caller. */
final class Fetched extends AbstractIterator<Row> {
    private final Iterator<Row> rows;

    private Fetched(Iterator<Row> rows) {
        this.rows = rows;
    }

    /** {@return the rows piece by piece: one piece is prepared, and in memory, at a time} */
    static Fetched inPieces(Dataset<Row> result) {
        return new Fetched(told(result::toLocalIterator));
    }

    /**
     * {@return the rows, all in memory}
     *
     * @param result the result
     * @param pieces the same, to be fetched in pieces if the driver does not take it at once
     */
    static Fetched atOnce(Dataset<Row> result, Dataset<Row> pieces) {
        try {
            return new Fetched(result.collectAsList().iterator());
        } catch (Exception tooMuch) {
            return inPieces(pieces);
        }
    }

    @Override
    protected @Nullable Row computeNext() {
        return told(rows::hasNext) ? told(rows::next) : endOfData();
    }

    private static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (Exception failed) {
            throw new UncheckedIOException(new IOException("Spark cannot answer: " + failed.getMessage(), failed));
        }
    }
}
