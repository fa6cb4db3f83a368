package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.examples.briefing.CountryBriefing;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.place.Country;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The programs for IATI files, on the small files of the folder {@code iati} of this module. */
class IatiTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path folder = Path.of("");

    private static Path at(String name) {
        return Path.of("iati").resolve(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary.txt               | 0 | summary iati",
                "summary-es.txt            | 0 | summary iati --lang es",
                "flows-es.txt              | 0 | flows iati/activities.xml iati/older.xml --lang es",
                "validate-es.txt           | 1 | validate iati --lang es",
                "summary.json              | 0 | summary iati/activities.xml iati/organisation.xml --format json",
                "summary.ndjson            | 0 | summary iati --format ndjson",
                "summary.csv               | 0 | summary iati --format csv",
                "flows.txt                 | 0 | flows iati/activities.xml iati/older.xml",
                "flows.ndjson              | 0 | flows iati/activities.xml --format ndjson",
                "flows-equal.csv           | 0 | flows iati/activities.xml --policy equal --vocabulary 99 --format csv",
                "flows-by-country-year.txt | 0 | flows iati/activities.xml iati/older.xml --by country,year",
                "flows-usd.txt             | 0 | flows iati/activities.xml --currency USD --rates iati/rates.csv --by category",
                "flows-unconverted.txt     | 1 | flows iati/older.xml --currency USD --rates iati/rates.csv --by reporter",
                "validate.txt              | 1 | validate iati",
                "validate.json             | 1 | validate iati/activities.xml --format json",
                "validate-without.csv      | 0 | validate iati/activities.xml --without 3.6.2 --without 6.6.2 --without 2.2.1 --format csv",
            })
    void printsWhatTheFileSays(String file, int status, String arguments) {
        Run run = Run.of(("iati " + arguments).split(" "));
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        Golden.check("iati/" + file, run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activities.csv     | iati/activities.xml",
                "activities.json    | iati/activities.xml",
                "both.ndjson        | iati/activities.xml iati/older.xml",
                "older.xml          | iati/older.xml",
                "upgraded.xml       | iati/activities.xml iati/older.xml --upgrade",
                "organisation.json  | iati/organisation.xml",
            })
    void convertsToWhatTheFileSays(String file, String arguments) throws IOException {
        Path to = folder.resolve(file);
        Run run = Run.of(("iati convert " + arguments + " -o " + to).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        Golden.check("iati/convert/" + file, Files.readString(to).replace("\r\n", "\n"));
    }

    static Stream<String> commands() {
        return Stream.of("summary", "validate", "flows", "convert");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpsAsTheFileSays(String command) {
        Golden.check(
                "help-iati-" + command + ".txt",
                Run.of("iati", command, "--help").out());
    }

    @Test
    void helpsWithAllItsCommands() {
        Golden.check("help-iati.txt", Run.of("iati", "--help").out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void givesAnExampleThatRuns(String command) throws IOException {
        CommandLine iati = subcommand(new CommandLine(new Cauce()), "iati");
        String example = Arrays.stream(subcommand(iati, command)
                        .getCommandSpec()
                        .usageMessage()
                        .footer())
                .filter(line -> line.startsWith("Example: cauce "))
                .findFirst()
                .orElseThrow()
                .substring("Example: cauce ".length());
        Path mine = Files.copy(at("activities.xml"), folder.resolve("activities.xml"));
        List<String> arguments = new ArrayList<>();
        for (String word : Splitter.on(' ').split(example)) {
            boolean isFile = word.startsWith("activities.") || word.startsWith("report.");
            arguments.add(isFile ? folder.resolve(word).toString() : word);
        }
        assertThat(mine).exists();
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.status()).as(run.err()).isEqualTo(command.equals("validate") ? 1 : 0);
    }

    private static CommandLine subcommand(CommandLine command, String name) {
        return Objects.requireNonNull(command.getSubcommands().get(name), name);
    }

    private static Element found(@Nullable Element element) {
        return Objects.requireNonNull(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson.gz"})
    void comesBackFromJsonAsItWas(String ending) throws IOException {
        Path json = folder.resolve("all." + ending);
        Path back = folder.resolve("back.xml");
        Path direct = folder.resolve("direct.xml");
        assertThat(convert(at("activities.xml"), json)).isZero();
        assertThat(convert(json, back)).isZero();
        assertThat(convert(at("activities.xml"), direct)).isZero();
        assertThat(Files.readString(back))
                .isEqualTo(Files.readString(direct).replace(" generated-datetime=\"2024-03-01T08:00:00Z\"", ""));
    }

    private static int convert(Path from, Path to) {
        return Run.of("iati", "convert", from.toString(), "-o", to.toString()).status();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary iati/absent.xml                              | There is no file or folder",
                "summary src/main/jte                                 | holds no file that ends in .xml",
                "summary                                              | Missing required parameter",
                "flows iati --currency USD                            | --currency and --rates belong together",
                "flows iati --currency usd --rates iati/rates.csv     | is no currency",
                "flows iati --currency USD --rates iati/absent.csv    | There is no file",
                "flows iati --by secto                                | did you mean sector",
                "flows iati --policy fair                             | expected one of strict, normalise, equal",
                "flows iati --country Hondurs                         | Honduras",
                "validate iati --without 99.99                        | 99.99",
                "validate iati --schemas absent                       | There is no folder",
                "validate iati --code-list iati/absent.json          | There is no file",
                "validate iati --code-list iati/rates.csv            | rates.csv",
                "convert iati/activities.xml -o x.txt                 | does not say in which form",
                "convert iati/rates.csv -o x.json                     | iati/rates.csv is no IATI file, which is XML",
                "summary flows/dac2a.csv                              | is no IATI file, which is XML, but",
                "flows flows/dac2a.csv                                | asks for its flows, if it has some",
                "validate flows/dac2a.csv                             | of the format \"OECD, tables of the DAC\"",
                "convert iati/activities.xml iati/older.xml -o target/x.xml | give --upgrade",
                "convert iati/activities.xml -o absent/x.json         | Cannot write absent/x.json: there is no folder",
                "convert iati/organisation.xml -o target/x.csv        | have no transactions",
                "convert iati -o target/x.json                        | cannot stand in one file",
            })
    void refusesWhatIsWrongUsage(String arguments, String message) {
        Run run = Run.of(("iati " + arguments).split(" "));
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err().replace(File.separatorChar, '/')).contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(Path.of("target/x.xml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Salvador | SV", "Honduras | HN", "Guatemala | GT", "República Dominicana | DO"})
    void knowsCountriesByTheirNamesInBothLanguages(String name, String code) {
        Run run = Run.of("iati", "flows", "iati", "--by", "country", "--country", name, "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("1 file of organisations, without flows");
        assertThat(run.out().lines().skip(1)).allMatch(line -> line.startsWith(code + ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "flows", "convert", "validate"})
    void endsWithStatusOneWhereAFileIsBroken(String command) throws IOException {
        String whole = Files.readString(at("activities.xml"));
        Path broken = Files.writeString(folder.resolve("broken.xml"), whole.substring(0, whole.length() - 40));
        List<String> arguments = new ArrayList<>(List.of("iati", command, broken.toString()));
        if (command.equals("convert")) {
            arguments.addAll(List.of("-o", folder.resolve("out.ndjson").toString()));
        }
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err() + run.out()).contains("broken.xml").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "flows", "convert"})
    void endsWithStatusOneWhereAFileIsNotIati(String command) throws IOException {
        Path other = Files.writeString(folder.resolve("other.xml"), "<html/>");
        List<String> arguments = new ArrayList<>(List.of("iati", command, other.toString()));
        if (command.equals("convert")) {
            arguments.addAll(List.of("-o", folder.resolve("out.ndjson").toString()));
        }
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("other.xml").doesNotContain("\tat ");
    }

    @Test
    void validatesWithNewerCodesFromAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("newer.xml"),
                Files.readString(at("activities.xml"))
                        .replace("<activity-status code=\"2\"/>", "<activity-status code=\"77\"/>"));
        Path list = Files.writeString(folder.resolve("ActivityStatus.json"), """
                {"attributes": {"complete": "1"}, "metadata": {"name": "ActivityStatus"},
                "data": [{"code": "77", "name": "Resumed", "status": "active"}]}""");
        assertThat(Run.of("iati", "validate", file.toString(), "--format", "csv")
                        .out())
                .contains(",77,");
        assertThat(Run.of("iati", "validate", file.toString(), "--code-list", list.toString(), "--format", "csv")
                        .out())
                .doesNotContain(",77,");
    }

    @Test
    void saysWhatAnUpgradeLeavesOutAndMisses() {
        Run run = Run.of(
                "iati",
                "convert",
                at("older.xml").toString(),
                "--upgrade",
                "-o",
                folder.resolve("new.xml").toString());
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("iati-activity/description: version 2.03 demands this and the record has none; add it"
                        + " (1 time, first in XX-OLD-7-roads)");
    }

    @Test
    void writesAReportThatNeedsNothingElse() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.xml"),
                Files.readString(at("activities.xml")).replace("school-water", "&lt;script>alert(1)&lt;/script>"));
        Path report = folder.resolve("report.html");
        Run run = Run.of("iati", "validate", hostile.toString(), at("older.xml").toString(), "-o", report.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().strip()).endsWith("report.html");
        Document page = Jsoup.parse(Files.readString(report));
        assertThat(page.select("script, [src], link, iframe")).isEmpty();
        assertThat(page.select("style").html()).contains("prefers-color-scheme").doesNotContain("url(http");
        assertThat(page.select("section#critical, section#error, section#warning"))
                .hasSize(3);
        assertThat(page.select("section#error .rule")).allSatisfy(rule -> {
            assertThat(rule.select("h3 .id").text()).isNotBlank();
            assertThat(rule.select(".cure").text()).isNotBlank();
            assertThat(rule.select("tbody tr th").text()).contains("hostile.xml:");
        });
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> page.getElementById(link.substring(1)) != null);
    }

    @Test
    void addsCurrentActivitiesToTheBriefing() throws IOException {
        Path file = folder.resolve("honduras.html");
        Run run = Run.of("briefing", "Honduras", "--iati", "iati", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        Document page = Jsoup.parse(Files.readString(file));
        Element section = found(page.selectFirst("section#current"));
        assertThat(section.select("tbody tr th").eachText())
                .containsExactly("Wells for the dry corridor", "Rural roads");
        assertThat(found(section.selectFirst("tbody tr td:last-child")).text())
                .contains("100,000 EUR")
                .contains("$−1,500.45");
        Element committed = found(section.selectFirst("tbody tr a.calc"));
        assertThat(committed.text()).isEqualTo("$600,000.01");
        assertThat(found(page.getElementById("s" + committed.attr("data-n"))).text())
                .contains("activities.xml:31")
                .contains("XX-EX-100-water");
        assertThat(section.select("a.calc")).allSatisfy(number -> {
            assertThat(number.attr("data-p")).isNotBlank();
            assertThat(number.attr("data-k")).startsWith("computed here");
        });
        Element bare = section.clone();
        bare.select("a.n, .when, .at, .ref").remove();
        assertThat(bare.text()).doesNotContainPattern("\\d");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> page.getElementById(link.substring(1)) != null);
    }

    @Test
    void leavesTheBriefingAsItWasWithoutFiles() throws IOException {
        Path file = folder.resolve("honduras.html");
        assertThat(Run.of("briefing", "HND", "-o", file.toString()).status()).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(CountryBriefing.of(Catalogues.northernCentralAmerica(), Country.HND)
                        .html());
    }

    static Stream<Arguments> aggregates() throws IOException {
        Path golden = shared("iati/golden/aggregates.json");
        return Files.exists(golden)
                ? JSON.readTree(golden.toFile()).properties().stream()
                        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()))
                : Stream.of(Arguments.of("", JSON.createObjectNode()));
    }

    private static Path shared(String place) {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here == null ? Path.of(place) : here.resolveSibling("shared").resolve(place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aggregates")
    void sumsRealFilesToTheLastDigit(String file, JsonNode expected) throws IOException {
        assumeTrue(!file.isEmpty(), "skipped: there is no ../shared/iati/golden beside the checkout");
        Run run = Run.of(
                "iati",
                "summary",
                "--format",
                "json",
                shared("iati/data/" + file).toString());
        JsonNode summary = JSON.readTree(run.out()).get(0);
        assertThat(sums(summary.get("transactions"), false)).isEqualTo(expected(expected.get("transactions")));
        if (summary.path("standard").asText().equals("activities")) {
            assertThat(summary.get("activities").asInt())
                    .isEqualTo(expected.get("activities").asInt());
            assertThat(sums(summary.get("budgets"), true)).isEqualTo(expected(expected.get("budgets")));
        }
    }

    private static Map<String, BigDecimal> sums(JsonNode rows, boolean isBudget) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode row : rows) {
            String key = isBudget
                    ? "type=" + row.path("type").asText("-") + "|status="
                            + row.path("status").asText("-")
                    : row.path("type").asText("?");
            sums.put(
                    key + "|" + row.path("currency").asText("-"),
                    row.get("sum").decimalValue().stripTrailingZeros());
        }
        return sums;
    }

    /** The sums expected; the same code may stand there under a word of version 1 and a number. */
    private static Map<String, BigDecimal> expected(JsonNode sums) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        sums.properties()
                .forEach(entry -> expected.merge(
                        entry.getKey().replace("Commitment|", "2|").replace("Disbursement|", "3|"),
                        new BigDecimal(entry.getValue().get(1).asText()).stripTrailingZeros(),
                        (one, other) -> one.add(other).stripTrailingZeros()));
        return expected;
    }
}
