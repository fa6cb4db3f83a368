package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.Refused;
import org.cauce.indicators.query.FlowRows;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.duckdb.EngineLimits;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.model.catalogue.Catalogue;

/** Flows that can be asked, wherever they come from, and what became of the files that they were read from. */
public final class AskedFlows implements AutoCloseable {
    private final FlowSource source;
    private final ImmutableList<FlowFile> files;
    private final ImmutableList<Problem> endedBy;
    private final ImmutableList<Problem> refused;

    private AskedFlows(
            FlowSource source,
            ImmutableList<FlowFile> files,
            ImmutableList<Problem> endedBy,
            ImmutableList<Problem> refused) {
        this.source = source;
        this.files = files;
        this.endedBy = endedBy;
        this.refused = refused;
    }

    private static AskedFlows ofNoFile(FlowSource source) {
        return new AskedFlows(source, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return the flows of some files, read into memory, some 110 bytes for each}
     *
     * @param paths the files, of any format that gives flows; others are passed over and told
     * @param options how to read them, and which flows are wanted: nothing else is held in memory
     * @param language the language in which it is told how far the reading is
     * @throws UncheckedIOException if the disk refuses
     */
    public static AskedFlows ofFiles(List<Path> paths, ReadOptions options, Locale language) {
        List<Problem> refused = new ArrayList<>();
        try (Progress progress = Progress.of(Progress.Task.READING, paths, language);
                FileFlows flows = FileFlows.of(paths, options, progress)) {
            FlowSource source = MemoryFlows.of(
                            FlowRows.of(flows, DacRollUp.table(), cursor -> refused.add(RefusedAmount.of(cursor))))
                    .parallel();
            return new AskedFlows(source, flows.files(), flows.endedBy(), ImmutableList.copyOf(refused));
        } catch (IOException disk) {
            throw new UncheckedIOException("Cannot read: " + disk.getMessage(), disk);
        }
    }

    /**
     * {@return the flows of a store}
     *
     * @param folder the folder of the store
     * @param limits how much its engine may take
     * @throws UncheckedIOException if the disk refuses, or the store is of another version
     */
    public static AskedFlows ofStore(Path folder, EngineLimits limits) {
        try {
            return ofNoFile(FlowStore.open(folder, limits).flows());
        } catch (IOException disk) {
            throw Refused.of("Cannot ask the store " + folder, disk);
        }
    }

    /**
     * {@return the flows of a catalogue that state an amount; totals and their parts are both among them, as its
     * documents have them}
     *
     * @param catalogue the catalogue
     */
    public static AskedFlows ofCatalogue(Catalogue catalogue) {
        return ofNoFile(MemoryFlows.of(new CatalogueFlows(catalogue), DacRollUp.table()));
    }

    /** {@return the flows, to be asked} */
    public FlowSource source() {
        return source;
    }

    /** {@return what became of the files, in their order; empty if the flows come from no file} */
    public ImmutableList<FlowFile> files() {
        return files;
    }

    /** {@return whether they are of files, none of which could be read} */
    public boolean isUnread() {
        return !files.isEmpty() && files.stream().allMatch(file -> file.reason().isPresent());
    }

    /** {@return the problems that ended the reading of files before their end: sums of these are too small} */
    public ImmutableList<Problem> endedBy() {
        return endedBy;
    }

    /** {@return the amounts that have too many digits to be added exactly, and were passed over} */
    public ImmutableList<Problem> refused() {
        return refused;
    }

    /** Closes the store, if it is one. */
    @Override
    public void close() {
        source.close();
    }
}
