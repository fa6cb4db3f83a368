package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.RollUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of Parquet that are damaged, or called by what is no name: each is read, or refused as what a disk refuses. */
@Timeout(300)
final class HostileParquetTest {
    private static final long ROWS = 20;
    private static final long REFUSED = -1;

    private static final int ENDS = 16;

    /** {@code -Dcauce.cuts=1} cuts at each byte, which takes a minute. */
    private static final int CUTS = Integer.getInteger("cauce.cuts", 23);

    /** {@code -Dcauce.flips=2000} changes more bytes. */
    private static final int CHANGES = Integer.getInteger("cauce.flips", 40);

    @TempDir
    Path folder;

    private byte[] bytes = {};

    @BeforeEach
    void export() throws IOException {
        FlowStore store = FlowStore.open(folder.resolve("store"));
        store.load(ManyFlows.input("flows", ROWS), RollUp.NONE, LoadListener.NONE);
        Path file = folder.resolve("whole.parquet");
        store.export(file);
        bytes = Files.readAllBytes(file);
    }

    /** {@return how many rows there were, or that the file was refused} */
    private long rows(byte[] changed, String how) throws IOException {
        Path file = Files.write(folder.resolve("changed.parquet"), changed);
        try {
            return read(file);
        } catch (IOException | UncheckedIOException refused) {
            assertThat(refused).as(how).hasMessageContaining("changed.parquet");
            return REFUSED;
        }
    }

    private static long read(Path file) throws IOException {
        try (ParquetFlows flows = ParquetFlows.open(file)) {
            while (flows.next()) {
                assertThat(flows.amount()).isNotNull();
            }
            return flows.rows();
        }
    }

    /** At each of the first and last bytes, where the marks and the length of the footer stand, and some between. */
    @Test
    void refusesAFileThatIsCutAnywhere() throws IOException {
        for (int length = 0; length < bytes.length; ) {
            assertThat(rows(Arrays.copyOf(bytes, length), "cut at " + length))
                    .as("cut at %s", length)
                    .isEqualTo(REFUSED);
            length += length < ENDS || length + CUTS > bytes.length - ENDS ? 1 : CUTS;
        }
    }

    /** It holds no checksum, so that another amount in it is only another amount; but never more rows or fewer. */
    @Test
    void survivesAnyByteInAnyPlace() throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            String how = "byte " + at + " is " + changed[at];
            assertThat(rows(changed, how)).as(how).isIn(ROWS, REFUSED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a[1]b, a1b",
        "a*?b, a-xb",
        "[*, x",
        "provider=nobody, x",
        "'it''s; -- x', its",
        "'{a,b}', a",
        "a\\b, ab",
        "${x}%20 #, x",
    })
    void takesAnyNameForOneFile(String name, String other) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        FlowStore store = FlowStore.open(place.resolve("store"));
        store.load(ManyFlows.input("flows", ROWS), RollUp.NONE, LoadListener.NONE);
        Path file = place.resolve(name + ".parquet");
        store.export(file);
        FlowStore few = FlowStore.open(folder.resolve("few"));
        few.load(ManyFlows.input("flows", 3), RollUp.NONE, LoadListener.NONE);
        few.export(place.resolve(other + ".parquet"));
        few.export(Files.createDirectories(folder.resolve(other)).resolve(name + ".parquet"));

        try (DuckDbFlows flows = store.flows()) {
            assertThat(flows.answer(FlowQuery.by()).total().count()).isEqualTo(ROWS);
        }
        assertThat(ParquetFlows.isIn(file)).isTrue();
        assertThat(read(file)).isEqualTo(ROWS);
        try (InputStream text = ParquetText.open(file)) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize((int) ROWS + 1);
        }
    }
}
