package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store exported, read as flows again. */
final class ParquetFlowsTest {
    @TempDir
    Path folder;

    private static List<Statement<FundingFlow>> flows() {
        FundingFlow plain = ContractFlows.ofAmounts("0.000000000001").get(0).says();
        List<Statement<FundingFlow>> flows = new ArrayList<>(ContractFlows.hostile());
        flows.add(Statement.of("plain", plain));
        flows.add(Statement.of("fiscal", plain.withWhen(Timing.of(TimePeriod.parse("FY2021--10-01")))));
        flows.add(Statement.of("day", plain.withWhen(Timing.of(TimePeriod.parse("2021-07-31")))));
        flows.add(Statement.of("years", plain.withWhen(Timing.of(TimePeriod.parse("2019/2021")))));
        flows.add(Statement.of("never", plain.withWhen(Optional.empty())));
        flows.add(Statement.of("nobody", plain.withProviders().withRecipients(Optional.empty())));
        return flows;
    }

    private Path exported() throws IOException {
        Path file = folder.resolve("flows.parquet");
        FlowStore store = FlowStore.open(folder.resolve("store"));
        store.load(GeneratedFlows.input("flows", flows()), RollUp.NONE, LoadListener.NONE);
        store.export(file);
        return file;
    }

    private Path changed(String select) throws IOException, SQLException {
        Path file = folder.resolve("changed.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                java.sql.Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT " + select + " FROM read_parquet('" + exported() + "')) TO '" + file
                    + "' (FORMAT parquet)");
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"YEAR", "FISCAL_YEAR"})
    void givesTheSameFlows(Dimension without) throws IOException {
        FlowQuery all = FlowQuery.by(
                Stream.of(Dimension.values()).filter(one -> one != without).toArray(Dimension[]::new));
        FlowCube again;
        try (ParquetFlows flows = ParquetFlows.open(exported())) {
            again = MemoryFlows.of(flows, RollUp.NONE).answer(all);
        }
        try (DuckDbFlows stored = FlowStore.open(folder.resolve("store")).flows()) {
            assertThat(again).isEqualTo(stored.answer(all));
        }
        assertThat(again.cells()).isNotEmpty();
    }

    @Test
    void knowsItsOwnColumns() throws IOException, SQLException {
        assertThat(ParquetFlows.isIn(exported())).isTrue();
        assertThat(ParquetFlows.isIn(changed("* EXCLUDE (stage)")))
                .as("a column less")
                .isFalse();
        assertThat(ParquetFlows.isIn(changed("* REPLACE (CAST(amount AS DOUBLE) AS amount)")))
                .as("binary numbers")
                .isFalse();
        assertThat(ParquetFlows.isIn(changed("*, 'x' AS more")))
                .as("a column more")
                .isTrue();
    }

    @Test
    void endsAtWhatNoStoreWrites() throws IOException, SQLException {
        for (List<String> wrong : List.of(
                List.of("stage", "'lost'"),
                List.of("provider", "'nobody'"),
                List.of("year", "'soon'"),
                List.of("amount", "CAST(NULL AS DECIMAL(38, 12))"))) {
            Path file = changed("* REPLACE (" + wrong.get(1) + " AS " + wrong.get(0) + ")");
            try (ParquetFlows flows = ParquetFlows.open(file)) {
                assertThatThrownBy(flows::next)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("changed.parquet, row 1, column " + wrong.get(0))
                        .hasMessageContaining("no store writes that");
            }
        }
    }

    @Test
    void makesObjectsOfWhatTheColumnsTell() throws IOException {
        try (ParquetFlows flows = ParquetFlows.open(exported())) {
            assertThat(flows.next()).isTrue();
            assertThat(flows.statement().says().stage()).hasToString(flows.text(FlowField.STAGE));
            assertThat(flows.statement().says().money().orElseThrow().amount()).isEqualByComparingTo(flows.amount());
        }
    }

    @Test
    void saysWhenItStandsAtNoFlowOrIsClosed() throws IOException {
        ParquetFlows flows = ParquetFlows.open(exported());
        assertNowhere(flows);
        while (flows.next()) {
            assertThat(flows.text(FlowField.CURRENCY)).isNotEmpty();
        }
        assertThat(flows.next()).isFalse();
        assertNowhere(flows);
        flows.close();
        flows.close();
        assertNowhere(flows);
        assertThatThrownBy(flows::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("flows.parquet is closed");
    }

    /** Two threads take from one file until they meet; the file is opened again for as long as they do not. */
    @Test
    @Timeout(120)
    void refusesASecondThreadAndServesTheFirst() throws Exception {
        long rows = 20_000;
        FlowStore store = FlowStore.open(folder.resolve("store"));
        store.load(ManyFlows.input("flows", rows), RollUp.NONE, LoadListener.NONE);
        Path file = folder.resolve("flows.parquet");
        store.export(file);
        Set<String> told = new HashSet<>();
        while (told.isEmpty()) {
            try (ParquetFlows flows = ParquetFlows.open(file)) {
                FutureTask<Optional<String>> second = new FutureTask<>(() -> refusal(flows));
                new Thread(second).start();
                refusal(flows).ifPresent(told::add);
                second.get().ifPresent(told::add);
                assertThat(refusal(flows)).as("alone again").isEmpty();
                assertThat(flows.rows()).isEqualTo(rows);
            }
        }

        assertThat(told).containsExactly("flows.parquet is read by two threads at once: open it once for each thread");
    }

    /** {@return why no more flows are given, before the last} */
    private static Optional<String> refusal(ParquetFlows flows) {
        try {
            while (flows.next()) {
                assertThat(flows.rows()).isPositive();
            }
            return Optional.empty();
        } catch (IllegalStateException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static void assertNowhere(ParquetFlows flows) {
        assertThatThrownBy(flows::amount).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(flows::statement).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> flows.text(FlowField.RECIPIENT)).isInstanceOf(IllegalStateException.class);
    }
}
