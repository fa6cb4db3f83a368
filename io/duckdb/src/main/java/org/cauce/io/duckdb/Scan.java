package org.cauce.io.duckdb;

import java.nio.file.Path;

/** How the database is asked for the rows of Parquet files: of those files and of no others, as they are. */
final class Scan {
    /**
     * The rows of the file, or of the files, that the parameter names. A folder that is called {@code year=2021} is a
     * folder, and not a column of what is in it.
     */
    static final String ROWS = "read_parquet(?, hive_partitioning = false)";

    private static final String SIGNS = "[*?";

    private Scan() {}

    /** {@return how the file is named to the database, for which a star in a name means many files} */
    static String named(Path file) {
        StringBuilder named = new StringBuilder();
        file.toAbsolutePath()
                .toString()
                .chars()
                .forEach(letter -> named.append(
                        SIGNS.indexOf(letter) < 0 ? Character.toString(letter) : "[" + (char) letter + "]"));
        return named.toString();
    }
}
