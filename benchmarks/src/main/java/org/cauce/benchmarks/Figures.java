package org.cauce.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.xml.validation.Schema;
import org.cauce.benchmarks.Comparison.Bound;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.RatePolicy;

/**
 * Measures all and prints the table.
 *
 * <p>Warm tasks take turns, so that whatever else the machine does falls on all of them alike; a ratio is that of two
 * tasks in the same turn, and a figure is the median of its turns, in processor time of the whole process. Memory is
 * that of processes of their own.
 */
public final class Figures {
    private static final int WARM_UP = 12;
    private static final int TURNS = 5;
    private static final double SECONDS_OF_TURN = 0.5;

    private final Map<String, Callable<?>> tasks = new LinkedHashMap<>();
    private final Map<String, double[]> seconds = new LinkedHashMap<>();

    private Figures() {}

    /**
     * Runs; the working folder is the root of the checkout.
     *
     * @param arguments {@code speed} or {@code memory}; both if none is given
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("speed", "memory") : List.of(arguments);
        IatiInputs inputs = IatiInputs.in(Path.of("benchmarks/target/inputs"));
        System.out.printf(
                Locale.ROOT,
                "JDK %s, %d processors, load at the start %.1f%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                load());
        if (wanted.contains("speed")) {
            new Figures().speed(inputs);
        }
        if (wanted.contains("memory")) {
            memory(inputs);
        }
        System.out.printf(Locale.ROOT, "%nload at the end %.1f%n", load());
    }

    private static void memory(IatiInputs inputs) throws IOException, InterruptedException {
        String large = inputs.activities(200).toString();
        String one = inputs.oneActivity(120).toString();
        System.out.println(MemoryProbe.HEAD);
        for (int heap : new int[] {64, 48}) {
            probe("read and sum 200 MiB", heap, "activities", large);
            probe("read and sum one activity of 120 MB", heap, "transactions", one);
            probe("read and write 200 MiB", heap, "copy", large);
        }
        if (inputs.schemas().isPresent()) {
            String folder = inputs.schemas().get().toString();
            probe(
                    "full validation of 50 MiB",
                    256,
                    "validation",
                    inputs.activities(50).toString(),
                    folder);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void speed(IatiInputs inputs) throws Exception {
        Path file = inputs.activities(50);
        addTasks(inputs, file);
        takeTurns();

        double mebibytes = Files.size(file) / (double) (1 << 20);
        System.out.println("| 50 MiB, warm | processor seconds | MiB/s |\n|---|---|---|");
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.0f |%n",
                name,
                Comparison.median(times),
                mebibytes / Comparison.median(times)));
        System.out.println("\n" + Comparison.HEAD);
        compare("IATI read, 50 MiB", "read", "bare Aalto", Bound.atLeast(0.45, 0.65));
        compare("IATI read, 50 MiB", "read", "JAXB", Bound.atLeast(2.5, 3.5));
        compare("IATI allocation and conversion, 50 MiB", "allocation", "bare Aalto", Bound.atMost(10, 5));
        compare("IATI full validation, 50 MiB", "validation", "JDK XSD", Bound.atMost(7, 3));
        compare("IATI read and write, 50 MiB", "copy", "bare Aalto", Bound.none());
        compare("IATI transactions one by one, 50 MiB", "transactions", "bare Aalto", Bound.none());
        System.out.println();
    }

    /** Those whose ratio counts stand side by side, since they are then measured one right after the other. */
    private void addTasks(IatiInputs inputs, Path file) throws IOException {
        tasks.put("bare Aalto", () -> IatiTasks.bareParse(file));
        tasks.put("read", () -> IatiTasks.read(file));
        if (inputs.schema().isPresent()) {
            JaxbPeer jaxb = JaxbPeer.of(inputs.schema().get(), Path.of("benchmarks/target/jaxb"));
            tasks.put("JAXB", () -> jaxb.read(file));
        }
        if (inputs.rates().isPresent()) {
            CurrencyConverter converter = CurrencyConverter.of(
                    RateTableReader.create().read(inputs.rates().get()).orThrow(), RatePolicy.closest(366));
            tasks.put("allocation", () -> IatiTasks.allocate(file, converter));
        }
        tasks.put("transactions", () -> IatiTasks.transactions(file));
        tasks.put("copy", () -> IatiTasks.copy(file, file.resolveSibling("copy.xml")));
        if (inputs.schema().isPresent() && inputs.schemas().isPresent()) {
            Schema schema = IatiInputs.compiled(inputs.schema().get());
            IatiValidator validator =
                    IatiValidator.builder().schemas(inputs.schemas().get()).build();
            tasks.put("JDK XSD", () -> IatiTasks.validate(file, schema));
            tasks.put("validation", () -> IatiTasks.findings(file, validator));
        }
    }

    private void takeTurns() throws Exception {
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            for (Map.Entry<String, Callable<?>> task : tasks.entrySet()) {
                double taken = passes(task.getValue());
                if (turn >= 0) {
                    seconds.computeIfAbsent(task.getKey(), name -> new double[TURNS])[turn] = taken;
                }
            }
        }
    }

    /** {@return the seconds of a pass; there are as many as the clock needs, whose steps may be 10 ms} */
    private static double passes(Callable<?> task) throws Exception {
        // what the task before left behind is not this one's time
        System.gc();
        long start = processorTime();
        double taken = 0;
        int passes = 0;
        while (taken < SECONDS_OF_TURN) {
            task.call();
            passes++;
            taken = (processorTime() - start) / 1e9;
        }
        return taken / passes;
    }

    private void compare(String what, String task, String peer, Bound bound) {
        double[] ours = seconds.get(task);
        double[] peers = seconds.get(peer);
        System.out.println(
                ours == null || peers == null
                        ? "| " + what + " | not measured | what it needs is not beside the checkout | | | | | |"
                        : new Comparison(what, ours, peer, peers, bound).toString());
    }

    private static void probe(String name, int heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap + "m", "-cp", System.getProperty("java.class.path")));
        command.add(MemoryProbe.class.getName());
        command.addAll(List.of(arguments));
        double[] times = new double[TURNS];
        String said = "";
        int status = 0;
        for (int turn = 0; turn < TURNS && status == 0; turn++) {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            status = process.waitFor();
            times[turn] = (System.nanoTime() - start) / 1e9;
        }
        List<String> lines = said.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "| %s | -Xmx%dm | %s | %s | %.1f | must end | %s |%n",
                name,
                heap,
                status == 0 ? first : "FAILED: " + first,
                status == 0 ? last.replace("peak RSS ", "") : "",
                Comparison.median(times),
                status == 0 ? "reached" : "missed");
    }
}
