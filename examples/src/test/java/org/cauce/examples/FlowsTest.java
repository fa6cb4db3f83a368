package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.examples.ask.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code flows} and {@code store}. */
final class FlowsTest {
    @TempDir
    Path folder;

    private Run load(Path... files) {
        String[] args = new String[files.length + 3];
        args[0] = "store";
        args[1] = "load";
        args[2] = store();
        for (int i = 0; i < files.length; i++) {
            args[i + 3] = files[i].toString();
        }
        return Run.of(args);
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private static Run ask(Path file, String question) {
        return Run.of(("flows ask " + file + " " + question).split(" "));
    }

    @Test
    void sumsByProviderAndYear() throws IOException {
        Run run = ask(Samples.dac2a(folder), "--by provider,year --to HND");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("Germany +2020 +1 +22250000\n")
                .containsPattern("United States +2020 +1 +61380000\n")
                .containsPattern("United States +2021 +1 +93100000\n")
                .contains("All: ", "currency USD", "price-basis current", "stage disbursed", "basis net")
                .contains("Counted: 3 flows");
    }

    @Test
    void asksOnlyWhatIsWanted() throws IOException {
        Run run = ask(Samples.dac2a(folder), "--by recipient --from Germany --years 2020 --format csv");

        assertThat(run.out().lines().map(line -> line.replaceAll(",DAC.*|,country.*", "")))
                .element(1)
                .asString()
                .startsWith("Honduras");
        assertThat(run.out()).contains("grouping:", ",7000000,").doesNotContain("61380000");
        assertThat(run.err()).contains("Counted: 2 flows");
    }

    @Test
    void givesExactNumbersInJson() throws IOException {
        Run run = ask(Samples.crs(folder), "--by year,stage,basis --years 2022 --to HND --format json");

        assertThat(run.out())
                .contains(
                        "\"year\": \"2022\"", "\"sum\": 123456.789012345678", "\"count\": 1", "\"currency\": \"USD\"");
    }

    @Test
    void refusesToAddUnlikeFlowsAndSaysWithWhichOptionsToTellThemApart() throws IOException {
        Run run = ask(Samples.crs(folder), "--by provider");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("stage 'committed' and 'disbursed'", "ask by stage")
                .contains("--by and --only do that");
    }

    @Test
    void saysWhatIsLeftOutBelowTheTable() throws IOException {
        Path file = folder.resolve("crs.txt");
        Files.writeString(file, Files.readString(Samples.crs(folder)) + "2022|302|351|1|110|C01||x|11220\n");
        Files.writeString(folder.resolve("dump.csv"), "CREATE TABLE x (y int);\n");
        Run run = ask(folder, "--by purpose --stage disbursed --basis gross");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Left out: 1 record of crs.txt could not be read:", "crs.txt:6 ")
                .contains("Not read: dump.csv, a dump of a database");
    }

    @Test
    void saysThatThereAreNone() throws IOException {
        Run run = ask(Samples.dac2a(folder), "--by year --to SLV");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No flow is of this question").doesNotContain("Not seen");
        assertThat(ask(Samples.dac2a(folder), "--by year --from MEX,USA --to SLV")
                        .err())
                .contains("Not seen: Mexico does not report what it gives to the OECD");
    }

    @Test
    void namesTheMembersThatThereAreWhereNoFlowHasTheOneThatWasAskedFor() throws IOException {
        Run run = ask(Samples.dac2a(folder), "--by year --only measure=206");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No flow of the question has measure '206': there are DAC-MEASURE:dac2a-206");
        assertThat(ask(Samples.dac2a(folder), "--by year --only measure=206 --lang es")
                        .err())
                .contains("Ningún flujo de la pregunta tiene medida '206': hay DAC-MEASURE:dac2a-206");
    }

    @Test
    void saysThatNoFileGivesFlowsRatherThanThatNoneIsOfTheQuestion() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), "DATE,EUR,HNL\n2024,0.92,24.8\n");
        Run run = ask(rates, "--by year");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Not read: rates.csv, a table of exchange rates: 'cauce iati flows --rates' takes it.");
        assertThat(run.err()).contains("None of the files gives flows").doesNotContain("No flow is of this question");
    }

    @Test
    void goesOnAfterADamagedFile() throws IOException {
        Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0});
        Samples.dac2a(folder);
        Run run = ask(folder, "--by provider --to HND --years 2021");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Not read: a.zip, not a ZIP archive: ").containsPattern("All: .*dac2a-206");
        assertThat(Run.of("store", "load", store(), folder.toString()).out())
                .containsPattern("a.zip .*not loaded: not a ZIP archive")
                .containsPattern("dac2a.csv +[1-9].* loaded");
    }

    @Test
    void keepsAnArchiveOutOfTheStoreInWhichOneFileIsDamaged() throws IOException {
        Path zip = folder.resolve("both.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("dac2a.csv"));
            out.write(Files.readAllBytes(Samples.dac2a(folder)));
            out.putNextEntry(new ZipEntry("cut.zip"));
            out.write(new byte[] {'P', 'K', 3, 4, 0});
        }
        Run run = load(zip);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("both.zip .*not loaded: it was not read to its end");
        assertThat(run.err()).contains("Not read: both.zip!cut.zip, not a ZIP archive: ");
    }

    @Test
    void saysThatAFileThatEndsTooEarlyWasNotReadToItsEnd() throws IOException {
        Path whole = Samples.dac2a(folder);
        Path cut = Files.writeString(folder.resolve("cut.csv"), Files.readString(whole) + "\"DAC2A");
        Run run = ask(cut, "--by provider,recipient,year,measure");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Not read to its end: cut.csv:6: ").doesNotContain("0 records");
    }

    @Test
    void asksTheCatalogueIfNothingElseIsGiven() {
        Run run = Run.of("flows ask --by recipient,stage,basis,currency --from MEX".split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aStoreAnswersAsItsFilesDo() throws IOException {
        Path crs = Samples.crs(folder);
        Path iati = Samples.iati(folder);
        assertThat(load(crs, iati).status()).isZero();
        String question = " --by recipient,purpose,year,stage,basis --only currency=USD --format csv";
        Run files = Run.of(("flows ask " + crs + " " + iati + question).split(" "));
        Run stored = Run.of(("flows ask --store " + store() + question).split(" "));

        assertThat(files.status()).as(files.err()).isZero();
        assertThat(stored).isEqualTo(files);
    }

    @Test
    void loadsAFileOnce() throws IOException {
        Path crs = Samples.crs(folder);

        assertThat(load(crs).out()).containsPattern("crs.txt +5 +0 +loaded\n");
        assertThat(load(crs).out()).containsPattern("crs.txt +5 +0 +there already\n");
    }

    @Test
    void readsAFileAgainWithAnotherBaseYear() throws IOException {
        Path crs = Samples.crs(folder);
        load(crs);
        Run run = Run.of("store", "load", store(), crs.toString(), "--base-year", "2022");

        assertThat(run.out()).containsPattern("crs.txt +5 +0 +loaded\n");
        assertThat(Run.of("store", "info", store()).err()).contains("1 input, 5 flows");
    }

    @Test
    void saysWhyAFileIsNotLoaded() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.csv"), "CREATE TABLE x (y int);\n");
        Run run = load(dump, Samples.crs(folder));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("not loaded: a dump of a database").containsPattern("crs.txt +5 +0 +loaded");
    }

    @Test
    void tellsOfAmountsThatItDoesNotLoad() throws IOException {
        Path file = folder.resolve("crs.txt");
        Files.writeString(file, Files.readString(Samples.crs(folder)).replace("||.25|", "||.2500000000000000001|"));
        Run run = load(file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("crs.txt +4 +1 +loaded");
        assertThat(run.err()).contains("crs.txt:5", "a number has more than 38 digits, 12 of them decimals");
    }

    @Test
    void callsFilesOfAFolderByTheirPathsInIt() throws IOException {
        Path a = Files.createDirectories(folder.resolve("in/a"));
        Path b = Files.createDirectories(folder.resolve("in/b"));
        Samples.crs(a);
        Files.writeString(Samples.crs(b), Files.readString(Samples.crs(a)) + "2022|302|351|1|110|C01||1|11220\n");

        assertThat(load(a.resolve("crs.txt"), b.resolve("crs.txt")).err()).contains("Two files have the same name");
        assertThat(load(folder.resolve("in")).out()).contains("a/crs.txt", "b/crs.txt");
    }

    @Test
    void tellsWhatAStoreHoldsAndWritesIt() throws IOException {
        load(Samples.crs(folder));
        Run info = Run.of("store", "info", store(), "--format", "json");
        Path parquet = folder.resolve("flows.parquet");
        Run export = Run.of("store", "export", store(), parquet.toString());

        assertThat(info.out())
                .contains("\"input\": \"crs.txt\"", "\"rows\": 5", "\"refused\": 0", "\"inexact\": \"no\"");
        assertThat(info.err()).contains("1 input, 5 flows");
        assertThat(export.status()).isZero();
        assertThat(parquet).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flows.xlsx", "flows.csv", "flows", "flows.parquet.gz"})
    void writesAStoreUnderNoNameOfAnotherForm(String name) throws IOException {
        load(Samples.crs(folder));
        Path file = folder.resolve(name);
        Run export = Run.of("store", "export", store(), file.toString());

        assertThat(export.status()).isEqualTo(2);
        assertThat(export.out()).isEmpty();
        assertThat(export.err()).contains("'" + file + "' does not end in .parquet", "json, ndjson or csv");
        assertThat(file).doesNotExist();
    }

    @Test
    void loadsWhatAnotherStoreExported() throws IOException {
        load(Samples.crs(folder), Samples.dac2a(folder), Samples.iati(folder));
        Path parquet = folder.resolve("flows.parquet");
        Run.of("store", "export", store(), parquet.toString());
        String other = folder.resolve("other").toString();
        Run loaded = Run.of("store", "load", other, parquet.toString());
        String question =
                " --by provider,provider-agency,recipient,region,sector,purpose,year,fiscal-year,stage,basis,measure"
                        + ",currency,price-basis,aid-type,channel --format csv";

        assertThat(loaded.out()).containsPattern("flows.parquet +\\d+ +0 +loaded\n");
        assertThat(Run.of("store", "info", other).out()).contains(" no ");
        assertThat(Run.of(("flows ask --store " + other + question).split(" ")))
                .isEqualTo(Run.of(("flows ask --store " + store() + question).split(" ")));
        assertThat(Run.of(("flows ask " + parquet + question).split(" ")))
                .isEqualTo(Run.of(("flows ask --store " + store() + question).split(" ")));
    }

    @Test
    void givesAStoreTheMemoryAndThreadsThatAreAskedFor() throws IOException {
        Path crs = Samples.crs(folder);
        assertThat(Run.of("store", "load", store(), crs.toString(), "--memory", "128", "--threads", "1")
                        .status())
                .isZero();
        String question = "flows ask --by purpose,stage,year --to HND --store " + store();
        assertThat(Run.of((question + " --memory 512 --threads 3").split(" "))).isEqualTo(Run.of(question.split(" ")));
        assertThat(Run.of((question + " --memory 64").split(" ")).err()).contains("expected at least 134217728");
        assertThat(Run.of((question + " --threads 0").split(" ")).err()).contains("expected at least 1");
        assertThat(Run.of("flows", "ask", crs.toString(), "--memory", "512").err())
                .contains("name it with --store");
    }

    @Test
    void findsAGovernmentOfIatiByItsCountry() throws IOException {
        Path file = folder.resolve("activities.xml");
        Files.writeString(file, Files.readString(Samples.iati(folder)).replace("ref='XX-GOV-1'", "ref='US-GOV-1'"));
        Run run = ask(file, "--by provider,provider-agency --from USA --format csv");

        assertThat(run.out())
                .contains("country:USA", "organisation:iati:US-GOV-1")
                .contains(",2,100,");
        assertThat(ask(file, "--by provider --from DEU").status()).isOne();
        assertThat(ask(file, "--by provider --from organisation:iati:US-GOV-1").status())
                .as("it is the agency of its country")
                .isOne();
    }

    @Test
    void sumsByRegion() throws IOException {
        Run run = ask(Samples.dac2a(folder), "--by region,year --from Germany");

        assertThat(run.out())
                .containsPattern("Central America +2020 +1 +22250000\n")
                .containsPattern("America +2020 +1 +7000000\n");
    }

    @Test
    void makesNoStoreByAskingForOne() {
        for (String call : new String[] {"store info ", "flows ask --store "}) {
            Run run = Run.of((call + store()).split(" "));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("There is no store", "cauce store load");
        }
        assertThat(folder.resolve("store")).doesNotExist();
    }
}
