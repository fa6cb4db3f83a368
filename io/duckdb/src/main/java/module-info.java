/** Flows in a folder of Parquet files, asked by an embedded database: more than fit into memory. */
module org.cauce.io.duckdb {
    requires transitive com.google.common;
    requires transitive org.cauce.indicators;
    requires transitive org.cauce.model;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires duckdb.jdbc;
    requires java.sql;

    exports org.cauce.io.duckdb;
}
