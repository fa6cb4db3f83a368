package org.cauce.io.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.indicators.query.RollUp;

/** Another process, which loads and exports at the end of a small disk. */
final class FullDisk {
    private static final int PAGE = 4096;
    private static final int OLD = 100;
    private static final int NEW = 9000;

    private FullDisk() {}

    /** What is tried. */
    private interface Attempt {
        void run() throws IOException;
    }

    /** Takes the folder; ends with status 1 and a message if something does not hold. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        FlowStore store = FlowStore.open(folder.resolve("store")).withRowsOfPart(LoadingProcess.ROWS_OF_PART);
        store.load(ManyFlows.input("flows", OLD), RollUp.NONE, LoadListener.NONE);
        Path parquet = folder.resolve("flows.parquet");
        store.export(parquet);
        refusals("load", folder, () -> store.load(ManyFlows.input("flows", NEW), RollUp.NONE, LoadListener.NONE));
        refusals("export", folder, () -> store.export(parquet));
    }

    private static void refusals(String what, Path folder, Attempt attempt) throws IOException {
        int refused = 0;
        while (isTooLarge(what, folder, refused * PAGE, attempt)) {
            refused++;
        }
        System.out.println(what + " refused at " + refused + " of " + (refused + 1) + " places");
    }

    private static boolean isTooLarge(String what, Path folder, int free, Attempt attempt) throws IOException {
        Map<String, String> old = files(folder);
        Path ballast = folder.resolve("ballast");
        Files.write(
                ballast, new byte[(int) Math.max(0, Files.getFileStore(folder).getUsableSpace() - free)]);
        boolean isRefused = false;
        try {
            attempt.run();
        } catch (IOException e) {
            isRefused = true;
            String said = String.valueOf(e.getMessage());
            require(said.contains(folder.toString()), what + " with " + free + " bytes says " + e);
        } finally {
            Files.delete(ballast);
        }
        Map<String, String> found = files(folder);
        require(!isRefused || found.equals(old), what + " with " + free + " bytes leaves " + found.keySet());
        return isRefused;
    }

    /** The content of all files; locks, which are empty, do not count. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(path ->
                            Files.isRegularFile(path) && !path.toString().endsWith(".lock"))
                    .toList();
        }
        for (Path path : all) {
            files.put(folder.relativize(path).toString(), Arrays.hashCode(Files.readAllBytes(path)) + "");
        }
        return files;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            System.out.println(what);
            System.exit(1);
        }
    }
}
