package org.cauce.examples.ask;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.io.Problem;
import org.cauce.io.duckdb.FlowInput;
import org.cauce.model.flow.FlowCursor;

/** The flows of files, as a store loads them. */
record OpenedFlows(FileFlows flows) implements FlowInput.Opened {
    /**
     * {@return the flows}
     *
     * @throws NoFlowsException if there is no file that gives any, so that nothing is loaded
     */
    static OpenedFlows of(FileFlows flows) throws IOException {
        if (!flows.hasFlows()) {
            throw new NoFlowsException(flows.files().stream()
                    .flatMap(file -> file.reason().stream())
                    .collect(Collectors.joining("; ")));
        }
        return new OpenedFlows(flows);
    }

    @Override
    public FlowCursor cursor() {
        return flows;
    }

    @Override
    public long refused() {
        return flows.files().stream().mapToLong(FlowFile::refused).sum();
    }

    @Override
    public Optional<String> endedBy() {
        return flows.endedBy().stream()
                .findFirst()
                .map(Problem::message)
                .or(() -> flows.files().stream()
                        .filter(FlowFile::isBroken)
                        .findFirst()
                        .map(file -> file.name() + ": " + file.reason().orElse("")));
    }

    @Override
    public void close() throws IOException {
        flows.close();
    }
}
