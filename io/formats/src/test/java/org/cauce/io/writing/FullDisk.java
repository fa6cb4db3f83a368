package org.cauce.io.writing;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.SmallDisk;

/** Another process, in which each writer comes to the end of a small disk. */
final class FullDisk {
    private static final int RECORDS_OF_OLD = 20;
    private static final int RECORDS_OF_NEW = 120;

    private FullDisk() {}

    /** Takes the folder; ends with status 1 and a message if something does not hold. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Writing writing : Writing.values()) {
            Files.createDirectories(folder.resolve(writing.name()));
            writing.write(writing.in(folder), new Writing.Content(1, RECORDS_OF_OLD));
            int refused = 0;
            int places = 0;
            for (int free = 0; isTooLarge(writing, folder, free); free++) {
                refused++;
                places++;
            }
            System.out.println(writing + " refused at " + refused + " of " + (places + 1) + " places");
            delete(folder.resolve(writing.name()));
        }
    }

    /** Writes when so many pages are free, and gives whether that failed, as it should fail. */
    private static boolean isTooLarge(Writing writing, Path folder, int free) throws IOException {
        ImmutableSortedMap<String, String> old = writing.files(folder);
        Path ballast = SmallDisk.fill(folder, free);
        try {
            writing.write(writing.in(folder), new Writing.Content(2, RECORDS_OF_NEW));
            require(free > 0 && !writing.files(folder).equals(old), writing + " did not write with " + free);
            return false;
        } catch (IOException | UncheckedIOException e) {
            String said = String.valueOf(e.getMessage());
            require(
                    said.contains(String.valueOf(writing.in(folder).getFileName())) && said.contains("No space left"),
                    writing + " with " + free + " pages says " + e);
            require(
                    writing.files(folder).equals(old),
                    writing + " with " + free + " pages leaves "
                            + writing.files(folder).keySet());
            return true;
        } finally {
            Files.delete(ballast);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            System.out.println(what);
            System.exit(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
