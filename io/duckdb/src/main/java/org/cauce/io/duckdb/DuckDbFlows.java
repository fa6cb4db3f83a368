package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;

/**
 * The flows of a store, asked by DuckDB: a question is one statement of SQL, and what comes back are its groups. Any
 * number of threads may ask.
 *
 * <p>Asking after it was closed is an {@link IllegalStateException}. A sum of more than 38 digits, twelve of them
 * decimals, is refused with an {@link ArithmeticException}.
 */
@Beta
public final class DuckDbFlows implements FlowSource {
    private static final String COLUMNS = String.join(", ", FlowColumns.all());

    private final Closeable reading;
    private final Duck duck;
    private final ImmutableList<String> parts;
    private final Kinds kinds;
    private volatile boolean isClosed;

    private DuckDbFlows(Closeable reading, Duck duck, ImmutableList<String> parts, Kinds kinds) {
        this.reading = reading;
        this.duck = duck;
        this.parts = parts;
        this.kinds = kinds;
    }

    static DuckDbFlows open(StoreFolder folder, EngineLimits limits) throws IOException {
        Closeable reading = StoreLock.reading(folder.root());
        try {
            Manifest manifest = folder.manifest();
            return new DuckDbFlows(
                    reading,
                    Duck.open(folder.temporaries(), limits),
                    manifest.parts().stream()
                            .map(part -> Scan.named(folder.part(part)))
                            .collect(ImmutableList.toImmutableList()),
                    new Kinds(manifest.kinds()));
        } catch (IOException | RuntimeException failed) {
            reading.close();
            throw failed;
        }
    }

    @Override
    public Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by) {
        GroupSql sql = GroupSql.of(query, by, kinds);
        return rows(sql, sql.text(), result -> Groups.read(result, sql, by));
    }

    @Override
    public Stream<ImmutableList<String>> kinds(FlowQuery query) {
        GroupSql sql = GroupSql.of(query, ImmutableList.of(), kinds);
        return rows(sql, sql.kindsText(), this::kinds);
    }

    private List<ImmutableList<String>> kinds(ResultSet result) throws SQLException {
        List<ImmutableList<String>> found = new ArrayList<>();
        while (result.next()) {
            found.add(kinds.combinations().get(result.getInt(1)));
        }
        return found;
    }

    private interface Fetch<T> {
        List<T> from(ResultSet result) throws SQLException;
    }

    private <T> Stream<T> rows(GroupSql sql, String text, Fetch<T> fetch) {
        if (isClosed) {
            throw new IllegalStateException(
                    "The store was closed for asking: ask before that, or open its flows again");
        }
        if (parts.isEmpty() || sql.isOfNothing()) {
            return Stream.empty();
        }
        try (Connection connection = duck.another();
                PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setArray(1, connection.createArrayOf("VARCHAR", parts.toArray()));
            for (int i = 0; i < sql.values().size(); i++) {
                statement.setObject(i + 2, sql.values().get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                return fetch.from(result).stream();
            }
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    private static RuntimeException failed(SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("overflow")) {
            ArithmeticException tooLarge = new ArithmeticException("A sum has more than 38 digits, twelve of them"
                    + " decimals, which DuckDB cannot hold: ask for fewer flows, or in memory");
            tooLarge.initCause(refused);
            return tooLarge;
        }
        return new UncheckedIOException(Duck.failed("answer", refused));
    }

    /** Writes all rows as one Parquet file. */
    void export(Path file) throws IOException {
        List<String> columns =
                Arrays.stream(Dimension.values()).map(Bundle::column).toList();
        String nothing =
                "SELECT " + columns.stream().map(column -> "'' AS " + column).collect(Collectors.joining(", "))
                        + ", 0 AS named_year, CAST(0 AS DECIMAL(38, 12)) AS amount WHERE false";
        String rows = parts.isEmpty() ? nothing : "SELECT " + COLUMNS + " FROM " + Scan.ROWS;
        try (Connection connection = duck.another();
                PreparedStatement copy =
                        connection.prepareStatement("COPY (" + rows + ") TO ? (FORMAT parquet, COMPRESSION zstd)")) {
            int next = 1;
            if (!parts.isEmpty()) {
                copy.setArray(next++, connection.createArrayOf("VARCHAR", parts.toArray()));
            }
            copy.setString(next, file.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException refused) {
            throw Duck.failed("write " + file, refused);
        }
    }

    /**
     * Closes the database and lets loadings delete what they replace.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    @Override
    @SuppressWarnings("try") // closing is what it is for
    public void close() {
        isClosed = true;
        try (Closeable released = reading) {
            duck.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
