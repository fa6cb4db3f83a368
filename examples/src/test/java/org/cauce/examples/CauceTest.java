package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.model.catalogue.CatalogueParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CauceTest {
    private static final String EXAMPLE = "Example: cauce ";

    @TempDir
    private Path folder;

    static Stream<String> listing() {
        return Stream.of("facts", "check", "initiatives", "framework", "recommend");
    }

    private static List<String> examples(CommandLine command) {
        return Arrays.stream(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith(EXAMPLE))
                .map(line -> line.substring(EXAMPLE.length()))
                .toList();
    }

    private static CommandLine subcommand(String name) {
        return Objects.requireNonNull(
                new CommandLine(new Cauce()).getSubcommands().get(name), name);
    }

    @ParameterizedTest
    @MethodSource("listing")
    void givesAnExampleThatRuns(String command) {
        List<String> examples = examples(subcommand(command));
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(example).startsWith(command);
            assertThat(Run.of(example.split(" ")).status()).as(example).isZero();
        }
    }

    @Test
    void namesAllItsCommandsInItsHelp() {
        Run help = Run.of("--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        listing().forEach(command -> assertThat(help.out()).containsPattern("(?m)^ +" + command + " "));
    }

    /** The list of commands shows the first text of a description only. */
    @Test
    void describesEachCommandInItsFirstText() {
        assertThat(new CommandLine(new Cauce()).getSubcommands().values())
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().description()[0])
                        .endsWith("."));
    }

    @Test
    void asksForACommandWhereNoneIsGiven() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Missing required subcommand")
                .contains(Run.of("--help").out())
                .contains("cauce --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iati", "flows", "store"})
    void listsTheCommandsOfAGroupWhereNoneIsGiven(String group) {
        Run run = Run.of(group);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(Run.of(group, "--help").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fcts                              | facts",
                "chek                              | check",
                "initiative                        | initiatives",
                "facts --country Hondurs           | Honduras (HND)",
                "facts --country Mexic             | Mexico (MEX)",
                "facts --kind flwo                 | flow",
                "facts --kind observations         | observation",
                "facts --indicator corruption-perception-index | corruption-perceptions-index",
                "facts --initiative carsy          | carsi",
                "facts --format ndjsn              | ndjson",
                "facts --contry HND                | --country",
                "initiatives --chain pueblo-panama-plan | puebla-panama-plan",
                "initiatives --country Gautemala   | Guatemala (GTM)",
                "framework sembrando-oportunidade  | sembrando-oportunidades",
                "framework mirp                    | mirps",
            })
    void asksWhatWasMeantByAMisspelling(String arguments, String meant) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsIgnoringCase("did you mean").contains(meant);
    }

    @Test
    void suggestsNothingWhereNothingComesNear() {
        Run run = Run.of("facts", "--initiative", "qqqqqqqq");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("Unknown initiative 'qqqqqqqq'; 'cauce facts --kind initiative' lists all")
                .doesNotContain("did you mean");
    }

    @ParameterizedTest
    @MethodSource("listing")
    void tellsProblemsOfABrokenCatalogueAndEndsWithStatusOne(String command) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"flows\": [{\"id\": \"a\"}]}");
        Run run = Run.of(command, "--catalogue", broken.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("broken.json")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2]", "\u0000\u0001"})
    void tellsProblemsOfWhatIsNoCatalogueAtAll(String text) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), text);
        Run run = Run.of("facts", "--catalogue", broken.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("broken.json")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesACatalogueThatIsNotThereAsWrongUsage() {
        Run run = Run.of("facts", "--catalogue", folder.resolve("absent.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file or folder").contains("absent.json");
    }

    @Test
    void saysInPlainWordsWhatOfACatalogueTheDiskRefuses() throws IOException {
        Path absent = folder.resolve("absent.json");
        try {
            Files.createSymbolicLink(folder.resolve("link.json"), absent);
        } catch (FileSystemException e) {
            abort("No symbolic links can be made here: " + e.getMessage());
        }
        Run run = Run.of("facts", "--catalogue", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Cannot read " + folder + ": there is no " + folder.resolve("link.json"))
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "flows/dac2a.csv     | , but of the format \"OECD, tables of the DAC\": 'cauce data' tells",
                "iati/activities.xml | : IATI: 'cauce iati summary' tells what it holds",
            })
    void saysWhatAFileIsThatIsNoCatalogue(String file, String told) {
        Run run = Run.of("facts", "--catalogue", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(file + " is no catalogue, which is JSON" + told);
    }

    @ParameterizedTest
    @MethodSource("listing")
    void listsAnEmptyCatalogueWithoutFailure(String command) throws IOException {
        Path empty = emptyCatalogue();
        for (String format : List.of("table", "json", "ndjson", "csv")) {
            Run run = Run.of(command, "--catalogue", empty.toString(), "--format", format);
            assertThat(run.status()).as(format + run.err()).isZero();
        }
    }

    @Test
    void isNotStrictAboutAnEmptyCatalogue() throws IOException {
        assertThat(Run.of("check", "--strict", "--catalogue", emptyCatalogue().toString())
                        .status())
                .isZero();
    }

    private Path emptyCatalogue() throws IOException {
        Path file = folder.resolve("empty.json");
        CatalogueWriter.create().write(CatalogueParts.builder().build(), file);
        return file;
    }
}
