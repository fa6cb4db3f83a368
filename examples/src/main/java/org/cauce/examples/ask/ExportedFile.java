package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.duckdb.ParquetFlows;
import org.cauce.model.flow.FlowCursor;

/** A Parquet file that a store exported: read whole, or not at all. */
record ExportedFile(String name, ParquetFlows flows) implements OpenFile {
    static ExportedFile open(String name, Path file) throws IOException {
        return new ExportedFile(name, ParquetFlows.open(file));
    }

    @Override
    public FlowCursor cursor() {
        return flows;
    }

    @Override
    public FlowFile account() {
        return FlowFile.read(
                name,
                "cauce-flows",
                new ReadReport(
                        ImmutableList.of(name),
                        ImmutableMap.of("rows", new ReadReport.Count(flows.rows(), flows.rows(), 0))),
                ImmutableList.of());
    }

    @Override
    public Optional<Problem> endedBy() {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        flows.close();
    }
}
