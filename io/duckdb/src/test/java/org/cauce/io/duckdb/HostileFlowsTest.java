package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.MoreCollectors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Flows with texts, and inputs with names, that mean harm: the store keeps them to the letter, or refuses them whole.
 */
@Timeout(300)
final class HostileFlowsTest {
    @TempDir
    Path folder;

    private FlowStore store;

    @BeforeEach
    void open() throws IOException {
        store = FlowStore.open(folder.resolve("store"));
    }

    static Stream<String> texts() {
        return Stream.of(
                "../x",
                "C:",
                "con",
                "a/b",
                "'; DROP TABLE rows; --",
                "\u202eabc\u202c",
                "\r\n\t",
                "a\0b",
                "\0",
                "\uffff",
                "é".repeat(1 << 24));
    }

    /** What UTF-8 has no form for, and what takes more memory than an engine has. */
    static Stream<Arguments> noTexts() {
        return Stream.of(
                arguments("\ud83c", "\\uD83C is half a character"),
                arguments("a\udf0e", "\\uDF0E is half a character"),
                arguments("\udf0e\ud83c", "\\uDF0E is half a character"),
                arguments("é".repeat(100 << 20), "it has 104857600 characters"));
    }

    private static FlowInput input(String activity) {
        return new FlowInput("flows", 1, "hash", false, () -> () -> new OneFlow(activity));
    }

    private String activity() throws IOException {
        try (DuckDbFlows flows = store.flows()) {
            return flows.answer(FlowQuery.by(Dimension.INITIATIVE)).cells().keySet().stream()
                    .map(members -> members.get(0))
                    .collect(MoreCollectors.onlyElement());
        }
    }

    private String exported() throws IOException {
        Path file = folder.resolve("flows.parquet");
        store.export(file);
        try (ParquetFlows flows = ParquetFlows.open(file)) {
            assertThat(flows.next()).isTrue();
            return flows.text(FlowField.INITIATIVE);
        }
    }

    // by number: its texts are long
    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void keepsATextToTheLetter(String text) throws IOException {
        store.load(input(text), RollUp.NONE, LoadListener.NONE);

        // not by an assertion on texts, whose message would hold them
        assertThat(activity().equals(text)).isTrue();
        assertThat(exported().equals(text)).isTrue();
    }

    // by number: its texts are long
    @ParameterizedTest(name = "{index}")
    @MethodSource("noTexts")
    void refusesWhatItCannotHoldAndIsAsItWas(String text, String why) throws IOException {
        store.load(ManyFlows.input("flows", 3), RollUp.NONE, LoadListener.NONE);

        assertThatThrownBy(() -> store.load(input(text), RollUp.NONE, LoadListener.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The initiative '" + text.substring(0, Math.min(40, text.length())))
                .hasMessageContaining(why)
                .hasMessageMatching("(?s).*: (correct|shorten) it");
        assertThat(store.info().rows()).isEqualTo(3);
        assertThat(folder.resolve("store/staging")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's; DROP TABLE rows; --.csv",
                "a\"b.csv",
                "two\nlines.csv",
                "*.csv",
                "[a-z]?.csv",
                "..",
                "../../secret.csv",
                "parts/../manifest.json",
                "manifest.json",
                "/etc/passwd",
                "C:con.csv",
                "%s${x}?1:name.csv",
                "-rf",
                "\u202egnp.csv",
                "\0",
                "",
            })
    void answersAlikeWhateverAnInputIsCalled(String name) throws IOException {
        store.load(ManyFlows.input("a.csv", 3), RollUp.NONE, LoadListener.NONE);
        store.load(ManyFlows.input(name, 20), RollUp.NONE, LoadListener.NONE);
        store.load(ManyFlows.input(name, 7), RollUp.NONE, LoadListener.NONE);

        FlowStore again = FlowStore.open(folder.resolve("store"));
        assertThat(again.info().inputs()).extracting(StoredInput::name).containsExactlyInAnyOrder("a.csv", name);
        try (DuckDbFlows flows = again.flows()) {
            assertThat(flows.answer(FlowQuery.by()).total().count()).isEqualTo(10);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("store"));
        }
    }

    /** A flow whose activity is called so. */
    private static final class OneFlow implements FlowCursor {
        private final String activity;
        private int at;

        OneFlow(String activity) {
            this.activity = activity;
        }

        @Override
        public boolean next() {
            return at++ == 0;
        }

        @Override
        public String text(FlowField field) {
            return switch (field) {
                case INITIATIVE -> activity;
                case PERIOD -> "2021";
                case STAGE -> "disbursed";
                case BASIS -> "gross";
                case CURRENCY -> "USD";
                case PRICE_BASIS -> "current";
                default -> "";
            };
        }

        @Override
        public BigDecimal amount() {
            return BigDecimal.ONE;
        }

        @Override
        public Statement<FundingFlow> statement() {
            throw new UnsupportedOperationException("This flow is no object");
        }
    }
}
