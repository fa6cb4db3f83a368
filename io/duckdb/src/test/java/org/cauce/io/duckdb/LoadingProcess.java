package org.cauce.io.duckdb;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cauce.indicators.query.RollUp;

/** Another process, which loads into a store. */
final class LoadingProcess {
    static final int ROWS_OF_PART = 2000;

    private LoadingProcess() {}

    /**
     * Loads versions of an input, each of as many flows as {@link #rows} says, until it is killed; it tells each before
     * it begins and when it is committed. If it is to wait, it loads one, and waits in it for a line.
     */
    public static void main(String[] args) throws IOException {
        FlowStore store = FlowStore.open(Path.of(args[0])).withRowsOfPart(ROWS_OF_PART);
        if (args[1].equals("wait")) {
            store.load(ManyFlows.input("flows", 4, LoadingProcess::waitAtFirst), RollUp.NONE, LoadListener.NONE);
            System.out.println("loaded");
            return;
        }
        for (int version = Integer.parseInt(args[1]); ; version++) {
            System.out.println("begun " + version);
            store.load(ManyFlows.input("flows", rows(version)), RollUp.NONE, LoadListener.NONE);
            System.out.println("committed " + version);
        }
    }

    /** How many flows a version has: some parts, and never as many as another. */
    static long rows(int version) {
        return 5000L + version;
    }

    @SuppressWarnings("SystemConsoleNull")
    private static void waitAtFirst(long number) {
        if (number > 1) {
            return;
        }
        System.out.println("loading");
        try {
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static Process start(Path folder, String what, Path errors) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                LoadingProcess.class.getName(),
                folder.toString(),
                what);
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /** Of this process, be it on the class path or on the module path. */
    private static String classPath() {
        return System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + Path.of(LoadingProcess.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
    }
}
