package org.cauce.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two tasks that take turns, the second after the first: what counts is the median of the ratios of each turn, and
 * those of their times, of the clock and of the processor, of all threads of the process.
 *
 * @param warm how many turns do not count
 * @param counted how many do
 */
record Turns(int warm, int counted) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Work that gives something to compare. */
    interface Task {
        String run() throws IOException, SQLException;
    }

    /** Measures and prints, and what each of them gave at first. */
    void compare(String title, Map<String, Task> two, Comparison.Bound bound) throws IOException, SQLException {
        Map<String, double[]> clock = new LinkedHashMap<>();
        Map<String, double[]> processor = new LinkedHashMap<>();
        for (int turn = -warm; turn < counted; turn++) {
            for (Map.Entry<String, Task> task : two.entrySet()) {
                long began = System.nanoTime();
                long beganCpu = SYSTEM.getProcessCpuTime();
                String result = task.getValue().run();
                double seconds = (System.nanoTime() - began) / 1e9;
                double cpu = (SYSTEM.getProcessCpuTime() - beganCpu) / 1e9;
                if (turn == -warm) {
                    System.out.println(task.getKey() + ": " + result);
                }
                if (turn >= 0) {
                    clock.computeIfAbsent(task.getKey(), unused -> new double[counted])[turn] = seconds;
                    processor.computeIfAbsent(task.getKey(), unused -> new double[counted])[turn] = cpu;
                }
            }
        }
        print(title + ", by the clock", clock, bound);
        print(title + ", by the processor", processor, bound);
    }

    private static void print(String title, Map<String, double[]> seconds, Comparison.Bound bound) {
        double[][] both = seconds.values().toArray(double[][]::new);
        String[] names = seconds.keySet().toArray(String[]::new);
        System.out.println(new Comparison(title, both[0], names[1], both[1], bound));
    }
}
