package org.cauce.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.TableProblem;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.catalogue.CatalogueProblem;
import org.cauce.io.iati.codelist.CodeListProblem;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.rates.RateProblem;
import org.cauce.io.sdmx.SdmxProblem;
import org.cauce.io.service.ServiceProblem;
import org.cauce.io.usgov.BorderPatrolProblem;
import org.cauce.io.worldbank.WorldBankProblem;
import org.cauce.io.xml.XmlProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static Stream<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        InputProblem.values(),
                        ArchiveProblem.values(),
                        WorkbookProblem.values(),
                        CatalogueProblem.values(),
                        CodeListProblem.values(),
                        IatiProblem.values(),
                        RateProblem.values(),
                        SdmxProblem.values(),
                        ServiceProblem.values(),
                        BorderPatrolProblem.values(),
                        TableProblem.values(),
                        WorldBankProblem.values(),
                        XmlProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasATemplateForEachCode(ProblemCode code) {
        assertThat(code.id()).matches("[a-z]+(_[a-z]+)*");
        assertThat(code.template()).isNotBlank();
        assertThat(PLACEHOLDER.matcher(code.template()).results().map(match -> match.group(1)))
                .isSubsetOf("found", "expected", "expected:type", "cure", "reason", "record");
    }

    @Test
    void hasNoTemplateWithoutCode() throws IOException {
        Properties templates = new Properties();
        try (Reader reader = new InputStreamReader(
                InputProblem.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            templates.load(reader);
        }
        assertThat(templates.stringPropertyNames().stream().filter(name -> !name.startsWith("type.")))
                .containsExactlyInAnyOrderElementsOf(
                        codes().map(ProblemCode::id).toList());
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.template("no_such_code"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasASentenceInSpanishWithTheSamePlaceholders(ProblemCode code) {
        String spanish = code.template(SPANISH);
        assertThat(placeholders(spanish)).isEqualTo(placeholders(code.template()));
        boolean hasWords = code.template().replaceAll("\\{[^}]*}", "").matches(".*[a-z].*");
        assertThat(spanish.equals(code.template())).as(code.id()).isNotEqualTo(hasWords);
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void hasNoSpanishSentenceThatEnglishHasNot() throws IOException {
        assertThat(keys("messages_es.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties templates = new Properties();
        try (Reader reader =
                new InputStreamReader(InputProblem.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            templates.load(reader);
        }
        return templates.stringPropertyNames();
    }

    @Test
    void tellsAProblemInTheLanguageAskedFor() {
        Problem problem = Problem.builder()
                .code(InputProblem.WRONG_TYPE)
                .location(Location.of("flows.json"))
                .expected("array")
                .found("1")
                .build();
        assertThat(problem.description(SPANISH)).isEqualTo("se esperaba una lista, se encontró 1");
        assertThat(problem.description()).isEqualTo("expected a list, found 1");
        assertThat(problem.message(Locale.GERMAN)).isEqualTo(problem.message());
    }

    @Test
    void leavesTheSentenceOfAnotherReadersCodeAlone() {
        assertThat(Messages.template("empty_file", "no rain was measured", SPANISH))
                .isEqualTo("no rain was measured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "found {found} | found F",
                "found {found}[; write {cure}] | found F",
                "a[, b {cure}] c[, d {found}] | a c, d F",
                "{unknown} | {unknown}"
            })
    void fillsPlaceholdersAndDropsWhatHasNoParameter(String template, String filled) {
        assertThat(Messages.fill(template, Map.of("found", "F"))).isEqualTo(filled);
    }

    @Test
    void takesTheFirstAlternativeThatCanBeFilled() {
        String template = "x[; write {cure}|; remove it]";
        assertThat(Messages.fill(template, Map.of("cure", "y"))).isEqualTo("x; write y");
        assertThat(Messages.fill(template, Map.of())).isEqualTo("x; remove it");
    }

    @Test
    void leavesValuesAloneThatLookLikeTemplates() {
        String hostile = "{cure} [a|b] $1 \\ {expected:type}";
        assertThat(Messages.fill("found {found}[; write {cure}]", Map.of("found", hostile, "cure", hostile)))
                .isEqualTo("found " + hostile + "; write " + hostile);
    }

    @Test
    void callsTypesByWords() {
        assertThat(Messages.fill("{expected:type}", Map.of("expected", "array")))
                .isEqualTo("a list");
        assertThat(Messages.fill("{expected:type}", Map.of("expected", "colour")))
                .isEqualTo("colour");
    }
}
