package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.report.Bundles;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --lang es} must do, and what it must leave alone. */
class SpanishTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern GAP = Pattern.compile("\\$\\{[A-Z][^}]*}|\\{\\d}");
    // records of the catalogue call these by their English names, too, in the words of their sources
    private static final Pattern NAME =
            Pattern.compile("name\\.|title\\.appendix-1|perception\\.unit\\.plain|series\\.cpi\\.name");
    private static final String PAIR = "align USA MEX --in SLV,GTM,HND";
    private static final int SENTENCE = 25;

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> bundles() {
        return Stream.of(
                        "page.page",
                        "align.align",
                        "briefing.briefing",
                        "report.periods",
                        "report.phrases",
                        "paper.paper",
                        "command.command")
                .map(name -> "org.cauce.examples." + name);
    }

    static Stream<String> pages() {
        return Stream.of("briefing HND", "briefing SLV", "briefing GTM", "briefing MEX", "briefing USA", PAIR);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryTextOfEnglishWithTheSameGaps(String bundle) throws IOException {
        ResourceBundle english = Bundles.in(Locale.ENGLISH, bundle);
        ResourceBundle spanish = Bundles.in(SPANISH, bundle);
        assertThat(own(bundle + "_es")).isEqualTo(own(bundle));
        for (String key : english.keySet()) {
            assertThat(gaps(spanish.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
        }
    }

    /** Returns the keys of one file, without those that it takes from another. */
    private static Set<String> own(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = SpanishTest.class.getResourceAsStream("/" + bundle.replace('.', '/') + ".properties")) {
            texts.load(Objects.requireNonNull(in));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNoSentenceOfEnglishTextsOnAPage(String page) throws IOException {
        String html = html(page, "es");
        assertThat(html).contains("<html lang=\"es\">").doesNotContain("<html lang=\"en\">");
        String plain = html.replaceAll("<[^>]*>", "");
        assertThat(bundles().flatMap(SpanishTest::sentences).filter(plain::contains))
                .isEmpty();
    }

    /** Returns what stands between the gaps of the English texts that Spanish has otherwise, where it is long. */
    private static Stream<String> sentences(String bundle) {
        ResourceBundle english = Bundles.in(Locale.ENGLISH, bundle);
        ResourceBundle spanish = Bundles.in(SPANISH, bundle);
        return english.keySet().stream()
                .filter(key -> !english.getString(key).equals(spanish.getString(key)))
                .filter(key -> !NAME.matcher(key).lookingAt())
                .flatMap(key -> Arrays.stream(GAP.split(english.getString(key))))
                .map(String::strip)
                .filter(part -> part.length() > SENTENCE);
    }

    @Test
    void tellsWhatIsWrongWithIatiFilesOnASpanishPage() throws IOException {
        Path file = folder.resolve("validation.html");
        Run run = Run.of("--lang", "es", "iati", "validate", "iati", "-o", file.toString());
        assertThat(run.err()).contains("críticos 1, errores 3");
        String html = Files.readString(file);
        assertThat(html).contains("<html lang=\"es\">", "No válidos: 1 de 3 archivos", "Agregue el sector del CAD");
        String plain = html.replaceAll("<[^>]*>", "");
        assertThat(sentences("org.cauce.examples.report.phrases").filter(plain::contains))
                .isEmpty();
    }

    @Test
    void callsEachIndicatorOfTheCatalogueBySpanishNames() throws IOException {
        assertThat(own("org.cauce.examples.page.names_es"))
                .containsExactlyInAnyOrderElementsOf(Catalogues.northernCentralAmerica().parts().indicators().stream()
                        .map(indicator -> "name.indicator." + indicator.id())
                        .toList());
    }

    @Test
    void writesNumbersAndDatesOfAPageAsSpanishDoes() throws IOException {
        assertThat(html("briefing HND", "es"))
                .contains("57,7\u00a0%")
                .doesNotContain(">57.7%<")
                .containsPattern("\\b(enero|marzo|junio|julio) de 20\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts --country HND --format ndjson",
                "facts --initiative carsi --format csv",
                "check --format ndjson",
                "initiatives --country SLV --format json",
                "framework --format json",
                "framework sembrando-oportunidades --format csv",
                "recommend --format ndjson",
                "paper --format csv",
                "paper --format ndjson",
                "donors HND --year 2021 --from flows/dac2a.csv --format json",
                "donors HND --year 2021 --from flows/dac2a.csv --format csv",
                "similar USA ESP --year 2021 --from flows/dac2a.csv --format ndjson",
                "similar USA ESP --year 2021 --from flows/dac2a.csv --format csv",
                "flows ask flows/dac2a.csv --by provider,region,stage --years 2021 --format json",
                "flows ask flows/dac2a.csv --by provider,region,stage --years 2021 --format csv",
                "data flows --format ndjson",
                "iati summary iati --format json",
                "iati summary iati --format csv",
                "iati flows iati --format csv",
                "iati flows iati --by category,year --format ndjson",
                "iati validate iati/organisation.xml --format csv",
                PAIR + " --table overlap --format csv",
                PAIR + " --table promises --format ndjson",
            })
    void leavesDataAsTheyAre(String command) {
        Run english = Run.of(command.split(" "));
        assertThat(english.status()).as(english.err()).isZero();
        assertThat(Run.of((command + " --lang es").split(" ")).out()).isEqualTo(english.out());
        assertThat(Run.of(("--lang es " + command).split(" ")).out()).isEqualTo(english.out());
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() throws IOException {
        String spanish = html("briefing HND", "es");
        String english = html("briefing HND", "en");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(html("briefing HND", "es")).isEqualTo(spanish);
            assertThat(html("briefing HND", "en")).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasHelpInSpanishForEveryCommandAndOption() {
        CommandLine english = new CommandLine(new Cauce());
        LanguageOption.give(english);
        CommandLine spanish = new CommandLine(new Cauce());
        LanguageOption.give(spanish, "--lang", "es");
        assertThat(helps(spanish)).hasSameSizeAs(helps(english)).doesNotContainAnyElementsOf(helps(english));
    }

    /** Returns the description of each command and option. */
    private static List<String> helps(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Stream<String> own = Stream.concat(
                Stream.of(String.join(" ", spec.usageMessage().description())),
                spec.args().stream().map(argument -> String.join(" ", argument.description())));
        return Stream.concat(
                        own.map(text -> spec.qualifiedName() + ": " + text),
                        command.getSubcommands().values().stream().flatMap(below -> helps(below).stream()))
                .toList();
    }

    @Test
    void tellsAWrongCallInSpanish() {
        Run run = Run.of("briefnig", "--lang", "es");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("¿Quiso decir: briefing", "explica cómo se usa");
    }

    @Test
    void tellsProblemsOfACatalogueInSpanish() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"cauce-catalogue\": 1, \"initiative\": []}");
        Run run = Run.of("--lang", "es", "facts", "--catalogue", broken.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("sección desconocida").doesNotContain("unknown section");
    }

    @Test
    void refusesALanguageThatItHasNot() {
        Run run = Run.of("--lang", "fr", "briefing", "HND");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("unknown language 'fr'", "en, es").doesNotContain("\tat ");
    }

    private String html(String page, String language) throws IOException {
        Path file = folder.resolve("page-" + language + ".html");
        Run run = Run.of((page + " --lang " + language + " -o " + file).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readString(file);
    }
}
