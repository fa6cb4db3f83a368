package org.cauce.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.query.Dimension.BASIS;
import static org.cauce.indicators.query.Dimension.CATEGORY;
import static org.cauce.indicators.query.Dimension.PROVIDER;
import static org.cauce.indicators.query.Dimension.PROVIDER_AGENCY;
import static org.cauce.indicators.query.Dimension.RECIPIENT;
import static org.cauce.indicators.query.Dimension.REGION;
import static org.cauce.indicators.query.Dimension.STAGE;
import static org.cauce.indicators.query.Dimension.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskedFlowsTest {
    @TempDir
    Path folder;

    private static AskedFlows read(Path... files) {
        return AskedFlows.ofFiles(List.of(files), ReadOptions.STANDARD, Locale.ENGLISH);
    }

    private static String sum(FlowCube cube, String... members) {
        return cube.cell(members).orElseThrow().sum().toPlainString();
    }

    @Test
    void addsTheFlowsOfFilesOfSeveralFormats() throws IOException {
        try (AskedFlows flows = read(Samples.crs(folder), Samples.iati(folder))) {
            FlowCube cube = flows.source()
                    .answer(FlowQuery.by(RECIPIENT, YEAR, BASIS)
                            .to(Country.HND)
                            .at(Stage.DISBURSED)
                            .years(2021, 2022));

            assertThat(sum(cube, "country:HND", "2021", "gross")).isEqualTo("1250000");
            // to the last digit of the text of the CRS
            assertThat(sum(cube, "country:HND", "2022", "gross")).isEqualTo("123456.789012345678");
            // 60 per cent of the transaction
            assertThat(sum(cube, "country:HND", "2022", "not-stated")).isEqualTo("60");
        }
    }

    @Test
    void tellsWhatBecameOfEachFile() throws IOException {
        Files.writeString(folder.resolve("dump.csv"), "CREATE TABLE x (y int);\n");
        try (AskedFlows flows = read(Samples.dac2a(folder), folder.resolve("dump.csv"), Samples.iati(folder))) {
            assertThat(flows.files())
                    .extracting(FlowFile::name)
                    .containsExactly("dac2a.csv", "dump.csv", "activities.xml");
            assertThat(flows.files().get(0).report().of("rows").kept()).isEqualTo(4);
            assertThat(flows.files().get(1).reason().orElseThrow()).contains("a dump of a database");
            assertThat(flows.files().get(2).format()).contains("iati-activities");
        }
    }

    @Test
    void readsBudgetsOfIatiIntoNoSum() throws IOException {
        try (AskedFlows flows = read(Samples.iati(folder))) {
            assertThat(flows.source().answer(FlowQuery.by(STAGE)).cells()).hasSize(1);
            assertThat(flows.source().answer(FlowQuery.by()).total().sum()).isEqualTo("100");
        }
    }

    @Test
    void holdsOnlyWhatIsWanted() throws IOException {
        ReadOptions options = ReadOptions.STANDARD.withFlows(
                FlowFilter.ALL.withRecipients(Country.HND.ref()).withFirstYear(2021));
        try (AskedFlows flows = AskedFlows.ofFiles(List.of(Samples.dac2a(folder)), options, Locale.ENGLISH)) {
            assertThat(flows.source().answer(FlowQuery.by(PROVIDER)).coverage().counted())
                    .isEqualTo(1);
        }
    }

    @Test
    void looksIntoArchives() throws IOException {
        Path crs = Samples.crs(folder);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("crs.zip")))) {
            zip.putNextEntry(new ZipEntry("a/crs.txt"));
            Files.copy(crs, zip);
        }
        try (AskedFlows flows = read(folder.resolve("crs.zip"))) {
            assertThat(flows.files()).extracting(FlowFile::name).containsExactly("crs.zip!a/crs.txt");
            assertThat(flows.source()
                            .answer(FlowQuery.by().at(Stage.COMMITTED))
                            .total()
                            .sum())
                    .isEqualTo("1250000");
        }
    }

    @Test
    void tellsOfAmountsWithTooManyDigitsWithTheirLine() throws IOException {
        Path file = folder.resolve("activities.xml");
        Files.writeString(file, Files.readString(Samples.iati(folder)).replace(">100<", ">0.0000000000001<"));
        try (AskedFlows flows = read(file)) {
            assertThat(flows.refused())
                    .extracting(Problem::message)
                    .allSatisfy(message -> assertThat(message)
                            .contains("activities.xml:4")
                            .contains("more than 38 digits, 12 of them decimals"))
                    .isNotEmpty();
        }
    }

    @Test
    void addsRemaindersToCountries() throws IOException {
        try (AskedFlows flows = read(Samples.dac2a(folder))) {
            FlowCube cube = flows.source().answer(FlowQuery.by(PROVIDER).years(2020, 2020));
            assertThat(sum(cube, "country:DEU")).isEqualTo("29250000");
        }
    }

    @Test
    void knowsTheCategoryOfAPurpose() throws IOException {
        try (AskedFlows flows = read(Samples.crs(folder))) {
            FlowCube cube = flows.source()
                    .answer(FlowQuery.by(CATEGORY).at(Stage.DISBURSED).years(2021, 2021));
            assertThat(sum(cube, "DAC-CATEGORY:112")).isEqualTo("500000");
            assertThat(sum(cube, "DAC-CATEGORY:122")).isEqualTo("750000");
        }
    }

    @Test
    void takesTheRegionThatTheFileStates() throws IOException {
        Path file = Files.writeString(folder.resolve("crs.txt"), """
                Year|DonorCode|RecipientCode|RegionCode|bi_multi|Finance_t|Aid_t|usd_commitment|usd_disbursement|PurposeCode
                2014|302|351|10005|1|110|C01||1|11220
                2014|302|351||1|110|C01||2|11220
                2014|302|351|4711|1|110|C01||4|11220
                """);
        try (AskedFlows flows = read(file)) {
            FlowCube cube = flows.source().answer(FlowQuery.by(REGION).at(Stage.DISBURSED));
            assertThat(sum(cube, "grouping:dac-10005")).as("as the row says").isEqualTo("1000000");
            assertThat(sum(cube, "grouping:dac-10055")).as("of the list").isEqualTo("6000000");
        }
    }

    @Test
    void asksAgenciesOfACatalogueAsTheirCountry() {
        try (AskedFlows flows = AskedFlows.ofCatalogue(Catalogues.northernCentralAmerica())) {
            FlowCube cube = flows.source()
                    .answer(FlowQuery.by(PROVIDER_AGENCY, RECIPIENT)
                            .from(Country.USA)
                            .at(Stage.COMMITTED)
                            .on(Basis.NOT_STATED));
            assertThat(cube.cells().keySet())
                    .anySatisfy(members -> assertThat(members.get(0)).startsWith("organisation:"));
        }
    }
}
