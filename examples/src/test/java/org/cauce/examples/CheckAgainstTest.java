package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock") // the commas at the ends of lines would not show
final class CheckAgainstTest {
    private static final Path PUBLISHED = Path.of("../../shared/statistics/data");

    @TempDir
    Path folder;

    private void worldBank(String name, String years, String... rows) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\"," + years + "\n"
                        + String.join("\n", rows) + "\n");
    }

    private ImmutableMap<String, String> verdicts() {
        Run run = Run.of("check", "--against", folder.toString(), "--format", "csv");
        assertThat(run.status()).isZero();
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .collect(ImmutableMap.toImmutableMap(
                        cells -> cells[0], cells -> cells[3] + (cells[2].isEmpty() ? "" : " " + cells[2])));
    }

    @Test
    void aFolderThatIsNotThereIsAWrongCall() {
        Run run = Run.of("check", "--against", folder.resolve("nowhere").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file or folder " + folder.resolve("nowhere"));
    }

    @Test
    void aNumberInAFileIsTheSameWithinTheRoundingOfThePrintedOne() throws IOException {
        worldBank(
                "gdp.csv",
                "\"2020\",\"2021\"",
                "\"El Salvador\",\"SLV\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"24563020000\",\"29043130000\"");

        assertThat(verdicts())
                .containsEntry("observation:gdp-usd-slv-2020", "same 24563020000")
                .containsEntry("observation:gdp-usd-hnd-2020", "no file here states it");
    }

    @Test
    void anotherNumberInALaterFileIsARevisionAndInAnEarlierOneADifference() throws IOException {
        String row = "\"El Salvador\",\"SLV\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"24921190000\",\"1\"";
        worldBank("gdp.csv", "\"2020\",\"2025\"", row);
        assertThat(verdicts()).containsEntry("observation:gdp-usd-slv-2020", "revised since 24921190000");

        worldBank("gdp.csv", "\"2020\",\"2021\"", row);
        assertThat(verdicts()).containsEntry("observation:gdp-usd-slv-2020", "differs 24921190000");
    }

    @Test
    void whereAnEarlierFileHasItAsPrintedAndALaterOneNotItIsARevision() throws IOException {
        worldBank(
                "then.csv",
                "\"2020\",\"2021\"",
                "\"El Salvador\",\"SLV\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"24563020000\",\"1\"");
        worldBank(
                "now.csv",
                "\"2020\",\"2022\"",
                "\"El Salvador\",\"SLV\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"24921190000\",\"1\"");

        assertThat(verdicts()).containsEntry("observation:gdp-usd-slv-2020", "revised since 24921190000");
    }

    @Test
    void growthIsComputedFromBothEndsOfTheSeries() throws IOException {
        worldBank(
                "aid.csv",
                "\"2000\",\"2021\"",
                "\"Honduras\",\"HND\",\"Net ODA and official aid received\",\"DT.ODA.ALLD.CD\",\"400000000\",\"617200000\"");

        assertThat(verdicts())
                .containsEntry("observation:net-oda-growth-hnd-2000-2021", "same 54.3")
                .containsEntry("observation:net-oda-hnd-2021", "same 617200000")
                .containsEntry("flow:flow-net-oda-hnd-2021", "same 617200000");
    }

    @Test
    void aRankIsNotTakenFromAFileOfAFewCountries() throws IOException {
        worldBank(
                "murder.csv",
                "\"2021\"",
                "\"Honduras\",\"HND\",\"Intentional homicides\",\"VC.IHR.PSRC.P5\",\"38.2\"",
                "\"Guatemala\",\"GTM\",\"Intentional homicides\",\"VC.IHR.PSRC.P5\",\"20.2\"");

        assertThat(verdicts()).containsEntry("observation:murder-rate-rank-hnd-2021", "no file here states it");
    }

    @Test
    void everyNumberOfTheCatalogueHasOneVerdictAndTheFilesOfThePublishersDecideMany() {
        assumeThat(Files.isDirectory(PUBLISHED))
                .as("the published files are there")
                .isTrue();
        Run run = Run.of("check", "--against", PUBLISHED.toString(), "--format", "ndjson");

        assertThat(run.out().lines()).hasSize(313).allMatch(line -> line.contains("\"verdict\":"));
        assertThat(run.out()
                        .lines()
                        .filter(line -> !line.contains("no file here states it"))
                        .count())
                .isGreaterThanOrEqualTo(25);
        assertThat(Stream.of("us-southern-border-apprehensions-2023", "cpi-hnd-2012", "poverty-rate-slv-2020"))
                .allSatisfy(id -> assertThat(run.out().lines())
                        .anyMatch(line -> line.contains(id) && line.contains("\"verdict\":\"same\"")));
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("us-southern-border-guatemalans-2023")
                        && line.contains("\"verdict\":\"differs\"")
                        && line.contains("\"published\":220085"));
    }
}
