package org.cauce.io.duckdb;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.indicators.query.RollUp;

/** Another process, which loads into a store. */
final class LoadingProcess {
    static final int ROWS_OF_PART = 2000;

    private LoadingProcess() {}

    /**
     * Loads versions of an input, each of as many flows as {@link #rows} says, until it is killed; it tells each before
     * it begins and when it is committed. If it is to wait, it loads one, and waits in it for a line; if it is to
     * export something, it does that again and again.
     */
    public static void main(String[] args) throws IOException {
        FlowStore store = FlowStore.open(Path.of(args[0])).withRowsOfPart(ROWS_OF_PART);
        if (args[1].equals("wait")) {
            store.load(ManyFlows.input("flows", 4, LoadingProcess::waitAtFirst), RollUp.NONE, LoadListener.NONE);
            System.out.println("loaded");
            return;
        }
        if (args[1].equals("export")) {
            for (int version = 1; ; version++) {
                System.out.println("begun " + version);
                store.export(Path.of(args[2]));
                System.out.println("committed " + version);
            }
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

    static Process start(Path folder, Path errors, String... what) throws IOException {
        List<String> command = command(LoadingProcess.class, folder, what);
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /** The command that runs a class of the tests in another process. */
    static List<String> command(Class<?> main, Path folder, String... what) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName(),
                folder.toString()));
        command.addAll(List.of(what));
        return command;
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
