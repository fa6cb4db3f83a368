package org.cauce.io.oecd.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.Formats;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.TableProblem;
import org.cauce.io.archive.Archives;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrsReaderTest {
    private static List<Statement<FundingFlow>> read(DataFile file) throws IOException {
        try (FlowReader reader = CrsReader.open(file, ReadOptions.STANDARD)) {
            return reader.stream().toList();
        }
    }

    private static List<ProblemCode> problems(byte[] bytes) throws IOException {
        try (FlowReader reader = CrsReader.open(DataFile.of("crs.txt", bytes), ReadOptions.STANDARD)) {
            reader.forEach(flow -> {});
            return reader.problems().stream().map(Problem::code).toList();
        }
    }

    private static FundingFlow only(CrsText text) throws IOException {
        List<Statement<FundingFlow>> flows = read(text.file());
        assertThat(flows).hasSize(1);
        return flows.get(0).says();
    }

    @Test
    void tellsThatAPackedFileIsDamaged() throws IOException {
        byte[] damaged = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};
        try (FlowReader reader = CrsReader.open(DataFile.of("crs.txt.gz", damaged), ReadOptions.STANDARD)) {
            assertThat(reader).isEmpty();
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(ArchiveProblem.MALFORMED_GZIP);
        }
    }

    @Test
    void givesAFlowForEachAmountThatIsNotBlank() throws IOException {
        CrsText text = new CrsText()
                .row("usd_commitment", "2.5", "usd_disbursement", "0", "usd_received", "1.25", "usd_GrantEquiv", "");
        List<Statement<FundingFlow>> flows = read(text.file());
        assertThat(flows)
                .extracting(flow -> flow.says().stage())
                .containsExactly(Stage.COMMITTED, Stage.DISBURSED, Stage.DISBURSED);
        assertThat(flows)
                .extracting(flow -> flow.says().basis())
                .containsExactly(Basis.NOT_STATED, Basis.GROSS, Basis.REPAYMENT);
        assertThat(flows)
                .extracting(flow -> flow.says().money().orElseThrow().toString())
                .allSatisfy(money -> assertThat(money).contains("USD"));
        assertThat(flows.get(0).says().money().orElseThrow().amount()).isEqualByComparingTo("2500000");
        assertThat(flows.get(0).citations().toString()).contains("2");
    }

    @Test
    void keepsPartiesAndCodes() throws IOException {
        FundingFlow flow = only(new CrsText().row("usd_disbursement", "-0.000001", "Gender", "0"));
        assertThat(flow.providers()).containsExactly(Country.parse("DNK").ref());
        assertThat(flow.reaches(Country.parse("HND"))).isTrue();
        assertThat(flow.money().orElseThrow().amount()).isEqualByComparingTo("-1");
        assertThat(flow.classifications())
                .contains(
                        Code.of("DAC-FLOW-TYPE", "11"),
                        Code.of("DAC-BI-MULTI", "1"),
                        Code.of("DAC-MARKER-GENDER", "0"));
        assertThat(flow.classifications()).noneMatch(code -> code.isOf("DAC-MARKER-ENVIRONMENT"));
    }

    @Test
    void givesConstantPricesOnlyWithTheirYear() throws IOException {
        CrsText text = new CrsText()
                .row("usd_commitment", "1", "usd_commitment_defl", "1.5")
                .row("usd_commitment", "2", "usd_commitment_defl", "2.5");
        try (FlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            assertThat(reader.stream().map(flow -> flow.says().deflated())).allMatch(money -> money.isEmpty());
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(TableProblem.UNKNOWN_BASE_YEAR);
        }
        ReadOptions options = ReadOptions.STANDARD.withBaseYear(OptionalInt.of(2021));
        try (FlowReader reader = CrsReader.open(text.file(), options)) {
            assertThat(reader.iterator().next().says().deflated().orElseThrow().amount())
                    .isEqualByComparingTo("1500000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEncodings(String charset) throws IOException {
        CrsText text = new CrsText().row("usd_commitment", "1", "ChannelReportedName", "Pr\u00f3spera");
        assertThat(read(text.file(Charset.forName(charset))).get(0).says().channelPrinted())
                .contains("Pr\u00f3spera");
    }

    @Test
    void readsCellsOfAnotherEncodingAndTellsThem() throws IOException {
        CrsText text = new CrsText().row("usd_commitment", "1", "ChannelReportedName", "Pr\u00f3spera");
        DataFile file = text.file(Charset.forName("windows-1252"));
        assertThat(read(file).get(0).says().channelPrinted()).contains("Pr\u00f3spera");
        assertThat(problems(file.open().readAllBytes())).containsExactly(TableProblem.MIXED_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {CrsText.COLUMNS_87, "2021", "2024"})
    void readsTheColumnsOfEachRelease(String columns) throws IOException {
        String names =
                columns.equals("2021") ? CrsText.COLUMNS_2021 : columns.equals("2024") ? CrsText.COLUMNS_2024 : columns;
        CrsText text = new CrsText(names).row("usd_commitment", "1", "usd_net_disbursement", "3");
        assertThat(read(text.file())).hasSize(columns.equals("2024") ? 2 : 1);
        assertThat(problems(text.file().open().readAllBytes())).isEmpty();
    }

    @Test
    void readsQuotedCellsWithBreaksSeparatorsAndQuotes() throws IOException {
        String description = "one\r\ntwo | \"three\"";
        CrsText text = new CrsText()
                .row("usd_commitment", "1", "LongDescription", description)
                .row("usd_commitment", "2");
        for (boolean isQuoted : new boolean[] {false, true}) {
            for (char separator : new char[] {'|', ','}) {
                byte[] bytes = text.text(separator, isQuoted).getBytes(StandardCharsets.UTF_8);
                try (FlowReader reader = CrsReader.open(DataFile.of("crs.txt", bytes), ReadOptions.STANDARD)) {
                    var flows = reader.iterator();
                    flows.next();
                    assertThat(reader.column("LongDescription")).isEqualTo(description);
                    assertThat(flows.next().id()).contains(":4:");
                }
            }
        }
    }

    @Test
    void takesTheSubstituteCharacterForNothing() throws IOException {
        assertThat(read(new CrsText()
                        .row("usd_commitment", "\u001a", "usd_disbursement", "1")
                        .file()))
                .hasSize(1);
    }

    @Test
    void passesOverRowsThatAreNotWanted() throws IOException {
        CrsText text = new CrsText()
                .row("usd_commitment", "1")
                .row("usd_commitment", "2", "RecipientCode", "342")
                .row("usd_commitment", "x", "RecipientCode", "55");
        ReadOptions options = ReadOptions.STANDARD.withFlows(
                FlowFilter.builder().addRecipient(Country.parse("SLV").ref()).build());
        try (FlowReader reader = CrsReader.open(text.file(), options)) {
            assertThat(reader.stream()).hasSize(1);
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("passed-over").kept()).isEqualTo(2);
            assertThat(reader.report().of("rows").kept()).isEqualTo(1);
        }
    }

    @Test
    void refusesWhatCannotBeReadAndGoesOn() throws IOException {
        String text = new CrsText()
                .row("usd_commitment", "1,5")
                .row("usd_commitment", "1", "RecipientCode", "Honduras")
                .row("usd_commitment", "1", "DonorCode", "99999")
                .row("usd_commitment", "1", "Year", "21")
                .row("usd_commitment", "9".repeat(10_000))
                .row("usd_commitment", "1")
                .text('|', false);
        assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        TableProblem.INVALID_NUMBER,
                        TableProblem.UNKNOWN_AREA,
                        TableProblem.UNKNOWN_AREA,
                        TableProblem.INVALID_PERIOD,
                        TableProblem.INVALID_NUMBER);
    }

    @Test
    void namesAllMissingColumnsTogether() throws IOException {
        byte[] bytes = "Year|DonorCode|RecipientKode|usd_disbursement\n".getBytes(StandardCharsets.UTF_8);
        try (FlowReader reader = CrsReader.open(DataFile.of("crs.txt", bytes), ReadOptions.STANDARD)) {
            assertThat(reader.stream()).isEmpty();
            assertThat(reader.problems()).hasSize(1);
            assertThat(reader.problems().get(0).message())
                    .contains("recipient_code", "usd_commitment", "RecipientKode");
        }
    }

    @Test
    void readsFilesInArchives(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("crs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("../CRS 2021 data.txt"));
            zip.write(new CrsText().row("usd_commitment", "1").text('|', true).getBytes(StandardCharsets.UTF_16));
        }
        List<DataFile> files = Archives.filesIn(path, ReadLimits.STANDARD);
        assertThat(files).extracting(DataFile::name).containsExactly("crs.zip!../CRS 2021 data.txt");
        assertThat(read(files.get(0))).hasSize(1);
    }

    @Test
    void isKnownByItsHeading() throws IOException {
        assertThat(Formats.of(List.of(new CrsFormat())).detect(new CrsText(CrsText.COLUMNS_2024).file()))
                .isPresent();
    }

    @Test
    void endsAtQuotesThatAreNotClosed() throws IOException {
        byte[] bytes = new CrsText()
                .row("usd_commitment", "1")
                .text('|', false)
                .replace("11220", "\"11220")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(problems(bytes)).containsExactly(TableProblem.MALFORMED_TABLE);
    }

    @Test
    void endsAtAMillionColumnsAndAtEndlessCells() throws IOException {
        assertThat(problems(("Year|" + "a|".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
                .contains(TableProblem.MALFORMED_TABLE);
        byte[] cell = new byte[100 << 20];
        Arrays.fill(cell, (byte) 'a');
        System.arraycopy("Year|".getBytes(StandardCharsets.UTF_8), 0, cell, 0, 5);
        assertThat(problems(cell)).contains(TableProblem.MALFORMED_TABLE);
    }

    @Test
    void survivesTruncationAndBrokenBytes() {
        byte[] whole = new CrsText()
                .row("usd_commitment", "1", "LongDescription", "a\n\"b|")
                .row("usd_received", "2", "ChannelName", "\u00f3")
                .text('|', true)
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(6);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            assertThatCode(() -> problems(cut)).doesNotThrowAnyException();
            assertThatCode(() -> problems(broken)).doesNotThrowAnyException();
        }
    }
}
