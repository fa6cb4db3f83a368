package org.cauce.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cauce.io.Problem;
import org.cauce.io.sdmx.SdmxObservation;
import org.cauce.io.sdmx.SdmxReader;

/**
 * Measures the reading of SDMX-ML 2.1 against a bare pass of the parser, and prints a table.
 *
 * <p>The file is a real message whose series are repeated. The two tasks take turns; a figure is the median of its
 * turns, in processor time of the whole process. The heap is that of a process of its own.
 */
public final class SdmxFigures {
    private static final String MESSAGE = "statistics/data/sdmx/ml_21/ng-ts-ss.xml";
    private static final int MEBIBYTES = 300;
    private static final int WARM_UP = 3;
    private static final int TURNS = 5;

    private SdmxFigures() {}

    /**
     * Runs; the working folder is the root of the checkout.
     *
     * @param arguments none; or a file to read, of which the sum is printed
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            System.out.println(read(Path.of(arguments[0])).toPlainString());
            System.out.println(MemoryProbe.peak());
            return;
        }
        Path message = Path.of("..", "shared").resolve(MESSAGE);
        if (!Files.exists(message)) {
            System.out.println("not measured: there is no ../shared/" + MESSAGE);
            return;
        }
        Path file = large(message, Path.of("benchmarks/target/inputs/sdmx.xml"));
        double[] bare = new double[TURNS];
        double[] read = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double bareTime = seconds(() -> IatiTasks.bareParse(file));
            double readTime = seconds(() -> read(file));
            if (turn >= 0) {
                bare[turn] = bareTime;
                read[turn] = readTime;
            }
        }
        System.out.println(Comparison.HEAD);
        System.out.println(new Comparison(
                "SDMX-ML 2.1 read, " + MEBIBYTES + " MiB",
                read,
                "bare Aalto",
                bare,
                Comparison.Bound.atLeast(0.45, 0.65)));
        System.out.println();
        System.out.println(MemoryProbe.HEAD);
        System.out.println(probe(file));
    }

    /** {@return the sum of all values} */
    private static BigDecimal read(Path file) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        try (SdmxReader reader = SdmxReader.open(file)) {
            for (SdmxObservation observation : reader) {
                sum = sum.add(observation.number().orElseThrow());
            }
            if (reader.problems().stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException(reader.problems().toString());
            }
        }
        return sum;
    }

    private static Path large(Path message, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) >= (long) MEBIBYTES << 20) {
            return file;
        }
        String text = Files.readString(message);
        int first = text.indexOf("<Series");
        int end = text.lastIndexOf("</Series>") + "</Series>".length();
        byte[] series = text.substring(first, end).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(text.substring(0, first).getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < (long) MEBIBYTES << 20; written += series.length) {
                out.write(series);
            }
            out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static double seconds(Callable<?> task) throws Exception {
        // what the task before left behind is not this one's time
        System.gc();
        long start = processorTime();
        task.call();
        return (processorTime() - start) / 1e9;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String probe(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SdmxFigures.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String first = said.lines().findFirst().orElse("");
        boolean isReached = process.waitFor() == 0;
        return String.format(
                Locale.ROOT,
                "| SDMX-ML, read and sum %d MiB | -Xmx64m | %s%s | %s | %.1f | must end | %s |",
                MEBIBYTES,
                isReached ? "sum " : "FAILED: ",
                first,
                said.lines().skip(1).findFirst().orElse(""),
                (System.nanoTime() - start) / 1e9,
                isReached ? "reached" : "missed");
    }
}
