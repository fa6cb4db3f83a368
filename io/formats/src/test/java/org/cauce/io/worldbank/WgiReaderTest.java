package org.cauce.io.worldbank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class WgiReaderTest {
    private static final String SHEET = "<worksheet><sheetData>"
            + row(
                    "Economy (code)",
                    "Economy (name)",
                    "Year",
                    "Governance estimate (approx. -2.5 to +2.5)",
                    "Governance score (0-100)")
            + row("HND", "Honduras", "2023", "-0.5", "40")
            + row("XKX", "Kosovo", "2023", "0.25", "55")
            + row("GTM", "Guatemala", "2023", "", "")
            + "</sheetData></worksheet>";

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static Map<String, BigDecimal> read(DataFile file) throws IOException {
        Map<String, BigDecimal> numbers = new HashMap<>();
        try (ObservationReader reader = WgiReader.open(file, ReadOptions.STANDARD)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                numbers.put(
                        says.indicator().id() + " " + says.subject().id() + " " + says.period(),
                        says.quantity().orElseThrow().number().orElseThrow());
            }
            assertThat(reader.problems()).isEmpty();
        }
        return numbers;
    }

    private static DataFile sample() throws IOException {
        try (var in =
                Objects.requireNonNull(Formats.class.getResourceAsStream("samples/worldbank-wgi/governance.xlsx"))) {
            return DataFile.of("governance.xlsx", in.readAllBytes());
        }
    }

    @Test
    void readsEachNumberAsAnIndicatorOfItsOwn() throws IOException {
        assertThat(read(sample()))
                .containsEntry("wgi-cc-est HND 2022", new BigDecimal("-1.0020711421966553"))
                .containsEntry("wgi-cc-per-rnk HND 2022", new BigDecimal("14.5"))
                .containsEntry("wgi-cc-per-rnk-lower HND 2022", new BigDecimal("8.25"))
                .containsEntry("wgi-cc-per-rnk-upper HND 2022", new BigDecimal("21.5"))
                .containsEntry("wgi-cc-std-err HND 2022", new BigDecimal("0.15"))
                .containsEntry("wgi-cc-no-src HND 2022", new BigDecimal("11"))
                .containsEntry("wgi-cc-est AND 1996", new BigDecimal("1.31"))
                .doesNotContainKey("wgi-cc-est HND 1996");
    }

    @Test
    void readsTheSheetWhoseHeadingStandsTwice() throws IOException {
        assertThat(read(sample())).containsEntry("wgi-pv-est HND 2022", new BigDecimal("-0.6"));
    }

    @Test
    void namesSheetAndRow() throws IOException {
        try (ObservationReader reader = WgiReader.open(sample(), ReadOptions.STANDARD)) {
            assertThat(reader.iterator().next().citation().orElseThrow().at().orElseThrow())
                    .hasToString("governance.xlsx!ControlofCorruption:5");
        }
    }

    /** A row for each economy and year, on sheets with short names, and no introduction. */
    @Test
    void readsTheEstimatesOfTheReleaseOf2025() throws IOException {
        DataFile file = DataFile.of("wgidataset-2025.xlsx", workbook("va", "pv", "ge", "rq", "rl", "cc"));

        assertThat(Formats.installed().detect(file)).get().isInstanceOf(WgiFormat.class);
        List<String> numbers = new ArrayList<>();
        try (ObservationReader reader = WgiReader.open(file, ReadOptions.STANDARD.withVintage("2025 Update"))) {
            reader.forEach(one ->
                    numbers.add(one.says().indicator().id() + " " + one.says().subject() + " "
                            + one.says().period() + " "
                            + one.says().quantity().flatMap(Quantity::number).orElseThrow()));
            assertThat(reader.problems()).extracting(Problem::code).containsOnly(TableProblem.UNKNOWN_COLUMNS);
            assertThat(reader.indicators().get(0).says().scope()).contains("2025 Update");
        }
        assertThat(numbers)
                .hasSize(12)
                .startsWith("wgi-va-est country:HND 2023 -0.5", "wgi-va-est country:XKX 2023 0.25")
                .contains("wgi-cc-est country:HND 2023 -0.5");
    }

    @Test
    void takesAWorkbookThatHasOnlySomeOfTheShortNamesForAnother() throws IOException {
        assertThat(Formats.installed().detect(DataFile.of("other.xlsx", workbook("cc", "pv"))))
                .isEmpty();
    }

    /** The same sheet under each of these names. */
    private static byte[] workbook(String... sheets) throws IOException {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < sheets.length; i++) {
                names.append("<sheet name='%s' r:id='r%d'/>".formatted(sheets[i], i));
                relations.append("<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/%s.xml'/>"
                        .formatted(i, relation, sheets[i]));
                put(zip, "xl/worksheets/" + sheets[i] + ".xml", SHEET);
            }
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id='r' Type='" + relation
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='" + relation + "'><sheets>" + names + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }

    @Test
    void readsThePublishedWorkbook() throws IOException {
        Map<String, BigDecimal> numbers = read(DataFile.of(Shared.path("statistics/data/wgi/wgidataset.xlsx")));

        assertThat(numbers.get("wgi-cc-est GTM 2022"))
                .isBetween(new BigDecimal("-1.209752"), new BigDecimal("-1.20975"));
        assertThat(numbers.get("wgi-cc-est HND 2022"))
                .isBetween(new BigDecimal("-1.002072"), new BigDecimal("-1.00207"));
        assertThat(numbers.get("wgi-cc-est MEX 2022"))
                .isBetween(new BigDecimal("-1.011867"), new BigDecimal("-1.01186"));
        assertThat(numbers.get("wgi-cc-per-rnk GTM 2022")).isBetween(new BigDecimal("11.32"), new BigDecimal("11.33"));
        assertThat(numbers.get("wgi-cc-est USA 2022")).isBetween(new BigDecimal("1.104258"), new BigDecimal("1.10426"));
        assertThat(numbers.get("wgi-cc-est SLV 2022"))
                .isBetween(new BigDecimal("-0.642082"), new BigDecimal("-0.64208"));
        assertThat(numbers.keySet()).noneMatch(key -> key.endsWith(" 1997") || key.endsWith(" 1999"));
        assertThat(numbers.keySet().stream().map(key -> key.substring(0, 6)).distinct())
                .containsExactlyInAnyOrder("wgi-cc", "wgi-ge", "wgi-pv", "wgi-rl", "wgi-rq", "wgi-va");
    }
}
