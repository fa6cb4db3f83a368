package org.cauce.io.spark;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.RollUp;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.io.duckdb.LoadListener;
import org.cauce.model.flow.Stage;

/**
 * Measures a question to Spark on this machine against the same written by hand in SQL, of the same Parquet, and prints
 * a table. The two take turns; a ratio is that of two in the same turn, by the clock and in processor time of the whole
 * process, and a figure is the median of its turns.
 */
public final class SparkFigures {
    private static final int WARM_UP = 5;
    private static final int TURNS = 21;
    private static final double MUST = 1.3;
    private static final double STRETCH = 1.15;
    private static final FlowQuery QUESTION = FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.YEAR)
            .at(Stage.DISBURSED);
    private static final String SQL = "SELECT provider, recipient, year, sum(amount), count(*) FROM flows"
            + " WHERE stage = 'disbursed' GROUP BY provider, recipient, year";

    private SparkFigures() {}

    private record Taken(double clock, double processor) {}

    /**
     * Runs.
     *
     * @param arguments a folder for the flows, and how many there are
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[1]);
        FlowStore store = FlowStore.open(Files.createDirectories(Path.of(arguments[0])));
        store.load(Local.made(rows), RollUp.NONE, LoadListener.NONE);
        List<Path> parts = store.info().parts();
        try (SparkSession spark = Local.spark("local[2]").getOrCreate();
                FlowSource flows = SparkFlows.parquet(spark, parts)) {
            spark.read()
                    .parquet(parts.stream().map(Path::toString).toArray(String[]::new))
                    .createOrReplaceTempView("flows");
            int cells = same(flows.answer(QUESTION), spark.sql(SQL).collectAsList());
            System.out.printf(Locale.ROOT, "%,d rows, %,d cells, load %.1f%n%n", rows, cells, load());
            measure(() -> spark.sql(SQL).collectAsList(), () -> flows.answer(QUESTION));
        }
    }

    /** {@return how many cells both have, if they are the same ones} */
    private static int same(FlowCube cube, List<Row> rows) {
        BigDecimal sum = rows.stream().map(row -> row.getDecimal(3)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rows.size() != cube.cells().size() || sum.compareTo(cube.total().sum()) != 0) {
            throw new IllegalStateException("SQL gives " + rows.size() + " cells of " + sum + ", the question "
                    + cube.cells().size() + " of " + cube.total().sum());
        }
        return rows.size();
    }

    private static void measure(Callable<?> sql, Callable<?> question) throws Exception {
        Taken[] plain = new Taken[TURNS];
        Taken[] asked = new Taken[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            Taken first = taken(sql);
            Taken second = taken(question);
            if (turn >= 0) {
                plain[turn] = first;
                asked[turn] = second;
            }
        }
        System.out.println("| what | ours | beside it | ratio | least to most | must | stretch | verdict |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        print("by the clock", clocks(plain), clocks(asked));
        print("by the processor", processors(plain), processors(asked));
    }

    private static double[] clocks(Taken[] all) {
        return Arrays.stream(all).mapToDouble(Taken::clock).toArray();
    }

    private static double[] processors(Taken[] all) {
        return Arrays.stream(all).mapToDouble(Taken::processor).toArray();
    }

    private static void print(String what, double[] plain, double[] asked) {
        double[] ratios = new double[TURNS];
        Arrays.setAll(ratios, turn -> asked[turn] / plain[turn]);
        double median = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "| Spark, a cube, %s | %.3f s | SQL by hand, %.3f s | %.2f | %.2f to %.2f | ≤ %s | ≤ %s | %s |%n",
                what,
                median(asked),
                median(plain),
                median,
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                MUST,
                STRETCH,
                median <= STRETCH ? "stretch" : median <= MUST ? "reached" : "missed");
    }

    private static Taken taken(Callable<?> task) throws Exception {
        // what the task before left behind is not this one's time
        System.gc();
        long clock = System.nanoTime();
        long processor = processorTime();
        task.call();
        return new Taken((System.nanoTime() - clock) / 1e9, (processorTime() - processor) / 1e9);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
