package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one store, and what is left of one that is killed while it loads or exports. */
final class ProcessesTest {
    /** {@code -Dcauce.kills=100} kills more often. */
    private static final int KILLS = Integer.getInteger("cauce.kills", 20);

    private static final int LONGEST_MILLIS = 1000;

    /** So many rows that writing them takes a while. */
    private static final long EXPORTED = 60_000;

    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private Process start(String... what) throws IOException {
        return LoadingProcess.start(store(), folder.resolve("errors.txt"), what);
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"));
    }

    private static FlowCube.Cell total(FlowStore store) throws IOException {
        try (DuckDbFlows flows = store.flows()) {
            return flows.answer(FlowQuery.by()).total();
        }
    }

    @Test
    void oneLoadsWhileOthersAsk() throws IOException, InterruptedException {
        FlowStore store = FlowStore.open(store());
        store.load(ManyFlows.input("flows", 3), RollUp.NONE, LoadListener.NONE);
        Process other = start("wait");
        try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).as(errors()).isEqualTo("loading");

            assertThat(total(store).count()).isEqualTo(3);
            assertThatThrownBy(() -> store.load(ManyFlows.input("flows", 5), RollUp.NONE, LoadListener.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being loaded by somebody else");
            // nor does opening take what the other is writing for left-overs
            assertThat(total(FlowStore.open(store())).count()).isEqualTo(3);

            other.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
            assertThat(told.readLine()).as(errors()).isEqualTo("loaded");
            assertThat(other.waitFor()).isZero();
            assertThat(total(store).count()).isEqualTo(4);
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aKilledLoadingLeavesTheOldStoreOrTheNewOne() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        int longest = 2 * millisOfALoading();
        System.out.println("ProcessesTest: killing within " + longest + " ms, seed " + seed);
        Random random = new Random(seed);
        int version = 2;
        for (int kill = 0; kill < KILLS; kill++) {
            version = killed(version, random.nextInt(longest), seed);
        }
    }

    /** How long a process takes for its first loading, which it is let to commit. */
    private int millisOfALoading() throws IOException, InterruptedException {
        Process loading = start("1");
        try (BufferedReader told = loading.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).as(errors()).isEqualTo("begun 1");
            long begun = System.nanoTime();
            assertThat(told.readLine()).as(errors()).isEqualTo("committed 1");
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            loading.toHandle().destroyForcibly();
            loading.waitFor();
            return (int) Math.max(1, Math.min(millis, LONGEST_MILLIS));
        } finally {
            loading.destroyForcibly();
        }
    }

    /** Kills a process that loads, and gives the version to go on with. */
    private int killed(int first, int millis, long seed) throws IOException, InterruptedException {
        Process loading = start(Integer.toString(first));
        int begun = first;
        int committed = first - 1;
        try (BufferedReader told = loading.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).as(errors()).isEqualTo("begun " + first);
            assertThat(loading.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as(errors())
                    .isFalse();
            // the process by itself: its output can still be read
            loading.toHandle().destroyForcibly();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                begun = line.startsWith("begun") ? number : begun;
                committed = line.startsWith("committed") ? number : committed;
            }
            loading.waitFor();
        } finally {
            loading.destroyForcibly();
        }
        int found = version();
        assertThat(found).as("after " + millis + " ms of seed " + seed).isBetween(committed, begun);
        return found + 1;
    }

    /** The version that the store has, whole; 0 if none yet. */
    private int version() throws IOException {
        FlowCube.Cell total = total(FlowStore.open(store()));
        int version = total.count() == 0 ? 0 : Math.toIntExact(total.count() - LoadingProcess.rows(0));
        assertThat(total.sum()).isEqualTo(ManyFlows.sum(total.count()));
        assertThat(Folders.in(store().resolve("staging"))).isEmpty();
        return version;
    }

    /** Two stores in turn write over one file; the kills come after the draft of a file is there. */
    @Test
    void aKilledExportLeavesTheOldFileOrTheNewOneAndNothingAfterTheNext()
            throws IOException, InterruptedException, SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path parquet = Files.createDirectory(folder.resolve("exported")).resolve("flows.parquet");
        List<FlowStore> stores = List.of(storeOf(EXPORTED), storeOf(EXPORTED + 1));
        stores.get(1).export(parquet);
        int longest = millisOfAnExport(stores.get(1), parquet);
        Left left = new Left(0, 0);
        int kills = Math.max(5, KILLS / 2);
        for (int kill = 0; kill < kills; kill++) {
            Path store = stores.get(kill % 2).info().folder();
            killedExport(store, parquet, random.nextInt(longest));
            left = left.plus(drafts());

            assertThat(rows(parquet)).as("seed " + seed).isIn(EXPORTED, EXPORTED + 1);
            FlowStore.open(store).export(parquet);
            assertThat(rows(parquet)).isEqualTo(EXPORTED + kill % 2);
            assertThat(Folders.in(folder.resolve("exported"))).containsExactly(parquet);
        }
        System.out.println("ProcessesTest: " + kills + " kills of exports within " + longest + " ms, seed " + seed
                + ": " + left.drafts() + " drafts left, " + left.half() + " of them half written");
    }

    /**
     * What killed exports left.
     *
     * @param drafts how many drafts
     * @param half how many of them are no whole file
     */
    private record Left(int drafts, int half) {
        Left plus(List<Path> found) throws IOException {
            int more = 0;
            for (Path draft : found) {
                byte[] bytes = Files.readAllBytes(draft);
                more += new String(bytes, StandardCharsets.ISO_8859_1).endsWith("PAR1") && bytes.length > 4 ? 0 : 1;
            }
            return new Left(drafts + found.size(), half + more);
        }
    }

    private FlowStore storeOf(long rows) throws IOException {
        FlowStore store = FlowStore.open(folder.resolve("store-of-" + rows));
        store.load(ManyFlows.input("flows", rows), RollUp.NONE, LoadListener.NONE);
        return store;
    }

    private static int millisOfAnExport(FlowStore store, Path parquet) throws IOException {
        long begun = System.nanoTime();
        store.export(parquet);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return (int) Math.max(1, Math.min(millis, LONGEST_MILLIS));
    }

    /** {@return the drafts of the exported file that are there} */
    private List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (Path beside : Folders.in(folder.resolve("exported"))) {
            Path draft = beside.resolve("draft.parquet");
            if (Files.isRegularFile(draft)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private void killedExport(Path store, Path parquet, int millis) throws IOException, InterruptedException {
        Process exporting = LoadingProcess.start(store, folder.resolve("errors.txt"), "export", parquet.toString());
        try (BufferedReader told = exporting.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).as(errors()).isEqualTo("begun 1");
            while (drafts().isEmpty()) {
                assertThat(exporting.isAlive()).as(errors()).isTrue();
            }
            assertThat(exporting.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as(errors())
                    .isFalse();
            exporting.destroyForcibly().waitFor();
        } finally {
            exporting.destroyForcibly();
        }
    }

    /** How many rows a file of Parquet has; it is read to its end. */
    private static long rows(Path parquet) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement =
                        duck.prepareStatement("SELECT count(*), sum(amount) FROM read_parquet(?)")) {
            statement.setString(1, parquet.toString());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                long rows = result.getLong(1);
                assertThat(result.getBigDecimal(2)).isEqualByComparingTo(ManyFlows.sum(rows));
                return rows;
            }
        }
    }
}
