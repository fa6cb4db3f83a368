package org.cauce.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.examples.command.Progress;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.io.ReadOptions;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.io.duckdb.StoredInput;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CRS as the OECD publishes it in Parquet: names in lower case, binary numbers, nothing for what is missing. */
final class CrsParquetTest {
    private static final String ROWS = """
            SELECT * FROM (VALUES
                (2021::SMALLINT, 302::SMALLINT, 302, 351::SMALLINT, 47042::INTEGER, 'a|b "c"', 1::SMALLINT, 10, 110, 'C01',
                    1.25::DOUBLE, 0.1::DOUBLE, TIMESTAMP '2021-07-31', 11220, 1),
                (2021, 302, 302, 351, NULL, NULL, 1, 10, 110, 'C01', NULL, 0.2, NULL, 11220, NULL),
                (2022, 302, 302, 998, 51000, NULL, 1, 10, 110, 'B01', 'nan', -0.7, NULL, 12220, 0))
            AS crs(year, donor_code, de_donorcode, recipient_code, channel_code, project_title, bi_multi, category,
                finance_t, aid_t, usd_commitment, usd_disbursement, commitment_date, purpose_code, ld_cflag)
            """;

    @TempDir
    Path folder;

    private Path parquet() throws SQLException {
        Path file = folder.resolve("CRS.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (" + ROWS + ") TO '" + file + "' (FORMAT parquet, COMPRESSION snappy)");
        }
        return file;
    }

    private Path zipped() throws IOException, SQLException {
        Path file = parquet();
        Path archive = folder.resolve("CRS-Parquet.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("CRS.parquet"));
            Files.copy(file, zip);
        }
        return archive;
    }

    private static AskedFlows read(Path file) {
        return AskedFlows.ofFiles(List.of(file), ReadOptions.STANDARD, Locale.ENGLISH);
    }

    private static String disbursed(AskedFlows flows, Dimension dimension, String member) {
        FlowCube cube = flows.source()
                .answer(FlowQuery.by(dimension).at(Stage.DISBURSED).on(Basis.GROSS));
        return cube.cell(member).orElseThrow().sum().toPlainString();
    }

    @Test
    void sumsBinaryNumbersAsTheirDecimals() throws SQLException {
        try (AskedFlows flows = read(parquet())) {
            // 0.1 + 0.2 are 0.30000000000000004 as binary numbers
            assertThat(disbursed(flows, Dimension.YEAR, "2021")).isEqualTo("300000");
            assertThat(disbursed(flows, Dimension.YEAR, "2022")).isEqualTo("-700000");
            assertThat(flows.source().answer(FlowQuery.by().at(Stage.COMMITTED)).total())
                    .isEqualTo(new FlowCube.Cell(new BigDecimal(1_250_000), 1));
            assertThat(flows.files().get(0).problems()).isEmpty();
        }
    }

    @Test
    void readsCodesAsTheyAreInTheText() throws SQLException {
        try (AskedFlows flows = read(parquet())) {
            assertThat(disbursed(flows, Dimension.CHANNEL, "DAC-CHANNEL:47042")).isEqualTo("100000");
            assertThat(disbursed(flows, Dimension.CHANNEL, "")).isEqualTo("200000");
            assertThat(disbursed(flows, Dimension.PURPOSE, "DAC-PURPOSE:11220")).isEqualTo("300000");
            assertThat(disbursed(flows, Dimension.PROVIDER, "country:USA")).isEqualTo("-400000");
        }
    }

    @Test
    void readsItInAnArchiveAndLeavesNothingBehind() throws IOException, SQLException {
        try (AskedFlows flows = read(zipped())) {
            assertThat(flows.files()).extracting(FlowFile::name).containsExactly("CRS-Parquet.zip!CRS.parquet");
            assertThat(disbursed(flows, Dimension.YEAR, "2021")).isEqualTo("300000");
        }
    }

    @Test
    void aStoreMarksItAsInexact() throws IOException, SQLException {
        FlowStore store = FlowStore.open(folder.resolve("store"));
        try (Progress progress = Progress.of(Progress.Task.LOADING, List.of(), Locale.ENGLISH)) {
            StoreLoading loading = new StoreLoading(store, ReadOptions.STANDARD, progress);
            loading.load(parquet(), "plain");
            loading.load(Samples.crs(folder), "text");
            loading.load(zipped(), "zipped");
        }
        assertThat(store.info().inputs()).extracting(StoredInput::name).containsExactly("plain", "text", "zipped");
        assertThat(store.info().inputs()).extracting(StoredInput::isInexact).containsExactly(true, false, true);
    }
}
