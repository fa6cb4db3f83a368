package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.cauce.examples.published.SourceVerdict;
import org.cauce.examples.report.Bundles;
import org.cauce.examples.report.Phrases;
import org.cauce.examples.report.Sentences;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.Promises;
import org.cauce.indicators.alignment.Tie;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.indicators.check.Conflict;
import org.cauce.indicators.check.Verdict;
import org.cauce.indicators.outcome.Question;
import org.cauce.indicators.query.Dimension;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.io.iati.validate.FindingSeverity;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Grouping;
import org.cauce.model.policy.ClaimType;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.policy.EventType;
import org.cauce.model.policy.FindingType;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.review.ContradictionType;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Confidence;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Source;
import org.cauce.model.text.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Returns the closed lists whose words are shown: what a table calls the list, and all its words. */
    static Stream<Arguments> closedLists() {
        return Stream.of(
                Arguments.of("verdict", Verdict.values()),
                Arguments.of("verdict", SourceVerdict.values()),
                Arguments.of("effort", Effort.values()),
                Arguments.of("kind", Kind.values()),
                Arguments.of("stage", Stage.values()),
                Arguments.of("basis", Basis.values()),
                Arguments.of("condition", Condition.values()),
                Arguments.of("confidence", Confidence.values()),
                Arguments.of("status", Status.values()),
                Arguments.of("link", LinkType.values()),
                Arguments.of("types", ContradictionType.values()),
                Arguments.of("severity", Severity.values()),
                Arguments.of("severity", FindingSeverity.values()),
                Arguments.of("heading", Dimension.values()),
                Arguments.of("rule", Conflict.Rule.values()),
                Arguments.of("question", Question.Type.values()),
                Arguments.of("state", History.State.values()),
                Arguments.of("state", OverlapCell.State.values()),
                Arguments.of("state", Tie.Type.values()),
                Arguments.of("step", Promises.Step.values()),
                Arguments.of("fit", HandOver.Fit.values()),
                Arguments.of("reason", Unseen.Reason.values()));
    }

    /** Returns what a table of facts shows as the type of a record. */
    static Stream<Arguments> types() {
        return Stream.of(
                        InitiativeType.values(),
                        EventType.values(),
                        PriorityType.values(),
                        LinkType.values(),
                        OrganisationType.values(),
                        ClaimType.values(),
                        EvaluationType.values(),
                        FindingType.values(),
                        Definition.Type.values(),
                        Source.Type.values(),
                        Grouping.Type.values(),
                        Aggregate.Type.values(),
                        Endnote.Type.values())
                .map(values -> Arguments.of("type", values));
    }

    static Stream<Arguments> closedWords() {
        return Stream.concat(closedLists(), types());
    }

    @ParameterizedTest
    @MethodSource("closedWords")
    void hasEveryWordOfAClosedList(String list, Object[] values) {
        Set<String> words = new TreeSet<>();
        words.addAll(Bundles.in(SPANISH, "org.cauce.examples.report.words").keySet());
        words.addAll(Bundles.in(SPANISH, "org.cauce.examples.page.page").keySet());
        for (Object value : values) {
            String key = list + "." + value.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            assertThat(words).containsAnyOf(key, "word." + key);
        }
    }

    @Test
    void hasAWordForEveryUnitOfTheCatalogue() {
        Phrases phrases = Phrases.in(SPANISH);
        assertThat(Catalogues.northernCentralAmerica().observations().stream()
                        .flatMap(record -> record.says().quantity().stream())
                        .map(quantity -> quantity.unit())
                        .filter(unit -> !unit.isMoney())
                        .map(Object::toString)
                        .distinct())
                .allSatisfy(unit -> assertThat(phrases.word("unit", unit))
                        .as(unit)
                        .matches(word -> !word.equals(unit) || unit.equals("ordinal")));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "briefing                                               | Falta el argumento 'COUNTRY'",
                "briefing Hondras                                       | ¿quiso decir Honduras (HND)?",
                "briefing FRA                                           | No hay informe sobre Francia: el catálogo los tiene",
                "briefing HND GTM                                       | Argumento de más: 'GTM'",
                "align USA USA --in SLV                                 | Los dos donantes son USA",
                "align USA MEX --in SLV --years 2020                    | se esperaban dos años",
                "paper --table tabel-1                                  | ¿Quiso decir table-1 o table-2?",
                "paper --format xml                                     | formato: no existe 'xml'",
                "paper --catalogue none.json                            | No existe ningún archivo ni carpeta none.json",
                "facts --initiative carsy                               | ¿Quiso decir carsi?",
                "facts --no-such-option                                 | Opción desconocida: '--no-such-option'",
                "framework nope                                         | marco: no existe 'nope'",
                "donors HND --from flows                                | Falta la opción '--year=YEAR'",
                "donors HND --year abc --from flows                     | 'abc' no es un número entero",
                "donors HND --year 2021 --from flows --only foo         | se esperaba WHAT=MEMBER",
                "flows                                                  | Falta la orden",
                "flows ask --by provider                                | eso hacen --by y --only",
                "flows ask --years 2021:2019                            | termina antes de empezar: escriba 2019:2021",
                "flows ask --store none                                 | No existe el almacén none",
                "store load none flows --threads 0                      | se esperaba al menos 1",
                "iati summary flows                                     | ningún archivo que termine en .xml",
                "iati flows iati --currency USD                         | --currency y --rates van juntas",
                "iati flows iati --currency USD --rates flows/dac2a.csv | no es una tabla de tipos de cambio",
                "iati validate iati --schemas none                      | No existe la carpeta none",
                "iati validate iati --without 99.9                      | No existe la regla 99.9",
                "iati convert iati/activities.xml -o x.foo              | no dice en qué forma se escribe",
            })
    void tellsWrongCallsInSpanishAndLeavesNoneInEnglish(String call, String told) {
        Run english = Run.of(call.split(" "));
        Run spanish = Run.of((call + " --lang es").split(" "));
        assertThat(spanish.status()).isEqualTo(2).isEqualTo(english.status());
        assertThat(spanish.err()).contains(told);
        assertThat(spanish.err().lines())
                .doesNotContainAnyElementsOf(english.err().lines().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data plain.txt              | ningún formato lo reconoce; empieza con",
                "store load new plain.txt    | no se cargó: ningún formato lo reconoce",
                "data page.html              | una página web: la descarga falló",
                "flows ask page.html         | No se leyó: page.html, una página web",
                "briefing HND -o none/a.html | no existe la carpeta",
                "check --against none        | No se puede leer la carpeta",
            })
    void tellsWhyAFileIsOfNoUseInSpanish(String call, String told) throws IOException {
        Files.writeString(folder.resolve("plain.txt"), "of no format");
        Files.writeString(folder.resolve("page.html"), "<html></html>");
        String[] words = Arrays.stream((call + " --lang es").split(" "))
                .map(word -> word.matches("(plain|page|new|none).*")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Run run = Run.of(words);
        assertThat(run.out() + run.err()).contains(told);
    }

    @Test
    void fillsTheGapsOfASentenceFromElsewhere() throws IOException {
        List<List<String>> sentences = sentencesFromElsewhere();
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence).hasSize(2);
            assertThat(sentence.get(1).replaceAll("\\[(\\d)]", "{$1}"))
                    .satisfies(spanish -> assertThat(gaps(sentence.get(0))).containsAll(gaps(spanish)));
            assertThat(Sentences.in(SPANISH, sentence.get(0))).isNotEqualTo(sentence.get(0));
        });
    }

    private static List<List<String>> sentencesFromElsewhere() throws IOException {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences_es.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    @Test
    void countsWhatWasConvertedInSpanish() {
        Path target = folder.resolve("activities.csv");
        Run run = Run.of("iati", "convert", "iati/activities.xml", "-o", target.toString(), "--lang", "es");
        assertThat(run.err()).isEqualTo(target + ": 2 registros\n");
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
