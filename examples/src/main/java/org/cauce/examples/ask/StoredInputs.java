package org.cauce.examples.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.io.duckdb.StoredInput;

/** The inputs of a store as records to be listed. */
public final class StoredInputs {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.of("input"),
            Column.of("flows", "rows"),
            Column.of("refused"),
            Column.of("bytes"),
            Column.of("inexact"),
            Column.of("sha256"));

    private StoredInputs() {}

    /**
     * {@return the inputs}
     *
     * @param inputs what is in a store
     */
    public static Listing listing(List<StoredInput> inputs) {
        return Listing.ofColumns(
                COLUMNS, inputs.stream().map(StoredInputs::record).toList());
    }

    /** {@return an input as a record} */
    static ObjectNode record(StoredInput input) {
        return Listing.record()
                .put("input", input.name())
                .put("rows", input.rows())
                .put("refused", input.refused())
                .put("bytes", input.bytes())
                .put("inexact", input.isInexact() ? "yes" : "no")
                .put("sha256", input.sha256());
    }
}
