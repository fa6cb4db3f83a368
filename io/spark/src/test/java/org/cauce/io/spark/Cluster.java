package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A cluster of Spark on this machine: a master and a worker, processes of their own, on free ports that nobody outside
 * can reach. It ends with {@link #close}, or with the process that started it.
 */
final class Cluster implements AutoCloseable {
    private static final long MOST_MINUTES = 5;
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern WORKER = Pattern.compile("(Successfully registered) with master");

    private final SparkHome home;
    private final List<Process> processes = new ArrayList<>();
    private final Thread atExit = new Thread(this::stop);
    private String master = "";

    private Cluster(SparkHome home) {
        this.home = home;
    }

    /** {@return a cluster with one worker, of two cores and 1 GiB} */
    static Cluster start(Path folder) throws IOException, InterruptedException, TimeoutException {
        Cluster cluster = new Cluster(SparkHome.in(folder));
        Runtime.getRuntime().addShutdownHook(cluster.atExit);
        try {
            cluster.master = cluster.daemon(MASTER, "org.apache.spark.deploy.master.Master");
            cluster.daemon(
                    WORKER,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "2",
                    "--memory",
                    "1g",
                    "--work-dir",
                    folder.resolve("work").toString(),
                    cluster.master);
            return cluster;
        } catch (IOException | InterruptedException | TimeoutException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    /** {@return where the master listens, {@code spark://…}} */
    String master() {
        return master;
    }

    /** {@return the jars of this project, that a program needs beside those of Spark} */
    List<Path> ours() {
        return home.ours();
    }

    /** {@return what a program prints that {@code spark-submit} runs on the cluster} */
    String submit(String... arguments) throws IOException, InterruptedException {
        List<String> all = Streams.concat(Stream.of("--master", master), Arrays.stream(arguments))
                .toList();
        Process program = started("org.apache.spark.deploy.SparkSubmit", all, ProcessBuilder.Redirect.DISCARD);
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0) {
            throw new IOException("spark-submit ended with " + program.exitValue() + ": " + printed);
        }
        return printed;
    }

    /** Starts a process that stays, and waits until it says what is looked for. */
    private String daemon(Pattern pattern, String type, String... arguments)
            throws IOException, InterruptedException, TimeoutException {
        List<String> all = Streams.concat(
                        Stream.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"), Arrays.stream(arguments))
                .toList();
        Process process = started(type, all, ProcessBuilder.Redirect.PIPE);
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread reading = new Thread(() -> read(process, pattern, found));
        reading.setDaemon(true);
        reading.start();
        try {
            return found.get(MOST_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException failed) {
            throw new IOException(type + " ended: " + failed.getCause(), failed);
        }
    }

    private Process started(String type, List<String> arguments, ProcessBuilder.Redirect errors) throws IOException {
        List<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .add(JavaModuleOptions.defaultModuleOptionArray())
                .add("-cp", home.jars() + "/*", type)
                .addAll(arguments)
                .build();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.redirectErrorStream(errors.equals(ProcessBuilder.Redirect.PIPE));
        builder.environment().putAll(home.environment());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Reads all that a process says, so that it never waits for a reader. */
    private static void read(Process process, Pattern pattern, CompletableFuture<String> found) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    found.complete(matcher.group(1));
                }
                said.append(found.isDone() ? "" : line + "\n");
            }
        } catch (IOException | UncheckedIOException closed) {
            found.completeExceptionally(closed);
        }
        found.completeExceptionally(new IOException(said.toString()));
    }

    private void stop() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** {@return whether a process that it started still runs} */
    boolean isAlive() {
        return processes.stream().anyMatch(Process::isAlive);
    }

    /** Ends all processes, and waits until they have ended. */
    @Override
    public void close() {
        stop();
        processes.forEach(process -> process.onExit().join());
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
