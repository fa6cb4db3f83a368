package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cauce.examples.ask.Samples;
import org.cauce.model.place.Country;
import org.cauce.model.place.DacReporters;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that compare donors, on a small table of the DAC and, where it is there, on the real one. */
class ComparedDonorsTest {
    private static final Path REAL =
            Path.of("../../shared/statistics/data/derived/dac2a_2009_2022_constant2022usd.csv.gz");
    private static final Path PROVIDERS = Path.of("../../shared/statistics/data/codelists/oecd_codelist_5.json");
    private static final String NET = "measure=DAC-MEASURE:dac2a-206";

    @TempDir
    private Path folder = Path.of("");

    private String small() throws IOException {
        return Files.write(
                        folder.resolve("dac2a.csv"),
                        Stream.concat(
                                        Stream.of("RECIPIENT,Recipient,DONOR,Donor,PART,Part,AIDTYPE,Aid type,DATATYPE,"
                                                + "Amount type,TIME,Year,Value,Flags"),
                                        Stream.of(
                                                row("351,Honduras,302,United States", "60"),
                                                row("351,Honduras,5,Germany", "30"),
                                                row("351,Honduras,50,Spain", "10"),
                                                row("351,Honduras,4,France", "-5"),
                                                row("351,Honduras,20001,\"DAC Countries, Total\"", "95"),
                                                row("342,El Salvador,302,United States", "40"),
                                                row("342,El Salvador,50,Spain", "60"),
                                                row("498,\"America, regional\",302,United States", "7")))
                                .toList())
                .toString();
    }

    private static String row(String parties, String value) {
        return parties + ",1,1 : Part I - Developing Countries,206,ODA: Total Net,A,Current Prices (USD millions),2021,"
                + "2021," + value + ",";
    }

    private String real() throws IOException {
        assumeTrue(Files.exists(REAL), "the file of DAC2A is not here: " + REAL);
        Path file = folder.resolve("real.csv");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(REAL)), StandardCharsets.UTF_8))) {
            Files.write(
                    file,
                    lines.lines()
                            .filter(line -> line.startsWith("Recipient,") || line.contains(",2022.0,"))
                            .toList());
        }
        return file.toString();
    }

    private static List<JsonNode> json(String... args) throws IOException {
        Run run = Run.of(
                Stream.concat(Stream.of(args), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Streams.stream(JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build()
                        .readTree(run.out()))
                .toList();
    }

    private static BigDecimal measure(List<JsonNode> records, String name) {
        return records.stream()
                .filter(record -> record.path("record").asText().equals("measure"))
                .filter(record -> record.path("name").asText().equals(name))
                .map(record -> record.path("value").decimalValue())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresWhoGivesToARecipient() throws IOException {
        List<JsonNode> records = json("donors", "HND", "--year", "2021", "--from", small());
        assertThat(records.get(0).path("basis").asText()).isEqualTo("net");
        assertThat(records.get(0).path("currency").asText()).isEqualTo("USD");
        assertThat(records.get(1).path("name").asText()).isEqualTo("United States");
        assertThat(records.get(1).path("amount").decimalValue()).isEqualByComparingTo("60000000");
        assertThat(records.get(1).path("share").decimalValue()).isEqualByComparingTo("0.6");
        assertThat(records.get(1).path("significant").asText()).isEqualTo("concentrated, important");
        assertThat(records.get(3).path("significant").asText()).isEqualTo("no");
        assertThat(measure(records, "donors")).isEqualByComparingTo("3");
        assertThat(measure(records, "herfindahl")).isEqualByComparingTo("0.46");
        assertThat(measure(records, "cr-1")).isEqualByComparingTo("0.6");
        assertThat(measure(records, "cr-5")).isEqualByComparingTo("1");
        assertThat(measure(records, "significant")).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json"})
    void explainsAYearWithoutDonorsAndMeasuresNothing(String format) {
        Run run = Run.of("donors", "HND", "--year", "1999", "--from", "flows", "--format", format);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No one gives to Honduras in 1999 in these files");
    }

    @Test
    void saysWhatIsLeftOut() throws IOException {
        String text =
                Run.of("donors", "HND", "--year", "2021", "--from", small()).out();
        assertThat(text)
                .contains(
                        "Left out: 1 amount of aggregates of providers, which hold what others give, together 95000000")
                .contains("Left out: 1 amount of 0 or less, which has no share, together -5000000")
                .contains("herfindahl", "Not seen: donors that do not report")
                .doesNotContain("France");
    }

    @Test
    void countsAnAmountThatCannotBeReadInARowThatCan() throws IOException {
        Path file = Samples.crs(folder);
        Files.writeString(file, "2021|5|351|1|110|C01||x|11220\n", StandardOpenOption.APPEND);
        Run run = Run.of("donors", "HND", "--year", "2021", "--from", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Left out: 1 record of crs.txt could not be read:", "crs.txt:6 ");
    }

    @Test
    void tellsNothingOfSignificanceWithoutTheWorld() throws IOException {
        Path file = folder.resolve("one.csv");
        List<String> lines = Files.readAllLines(Path.of(small()));
        Files.write(file, lines.subList(0, 4));
        assertThat(Run.of("donors", "Honduras", "--year", "2021", "--from", file.toString())
                        .out())
                .contains("No significance: the files have no other recipient")
                .doesNotContain("fragmentation-ratio");
    }

    @Test
    void comparesTwoDonorsAndNamesTheCellThatRulesTheMeasure() throws IOException {
        List<JsonNode> records = json("similar", "USA", "ESP", "--year", "2021", "--from", small());
        // shares 0.6 and 0.4 beside 1/7 and 6/7
        assertThat(measure(records, "finger-kreinin")).isEqualByComparingTo("0.542857142857");
        assertThat(measure(records, "krugman")).isEqualByComparingTo("0.914285714286");
        assertThat(measure(records, "ruzicka").setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.416667");
        JsonNode cell = records.stream()
                .filter(record -> record.path("cell").asText().equals("country:HND")
                        && record.path("record").asText().equals("cell"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.path("USA").path("amount").decimalValue()).isEqualByComparingTo("60000000");
        assertThat(cell.path("balance").decimalValue()).isEqualByComparingTo("0.285714285714");
        String text = Run.of("similar", "USA", "ESP", "--year", "2021", "--from", small())
                .out();
        assertThat(text)
                .contains("The files have no sectors")
                .contains("no one country as recipient, such as a region");
    }

    @Test
    void comparesSectorsWhereTheFilesHaveThem() throws IOException {
        Path crs = Files.write(
                folder.resolve("crs.txt"),
                List.of(
                        "Year|DonorCode|RecipientCode|bi_multi|Finance_t|Aid_t|usd_commitment|usd_disbursement|PurposeCode",
                        "2021|302|351|1|110|C01|9|3|11220",
                        "2021|302|342|1|110|C01||1|12220",
                        "2021|50|351|1|110|C01||1|11230",
                        "2021|50|351|1|110|C01||1|12220"));
        List<JsonNode> records = json("similar", "USA", "ESP", "--year", "2021", "--from", crs.toString());
        List<BigDecimal> overlaps = records.stream()
                .filter(record -> record.path("record").asText().equals("measure")
                        && record.path("name").asText().equals("finger-kreinin"))
                .map(record -> record.path("value").decimalValue())
                .toList();
        // recipients: 3/4 beside 1; categories 112 and 122: 3/4, 1/4 beside a half each
        assertThat(overlaps).containsExactly(new BigDecimal("0.75"), new BigDecimal("0.75"));
        assertThat(records)
                .anyMatch(record -> record.path("over").asText().equals("category")
                        && record.path("cell").asText().equals("DAC-CATEGORY:112"));
    }

    @Test
    void namesADonorThatTheFilesDoNotHave() throws IOException {
        Run run = Run.of("similar", "USA", "MEX", "--year", "2021", "--from", small());
        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The files have nothing of Mexico in 2021", "does not report to the OECD")
                .doesNotContain("United States in");
    }

    @Test
    void refusesToAddUnlikeAmountsWithTheCure() throws IOException {
        Path file = Path.of(small());
        Files.writeString(
                file,
                Files.readString(file)
                        + row("351,Honduras,302,United States", "61")
                                .replace("206,ODA: Total Net", "240,\"Memo: ODA Total, Gross disbursements\"")
                        + "\n");
        Run run = Run.of("donors", "HND", "--year", "2021", "--from", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Flows of two kinds would be added").contains("--only WHAT=MEMBER does that");
        assertThat(Run.of("donors", "HND", "--year", "2021", "--from", file.toString(), "--only", NET)
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "SLV, 23, 0.2902, 1.4144, 1.7211, 0.8085, 17, 10, 0.5652",
        "HND, 22, 0.2744, 1.4177, 1.6734, 0.8104, 16, 9, 0.5909",
        "MEX, 32, 0.3609, 2.0384, 1.4274, 0.8918, 28, 9, 0.7188"
    })
    void agreesWithTheWorkedMeasuresOf2022(
            String recipient,
            int donors,
            String herfindahl,
            String theil,
            String shannon,
            String gini,
            int tail,
            int significant,
            String fragmentation)
            throws IOException {
        List<JsonNode> records = json("donors", recipient, "--year", "2022", "--from", real(), "--only", NET);
        assertThat(measure(records, "donors")).isEqualByComparingTo(BigDecimal.valueOf(donors));
        assertThat(four(records, "herfindahl")).isEqualTo(herfindahl);
        assertThat(four(records, "theil")).isEqualTo(theil);
        assertThat(four(records, "shannon")).isEqualTo(shannon);
        assertThat(four(records, "gini")).isEqualTo(gini);
        assertThat(measure(records, "tail")).isEqualByComparingTo(BigDecimal.valueOf(tail));
        assertThat(measure(records, "significant")).isEqualByComparingTo(BigDecimal.valueOf(significant));
        assertThat(four(records, "fragmentation-ratio")).isEqualTo(fragmentation);
    }

    @ParameterizedTest
    @CsvSource({"JPN, 0.2803, 0.2336", "CAN, 0.7242, 0.9778", "FRA, 0.3823, 0.4980"})
    void agreesWithTheWorkedSimilaritiesOf2022(String other, String fingerKreinin, String cosine) throws IOException {
        List<JsonNode> records = json("similar", "USA", other, "--year", "2022", "--from", real(), "--only", NET);
        assertThat(four(records, "finger-kreinin")).isEqualTo(fingerKreinin);
        assertThat(four(records, "cosine")).isEqualTo(cosine);
    }

    @Test
    void knowsWhoReportsAsTheTableOfTheDacHasThem() throws IOException {
        assumeTrue(Files.exists(REAL), "the file of DAC2A is not here: " + REAL);
        List<JsonNode> cells = json(
                "flows",
                "ask",
                REAL.toString(),
                "--by",
                "provider,measure,basis,stage",
                "--only",
                "recipient-kind=country");
        assertThat(cells.stream()
                        .map(cell -> cell.path("provider").asText())
                        .filter(provider -> provider.startsWith("country:"))
                        .map(provider -> Country.of(Ref.parse(provider)).orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(DacReporters.all())
                .doesNotContain(Country.MEX, Country.SAU);
    }

    /** The list names all that may report, and Mexico, of which the documents say that it does not. */
    @Test
    void doesNotKnowWhetherTheOtherProvidersOfTheCodeListReport() throws IOException {
        assumeTrue(Files.exists(PROVIDERS), "skipped: there is no ../shared/statistics beside the checkout");
        JsonNode list = new JsonMapper().readTree(PROVIDERS.toFile());
        List<Country> listed = list.findParents("crs").stream()
                .filter(provider -> provider.path("crs").asText().equals("1"))
                .flatMap(provider ->
                        Country.find(provider.path("iso-alpha-3-code").asText()).stream())
                .filter(country -> !DacReporters.include(country))
                .toList();
        assertThat(listed).containsExactlyInAnyOrder(Country.DZA, Country.IRQ, Country.LBY, Country.MEX, Country.SAU);
        assertThat(listed.stream().filter(country -> !DacReporters.mayInclude(country)))
                .containsExactly(Country.MEX);
    }

    private static String four(List<JsonNode> records, String name) {
        return measure(records, name).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
