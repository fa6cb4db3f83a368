package org.cauce.io.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** A database in memory, with a temporary folder that goes with it. It never loads anything from the network. */
final class Duck implements Closeable {
    private final DuckDBConnection connection;
    private final Path temporary;

    private Duck(DuckDBConnection connection, Path temporary) {
        this.connection = connection;
        this.temporary = temporary;
    }

    /** Opens a database that reads files outside of a store, row by row, within the standard limits. */
    static Duck inTemporaryFolder() throws IOException {
        return open(systemTemporaries(), EngineLimits.STANDARD, true);
    }

    /** {@return where this system keeps what is temporary} */
    static Path systemTemporaries() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    static Duck open(Path temporaries, EngineLimits limits) throws IOException {
        return open(temporaries, limits, false);
    }

    /**
     * Opens a database.
     *
     * @param streams whether rows are fetched as they come, so that only one result can be read at a time
     */
    static Duck open(Path temporaries, EngineLimits limits, boolean streams) throws IOException {
        // DuckDB makes the folder itself when it needs it, but not those above
        Path temporary =
                Files.createDirectories(temporaries).resolve(UUID.randomUUID().toString());
        Properties settings = new Properties();
        settings.setProperty("memory_limit", limits.memory() + "B");
        settings.setProperty("threads", Integer.toString(limits.threads()));
        settings.setProperty("temp_directory", temporary.toAbsolutePath().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, Boolean.toString(streams));
        try {
            Connection opened = new DuckDBDriver().connect("jdbc:duckdb:", settings);
            if (opened == null) {
                throw new IOException("DuckDB gives no database in memory");
            }
            return new Duck(opened.unwrap(DuckDBConnection.class), temporary);
        } catch (SQLException refused) {
            throw failed("open a database in memory", refused);
        }
    }

    /** {@return what the database said, as what it means for a caller} */
    static IOException failed(String task, SQLException failure) {
        return new IOException("DuckDB cannot " + task + ": " + failure.getMessage(), failure);
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** {@return a further connection, for a thread of its own} */
    Connection another() throws SQLException {
        return connection.duplicate();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw failed("close", refused);
        } finally {
            if (Files.exists(temporary)) {
                Folders.delete(temporary);
            }
        }
    }
}
