package org.cauce.io.spark;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a result, piece by piece; what Spark throws, much of it undeclared, as what it means for a caller. */
final class Fetched extends AbstractIterator<Row> {
    private final Iterator<Row> rows;

    private Fetched(Iterator<Row> rows) {
        this.rows = rows;
    }

    static Fetched of(Dataset<Row> result) {
        return new Fetched(told(result::toLocalIterator));
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
