package org.cauce.examples.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Progress;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.duckdb.CutShortException;
import org.cauce.io.duckdb.FlowInput;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.io.duckdb.LoadListener;
import org.cauce.io.duckdb.LoadResult;
import org.cauce.model.flow.FlowCursor;

/** The loading of files into a store, one after the other. */
public final class StoreLoading {
    private static final String NOT_WHOLE = "it was not read to its end";

    private final FlowStore store;
    private final ReadOptions options;
    private final Progress progress;

    /**
     * Makes a loading.
     *
     * @param store where to
     * @param options how files are read
     * @param progress where it is told how far they are read
     */
    public StoreLoading(FlowStore store, ReadOptions options, Progress progress) {
        this.store = store;
        this.options = options;
        this.progress = progress;
    }

    /**
     * What became of a file.
     *
     * @param record what is listed of it
     * @param problems what of it is not in the store
     * @param broken the files of an archive that are damaged and not in the store
     * @param isInStore whether it is in the store
     */
    public record Outcome(
            ObjectNode record, ImmutableList<Problem> problems, ImmutableList<FlowFile> broken, boolean isInStore) {
        /** {@return whether all of it is in the store} */
        public boolean isWhole() {
            return isInStore && problems.isEmpty() && broken.isEmpty();
        }
    }

    /**
     * {@return what became of a file}
     *
     * @param file the file
     * @param name what the store is to call it
     * @throws IOException if the disk refuses
     */
    public Outcome load(Path file, String name) throws IOException {
        List<FileFlows> opened = new ArrayList<>();
        Refused refused = new Refused();
        FlowInput input = FlowInput.of(file, () -> {
                    FileFlows flows = FileFlows.of(List.of(file), options, progress);
                    opened.add(flows);
                    return OpenedFlows.of(flows);
                })
                .named(name);
        try {
            LoadResult result = store.load(
                    withOptions(ParquetFiles.isInexact(file) ? input.inexact() : input), DacRollUp.table(), refused);
            if (!result.wasLoaded()) {
                progress.done(file);
            }
            return new Outcome(
                    StoredInputs.record(result.input()).put("was", result.wasLoaded() ? "loaded" : "there already"),
                    problems(opened, refused),
                    ImmutableList.of(),
                    true);
        } catch (CutShortException cut) {
            return new Outcome(
                    Listing.record().put("input", name).put("was", "not loaded: " + NOT_WHOLE),
                    opened.stream().flatMap(flows -> flows.endedBy().stream()).collect(ImmutableList.toImmutableList()),
                    broken(opened),
                    false);
        } catch (NoFlowsException none) {
            return new Outcome(
                    Listing.record().put("input", name).put("was", "not loaded: " + none.getMessage()),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    false);
        }
    }

    private static ImmutableList<FlowFile> broken(List<FileFlows> opened) {
        return opened.stream()
                .flatMap(flows -> flows.files().stream())
                .filter(FlowFile::isBroken)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Problem> problems(List<FileFlows> opened, Refused refused) {
        return Stream.concat(
                        opened.stream()
                                .flatMap(flows -> flows.files().stream())
                                .flatMap(one -> one.problems().stream()),
                        refused.problems.stream())
                .filter(Problem::isError)
                .collect(ImmutableList.toImmutableList());
    }

    private FlowInput withOptions(FlowInput input) {
        return options.baseYear().isPresent()
                ? input.readWith("base-year " + options.baseYear().getAsInt())
                : input;
    }

    /** Keeps the problems of amounts that do not fit. */
    private static final class Refused implements LoadListener {
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void loaded(long rows) {}

        @Override
        public void refused(FlowCursor flow) {
            problems.add(RefusedAmount.of(flow));
        }
    }
}
