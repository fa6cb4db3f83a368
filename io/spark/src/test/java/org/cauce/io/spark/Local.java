package org.cauce.io.spark;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.RollUp;
import org.cauce.io.duckdb.FlowInput;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.io.duckdb.LoadListener;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** Spark on this machine, and stores for it. */
final class Local {
    private Local() {}

    /** {@return a session to be built, which nobody outside this machine can reach} */
    static SparkSession.Builder spark(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("cauce")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .config("spark.sql.shuffle.partitions", 2);
    }

    /** {@return a store in a new folder in this one} */
    static FlowStore store(Path folder, FlowInput input, RollUp rollUp) {
        try {
            FlowStore store = FlowStore.open(folder.resolve(UUID.randomUUID().toString()));
            store.load(input, rollUp, LoadListener.NONE);
            return store;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** {@return the Parquet files of a store} */
    static List<Path> parts(FlowStore store) {
        try {
            return store.info().parts();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static FlowInput input(List<Statement<FundingFlow>> flows) {
        return input("flows " + flows.size(), () -> FlowCursor.over(flows.iterator()));
    }

    static FlowInput made(int size) {
        return input("made " + size, () -> new MadeFlows(size));
    }

    private static FlowInput input(String name, FlowInput.Opened opened) {
        String hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
        return new FlowInput(name, 1, hash, false, () -> opened);
    }
}
