package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.cauce.indicators.query.RollUp;

/**
 * Flows in a folder, loaded once from what any reader reads, as Parquet.
 *
 * <p>Loading is all or nothing: the rename of the manifest is the commit, and what a killed loading leaves is deleted
 * when the store is opened next. Processes are kept apart by lock files: one loads at a time, while any number ask,
 * each what was there when it began. The folder must be on a local disk.
 *
 * <p>Who may read a folder and not change it, as one of another user or on a disk that is read only, may open and ask
 * its store; only a loading is refused.
 */
@Beta
public final class FlowStore {
    private final StoreFolder folder;
    private final EngineLimits limits;
    private final int rowsOfPart;

    private FlowStore(StoreFolder folder, EngineLimits limits, int rowsOfPart) {
        this.folder = folder;
        this.limits = limits;
        this.rowsOfPart = rowsOfPart;
    }

    /**
     * {@return the store of a folder, within the standard limits}
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if the disk refuses, the folder holds other files and no store, or it is the store of another
     *     version
     */
    public static FlowStore open(Path folder) throws IOException {
        return open(folder, EngineLimits.STANDARD);
    }

    /**
     * {@return the store of a folder}
     *
     * @param folder the folder; made if it is not there
     * @param limits how much its engine may take
     * @throws IOException if the disk refuses, the folder holds other files and no store, or it is the store of another
     *     version
     */
    @SuppressWarnings("try") // closing is what it is for
    public static FlowStore open(Path folder, EngineLimits limits) throws IOException {
        StoreFolder store = StoreFolder.at(folder);
        store.manifest();
        Optional<StoreLock> loading = store.isWritable() ? StoreLock.loading(folder) : Optional.empty();
        if (loading.isPresent()) {
            try (StoreLock held = loading.get()) {
                store.tidy();
            }
        }
        return new FlowStore(store, limits, Batch.MOST_ROWS);
    }

    /** {@return the same store, whose parts have fewer rows} */
    FlowStore withRowsOfPart(int number) {
        return new FlowStore(folder, limits, number);
    }

    /**
     * {@return whether a folder is a store: something was loaded into it}
     *
     * @param folder the folder
     */
    public static boolean exists(Path folder) {
        return new StoreFolder(folder).exists();
    }

    /**
     * Loads an input, unless its bytes are loaded already; an input of the same name is replaced. It is loaded whole,
     * but for the records that were refused one by one and are counted, or not at all.
     *
     * @param input the flows
     * @param rollUp what recipients and sectors are part of; if it is another than before, the input is loaded again
     * @param listener hears how far it has come, and may stop it
     * @return what it came to
     * @throws CutShortException if the flows ended before the input did, as in a file that was cut short; the store is
     *     then as it was, with the input that was to be replaced
     * @throws IOException if the disk refuses, or somebody else is loading; the store is then as it was
     * @throws java.util.concurrent.CancellationException if the listener stopped it; the store is then as it was
     */
    @SuppressWarnings("try") // closing is what it is for
    public LoadResult load(FlowInput input, RollUp rollUp, LoadListener listener) throws IOException {
        try (StoreLock held = StoreLock.loading(folder.root())
                .orElseThrow(() -> new IOException(
                        folder.root() + " is being loaded by somebody else: try again when that has ended"))) {
            String itsRollUp = hash(rollUp);
            Optional<StoredInput> same = folder.manifest().unchanged(input, itsRollUp);
            if (same.isPresent()) {
                return new LoadResult(same.get(), false);
            }
            StoredInput stored = loadNow(input, rollUp, listener);
            folder.tidy();
            return new LoadResult(stored, true);
        }
    }

    private StoredInput loadNow(FlowInput input, RollUp rollUp, LoadListener listener) throws IOException {
        Path loading = folder.staging().resolve(UUID.randomUUID().toString());
        try {
            Loader.Loaded loaded =
                    Loader.load(input, rollUp, new Loader.Place(folder, loading, limits, rowsOfPart), listener);
            StoredInput stored = new StoredInput(
                    input.name(),
                    input.bytes(),
                    input.sha256(),
                    hash(rollUp),
                    input.isInexact(),
                    loaded.rows(),
                    loaded.refused(),
                    loaded.parts());
            folder.commit(loading, folder.manifest().with(stored, loaded.kinds()));
            return stored;
        } finally {
            if (Files.exists(loading)) {
                Folders.delete(loading);
            }
        }
    }

    private static String hash(RollUp rollUp) {
        Hasher hasher = Hashing.sha256().newHasher();
        add(hasher, rollUp.regions());
        add(hasher, rollUp.broader());
        ImmutableSortedSet.copyOf(rollUp.remainders()).forEach(remainder -> add(hasher, remainder));
        return hasher.hash().toString();
    }

    private static void add(Hasher hasher, ImmutableMap<String, String> map) {
        hasher.putInt(map.size());
        ImmutableSortedMap.copyOf(map).forEach((key, value) -> {
            add(hasher, key);
            add(hasher, value);
        });
    }

    private static void add(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_16LE);
    }

    /**
     * {@return what the store holds}
     *
     * @throws IOException if the disk refuses
     */
    public StoreInfo info() throws IOException {
        Manifest manifest = folder.manifest();
        long bytes = 0;
        for (String part : manifest.parts()) {
            bytes += Files.size(folder.part(part));
        }
        return new StoreInfo(folder.root(), manifest.inputs(), bytes);
    }

    /**
     * {@return its flows as they are now, to be asked and closed; what is loaded later is not among them}
     *
     * @throws IOException if the disk refuses
     */
    public DuckDbFlows flows() throws IOException {
        return DuckDbFlows.open(folder, limits);
    }

    /**
     * Writes all rows into one Parquet file, for other tools. Each {@link org.cauce.indicators.query.Dimension} is a
     * column of texts, by its name with underscores, such as {@code provider_agency}; {@code named_year} (INT32) is the
     * year that names the period, calendar or fiscal, 0 if none does; {@code amount} (DECIMAL(38, 12)) is in plain
     * units of {@code currency}. Texts are never null; the empty text is what a flow does not say. Rows must not be
     * added across unlike {@code stage}, {@code basis}, {@code currency} and the other kinds.
     *
     * @param parquet the file; replaced whole, or not at all
     * @throws IOException if the disk refuses
     */
    public void export(Path parquet) throws IOException {
        try (DuckDbFlows flows = flows();
                DraftFolder draft = DraftFolder.beside(parquet)) {
            flows.export(draft.file());
            draft.commit();
        }
    }
}
