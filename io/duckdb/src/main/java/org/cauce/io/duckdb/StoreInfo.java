package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * What a store holds.
 *
 * @param folder where it is
 * @param inputs what was loaded, in the order of the names
 * @param bytes how long its Parquet files are together
 */
@Beta
public record StoreInfo(Path folder, ImmutableList<StoredInput> inputs, long bytes) {
    /** {@return how many rows it holds: flows, or parts of flows that are split} */
    public long rows() {
        return inputs.stream().mapToLong(StoredInput::rows).sum();
    }

    /**
     * {@return its Parquet files, for other engines; the columns are {@link org.cauce.indicators.query.FlowColumns}}
     *
     * <p>A file stays until a loading replaces its input, and then as long as there are {@link FlowStore#flows()} that
     * were opened before.
     */
    public ImmutableList<Path> parts() {
        return inputs.stream()
                .flatMap(input -> input.parts().stream())
                .map(folder::resolve)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return how many records of its inputs could not be read, or have an amount of too many digits} */
    public long refused() {
        return inputs.stream().mapToLong(StoredInput::refused).sum();
    }
}
