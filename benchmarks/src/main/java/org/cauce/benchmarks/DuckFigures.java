package org.cauce.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.cauce.benchmarks.Comparison.Bound;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.duckdb.DuckDbFlows;
import org.cauce.io.duckdb.EngineLimits;
import org.cauce.io.duckdb.FlowInput;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.io.duckdb.LoadListener;
import org.cauce.io.duckdb.StoredInput;
import org.cauce.io.oecd.crs.CrsReader;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.Stage;

/**
 * How fast a store answers and is loaded, beside what DuckDB does by itself.
 *
 * <p>Arguments: the SQL dump of CRS rows, and a folder for what is made.
 */
public final class DuckFigures {
    private static final long MANY = 5_000_000;
    private static final long SOME = 1_000_000;
    private static final long BYTES = 300_000_000;
    private static final int MEGABYTES = 256;
    private static final int MOST_MEGABYTES = 768;
    private static final Turns ASKING = new Turns(5, 21);
    private static final Turns LOADING = new Turns(2, 21);
    private static final FlowQuery CUBE = FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.YEAR)
            .at(Stage.DISBURSED)
            .on(Basis.GROSS);
    private static final String SQL = "SELECT provider, recipient, year, sum(amount), count(*) FROM read_parquet(?)"
            + " WHERE stage = 'disbursed' AND basis = 'gross' GROUP BY provider, recipient, year";

    private DuckFigures() {}

    /**
     * Measures and prints.
     *
     * @param args the dump and the folder; {@code memory} and the folder for a process of its own
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        if (args[0].equals("memory")) {
            String answer = loadAndAsk(Path.of(args[1]));
            // where the system does not tell, nothing was exceeded
            long peak = MemoryProbe.peakMegabytes().orElse(0);
            System.out.println("| store: load 300 MB of CRS text and ask | -Xmx192m, DuckDB " + MEGABYTES + " MiB | "
                    + answer + " | " + peak + " MB | | ≤ " + MOST_MEGABYTES + " MB | "
                    + (peak <= MOST_MEGABYTES ? "reached" : "missed") + " |");
            return;
        }
        Path folder = Files.createDirectories(Path.of(args[1]));
        System.out.println("DuckDB: memory_limit " + MEGABYTES + " MiB, 2 threads");
        CrsInputs.write(Path.of(args[0]), folder.resolve("crs.txt"), BYTES);
        memory(folder);
        System.out.println(Comparison.HEAD);
        ask(folder, MANY);
        inMemory(folder);
        load(folder);
    }

    private static EngineLimits limits() {
        return EngineLimits.STANDARD.withMebibytes(MEGABYTES);
    }

    private static FlowStore store(Path folder, long flows) throws IOException {
        FlowStore store = FlowStore.open(folder.resolve("made-" + flows), limits());
        store.load(
                new FlowInput("flows", flows, "made-" + flows, false, () -> () -> new MadeFlows(flows)),
                RollUp.NONE,
                LoadListener.NONE);
        return store;
    }

    private static void ask(Path folder, long number) throws IOException, SQLException {
        FlowStore store = store(folder, number);
        try (DuckDbFlows flows = store.flows();
                Connection duck = connect()) {
            List<String> parts = parts(store);
            Map<String, Turns.Task> two = new LinkedHashMap<>();
            two.put("cauce", () -> told(flows.answer(CUBE)));
            two.put("SQL over JDBC", () -> bySql(duck, parts));
            ASKING.compare("store, cube of " + number + " flows", two, Bound.atMost(1.5, 1.15));
        }
    }

    private static void inMemory(Path folder) throws IOException, SQLException {
        MemoryFlows memory = MemoryFlows.of(new MadeFlows(SOME), RollUp.NONE).parallel();
        try (FlowSource duck = store(folder, SOME).flows()) {
            Map<String, Turns.Task> two = new LinkedHashMap<>();
            two.put("in memory", () -> told(memory.answer(CUBE)));
            two.put("DuckDB", () -> told(duck.answer(CUBE)));
            ASKING.compare("memory, cube of " + SOME + " flows", two, Bound.atMost(3, 1.5));
        }
    }

    private static String told(FlowCube cube) {
        return cube.cells().size() + " cells, " + cube.coverage().counted() + " flows, "
                + cube.total().sum().toPlainString();
    }

    private static Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEGABYTES + "MiB");
        settings.setProperty("threads", "2");
        return DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    private static List<String> parts(FlowStore store) throws IOException {
        List<String> parts = new ArrayList<>();
        Path folder = store.info().folder().toAbsolutePath();
        for (StoredInput input : store.info().inputs()) {
            input.parts().forEach(part -> parts.add(folder.resolve(part).toString()));
        }
        return parts;
    }

    private static String bySql(Connection duck, List<String> parts) throws SQLException {
        List<FlowGroup> rows = new ArrayList<>();
        long flows = 0;
        BigDecimal sum = BigDecimal.ZERO;
        try (PreparedStatement statement = duck.prepareStatement(SQL)) {
            statement.setArray(1, duck.createArrayOf("VARCHAR", parts.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new FlowGroup(
                            ImmutableList.of(result.getString(1), result.getString(2), result.getString(3)),
                            result.getBigDecimal(4),
                            result.getLong(5)));
                    flows += result.getLong(5);
                    sum = sum.add(result.getBigDecimal(4));
                }
            }
        }
        return rows.size() + " cells, " + flows + " flows, " + sum.toPlainString();
    }

    private static void load(Path folder) throws IOException, SQLException {
        Path text = folder.resolve("crs.txt");
        Map<String, Turns.Task> two = new LinkedHashMap<>();
        two.put("cauce", () -> loadAndAsk(folder));
        two.put("COPY", () -> copy(text, folder.resolve("copy.parquet")));
        LOADING.compare(
                "store, loading " + Files.size(text) / 1_000_000 + " MB of CRS text", two, Bound.atMost(4, 2.5));
    }

    private static String copy(Path text, Path parquet) throws SQLException {
        // without a limit of memory: with one it writes to disk what it sorts
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + text + "', delim = '|', header = true, quote = '\"',"
                    + " all_varchar = true)) TO '" + parquet + "' (FORMAT parquet, COMPRESSION zstd)");
            return statement.getUpdateCount() + " rows";
        }
    }

    /** Loads the text into a new store, and asks it. */
    private static String loadAndAsk(Path folder) throws IOException {
        Path text = folder.resolve("crs.txt");
        Path root = Files.createTempDirectory(folder, "store");
        FlowStore store = FlowStore.open(root, limits());
        FlowInput input = FlowInput.of(text, () -> opened(CrsReader.open(DataFile.of(text), ReadOptions.STANDARD)));
        StoredInput stored = store.load(input, RollUp.NONE, LoadListener.NONE).input();
        try (FlowSource flows = store.flows()) {
            FlowCube cube = flows.answer(CUBE.withDimensions(Dimension.RECIPIENT, Dimension.BI_MULTI));
            return stored.rows() + " rows, " + stored.refused() + " refused, "
                    + cube.cells().size() + " cells";
        } finally {
            MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static FlowInput.Opened opened(FlowReader reader) {
        FlowCursor cursor = reader.cursor();
        return new FlowInput.Opened() {
            @Override
            public FlowCursor cursor() {
                return cursor;
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    /** A process of its own, with a small heap. */
    private static void memory(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DuckFigures.class.getName(),
                        "memory",
                        folder.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The process that loads ended with " + process.exitValue());
        }
    }
}
