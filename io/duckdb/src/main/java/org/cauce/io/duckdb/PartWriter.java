package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;

/** Writes parts as Parquet: rows of numbers and the tables of what they stand for are joined by DuckDB. */
final class PartWriter implements Closeable {
    private static final String NUMBER = "number";
    private static final String COPY = "COPY (SELECT "
            + Stream.concat(
                            Bundle.ALL.stream().map(bundle -> bundle.columns("")),
                            Stream.of("named_year, amount, rows." + Bundle.table(0) + " AS kinds"))
                    .collect(Collectors.joining(", "))
            + " FROM rows"
            + IntStream.range(0, Bundle.ALL.size())
                    .mapToObj(Bundle::table)
                    .map(table -> " JOIN " + table + " ON rows." + table + " = " + table + "." + NUMBER)
                    .collect(Collectors.joining())
            + ") TO ? (FORMAT parquet, COMPRESSION zstd)";

    private final Duck duck;

    private PartWriter(Duck duck) {
        this.duck = duck;
    }

    /**
     * One thread writes, since another reads meanwhile; the order of rows means nothing, and keeping it takes memory.
     */
    static PartWriter open(Path temporaries, EngineLimits limits) throws IOException {
        Duck duck = Duck.open(temporaries, limits.withThreads(1));
        try {
            duck.run("SET preserve_insertion_order = false");
        } catch (SQLException refused) {
            duck.close();
            throw Duck.failed("set an option", refused);
        }
        return new PartWriter(duck);
    }

    void write(Batch batch, Path file) throws IOException {
        try {
            for (int i = 0; i < Bundle.ALL.size(); i++) {
                fill(i, batch.members(i));
            }
            fillRows(batch);
            try (PreparedStatement copy = duck.connection().prepareStatement(COPY)) {
                copy.setString(1, file.toAbsolutePath().toString());
                copy.execute();
            }
        } catch (SQLException refused) {
            throw Duck.failed("write " + file, refused);
        }
        Folders.force(file);
    }

    private void fill(int bundle, ImmutableList<ImmutableList<String>> members) throws SQLException {
        String table = Bundle.table(bundle);
        duck.run("CREATE OR REPLACE TABLE " + table + " (" + NUMBER + " INTEGER, "
                + Bundle.ALL.get(bundle).columns(" VARCHAR") + ")");
        try (DuckDBAppender appender = duck.connection().createAppender(table)) {
            for (int number = 0; number < members.size(); number++) {
                append(appender, number, members.get(number));
            }
        }
    }

    private static void append(DuckDBAppender appender, int number, List<String> members) throws SQLException {
        appender.beginRow();
        appender.append(number);
        for (String member : members) {
            appender.append(member);
        }
        appender.endRow();
    }

    private void fillRows(Batch batch) throws SQLException {
        duck.run("CREATE OR REPLACE TABLE rows (" + Bundle.eachTable("", " INTEGER, ")
                + "named_year INTEGER, amount DECIMAL(38, 12))");
        try (DuckDBAppender appender = duck.connection().createAppender("rows")) {
            for (int row = 0; row < batch.size(); row++) {
                batch.appendRow(appender, row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        duck.close();
    }
}
