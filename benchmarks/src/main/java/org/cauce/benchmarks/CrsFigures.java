package org.cauce.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cauce.benchmarks.Comparison.Bound;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.oecd.crs.CrsReader;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;

/**
 * How fast a CRS text of some 300 MB is read, beside a bare CSV parser over the same bytes, in the same run; in seconds
 * of the thread, medians of five.
 *
 * <p>Arguments: the SQL dump of CRS rows, and where the text is to be made.
 */
public final class CrsFigures {
    private static final long BYTES = 300_000_000;
    private static final int RUNS = 5;
    private static final String BARE = "bare FastCSV";

    /** Time of the thread, which counts no waiting for others of the machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CrsFigures() {}

    /** A task that gives something to compare. */
    private interface Task {
        String run() throws IOException;
    }

    /**
     * Measures and prints.
     *
     * @param args the dump and the text
     */
    public static void main(String[] args) throws IOException {
        Path text = Path.of(args[1]);
        CrsInputs.write(Path.of(args[0]), text, BYTES);
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put(BARE, () -> bare(text));
        tasks.put("three recipients summed", () -> filtered(text));
        tasks.put("all rows by fields", () -> fields(text));
        tasks.put("all rows as flows", () -> typed(text));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (int run = -1; run < RUNS; run++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                long start = THREADS.getCurrentThreadCpuTime();
                String result = task.getValue().run();
                double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
                if (run < 0) {
                    System.out.println(task.getKey() + ": " + result);
                } else {
                    seconds.computeIfAbsent(task.getKey(), unused -> new double[RUNS])[run] = took;
                }
            }
        }
        System.out.println(Comparison.HEAD);
        compare(seconds, "three recipients summed", Bound.atLeast(1, 2));
        compare(seconds, "all rows as flows", Bound.atLeast(0.6, 0.9));
        compare(seconds, "all rows by fields", Bound.none());
    }

    private static void compare(Map<String, double[]> seconds, String task, Bound bound) {
        double[] ours = seconds.getOrDefault(task, new double[RUNS]);
        double[] peers = seconds.getOrDefault(BARE, new double[RUNS]);
        System.out.println(new Comparison("CRS text, 300 MB, " + task, ours, BARE, peers, bound));
    }

    private static String bare(Path text) throws IOException {
        long cells = 0;
        try (var records = CsvReader.builder().fieldSeparator('|').ofCsvRecord(text)) {
            for (var row : records) {
                cells += row.getFieldCount();
            }
        }
        return cells + " cells";
    }

    private static String filtered(Path text) throws IOException {
        FlowFilter filter = FlowFilter.builder()
                .addRecipients(
                        Country.parse("HND").ref(),
                        Country.parse("SLV").ref(),
                        Country.parse("GTM").ref())
                .addStage(Stage.DISBURSED)
                .addBases(Basis.GROSS)
                .build();
        BigDecimal sum = BigDecimal.ZERO;
        try (FlowReader reader = CrsReader.open(DataFile.of(text), ReadOptions.STANDARD.withFlows(filter))) {
            var flows = reader.cursor();
            while (flows.next()) {
                sum = sum.add(flows.amount());
            }
            return sum.toPlainString() + ", " + reader.report() + ", " + reader.problemCount() + " problems";
        }
    }

    private static String fields(Path text) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        try (FlowReader reader = CrsReader.open(DataFile.of(text), ReadOptions.STANDARD)) {
            var flows = reader.cursor();
            while (flows.next()) {
                if (flows.text(FlowField.STAGE).equals("disbursed")
                        && flows.text(FlowField.RECIPIENT).equals("country:HND")) {
                    sum = sum.add(flows.amount());
                }
            }
            return sum.toPlainString() + ", " + reader.report() + ", " + reader.problemCount() + " problems";
        }
    }

    private static String typed(Path text) throws IOException {
        long count = 0;
        try (FlowReader reader = CrsReader.open(DataFile.of(text), ReadOptions.STANDARD)) {
            for (var flow : reader) {
                count += flow.citations().size();
            }
            return count + " flows, " + reader.report() + ", " + reader.problemCount() + " problems";
        }
    }
}
