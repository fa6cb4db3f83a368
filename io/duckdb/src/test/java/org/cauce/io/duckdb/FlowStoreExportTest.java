package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.query.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tools find in the file that a store exports. */
final class FlowStoreExportTest {
    private static final String[] COLUMNS = {
        "provider VARCHAR",
        "provider_kind VARCHAR",
        "provider_agency VARCHAR",
        "recipient VARCHAR",
        "recipient_kind VARCHAR",
        "region VARCHAR",
        "sector VARCHAR",
        "sector_level VARCHAR",
        "purpose VARCHAR",
        "category VARCHAR",
        "broad_sector VARCHAR",
        "channel VARCHAR",
        "aid_type VARCHAR",
        "finance_type VARCHAR",
        "flow_type VARCHAR",
        "measure VARCHAR",
        "bi_multi VARCHAR",
        "initiative VARCHAR",
        "year VARCHAR",
        "fiscal_year VARCHAR",
        "stage VARCHAR",
        "basis VARCHAR",
        "currency VARCHAR",
        "price_basis VARCHAR",
        "named_year INTEGER",
        "amount DECIMAL(38,12)"
    };

    @TempDir
    Path folder;

    private FlowStore store() throws IOException {
        return FlowStore.open(folder.resolve("store")).withRowsOfPart(1000);
    }

    private static List<String> ask(String sql, Path parquet) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = duck.prepareStatement(sql)) {
            statement.setString(1, parquet.toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1) + " " + result.getString(2));
                }
            }
            return rows;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysThatThereIsNoFolderToWriteInto() throws IOException {
        FlowStore store = store();

        assertThatThrownBy(() -> store.export(folder.resolve("nowhere/flows.parquet")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void hasTheDocumentedColumns() throws IOException, SQLException {
        FlowStore store = store();
        store.load(ManyFlows.input("flows", 2500), RollUp.NONE, LoadListener.NONE);
        Path parquet = folder.resolve("flows.parquet");
        store.export(parquet);

        assertThat(ask("DESCRIBE SELECT * FROM read_parquet(?)", parquet)).containsExactly(COLUMNS);
    }

    @Test
    void hasEachRowOfEachPart() throws IOException, SQLException {
        FlowStore store = store();
        store.load(ManyFlows.input("flows", 2500), RollUp.NONE, LoadListener.NONE);
        store.load(ManyFlows.input("others", 3), RollUp.NONE, LoadListener.NONE);
        Path parquet = folder.resolve("flows.parquet");
        store.export(parquet);

        assertThat(ask("SELECT count(*), sum(amount) FROM read_parquet(?)", parquet))
                .containsExactly("2503 3126256.000000000000");
        assertThat(ask("SELECT DISTINCT stage, named_year FROM read_parquet(?)", parquet))
                .containsExactly("disbursed 2021");
    }

    @Test
    void writesTextsAsTheyAreWhateverTheyAre() throws IOException, SQLException {
        FlowStore store = store();
        store.load(GeneratedFlows.input("flows", ContractFlows.hostile()), RollUp.NONE, LoadListener.NONE);
        Path parquet = folder.resolve("it's; -- \"quoted\".parquet");
        store.export(parquet);

        assertThat(ask("SELECT aid_type, '' FROM read_parquet(?)", parquet))
                .map(String::strip)
                .containsExactlyInAnyOrderElementsOf(ContractFlows.HOSTILE.stream()
                        .map(text -> "DAC-AID-TYPE:" + text)
                        .toList());
    }

    @Test
    void hasItsColumnsEvenIfTheStoreHoldsNothing() throws IOException, SQLException {
        Path parquet = folder.resolve("none.parquet");
        store().export(parquet);

        assertThat(ask("DESCRIBE SELECT * FROM read_parquet(?)", parquet)).containsExactly(COLUMNS);
        assertThat(ask("SELECT count(*), '' FROM read_parquet(?)", parquet)).containsExactly("0 ");
    }

    @Test
    void replacesAFileWholeOrNotAtAll() throws IOException, SQLException {
        FlowStore store = store();
        store.load(ManyFlows.input("flows", 3), RollUp.NONE, LoadListener.NONE);
        Path parquet = Files.writeString(folder.resolve("flows.parquet"), "old");
        Path part = folder.resolve("store")
                .resolve(store.info().inputs().get(0).parts().get(0));
        byte[] bytes = Files.readAllBytes(part);

        Files.writeString(part, "damaged");
        assertThatThrownBy(() -> store.export(parquet)).isInstanceOf(IOException.class);
        assertThat(parquet).hasContent("old");

        Files.write(part, bytes);
        store.export(parquet);
        assertThat(ask("SELECT count(*), '' FROM read_parquet(?)", parquet)).containsExactly("3 ");
        assertThat(files()).containsExactly("flows.parquet", "store");
    }
}
