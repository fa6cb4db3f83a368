package org.cauce.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern GAP = Pattern.compile("[{\\[](\\d)(?::(?:word|number))?[}\\]]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a year, or a quarter such as 2020-Q1 | un año, o un trimestre como 2020-Q1",
                "The text of an action is blank: expected text | texto de una acción: está en blanco, se esperaba un texto",
                "period '5': two digits: expected a year of four — write 2021 | el período '5': son dos cifras y se esperaba un año de cuatro; escriba 2021",
                "organisation or aggregate or country | organisation, aggregate o country",
                "Period, Value, and 12 more | Period, Value y 12 más",
            })
    void tellsInSpanishWhatIsExpectedAndWhy(String english, String spanish) {
        assertThat(Messages.words(english, SPANISH)).isEqualTo(spanish);
        assertThat(Messages.words(english, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bank of England",
                "grants or loans",
                "a year",
                "method of payment",
                "3 of the others",
                "economy",
            })
    void leavesWhatStandsInTheInput(String found) {
        assertThat(Messages.found(found, SPANISH)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unexpected character ('}' (code 125))", "the first or the last of them", "code", "object"})
    void leavesWhatAParserSaysAndNamesOfOneWord(String text) {
        assertThat(Messages.words(text, SPANISH)).isEqualTo(text);
    }

    @Test
    void fillsAGapWithWhatTheTextHasThereAsItIs() {
        assertThat(Messages.words("'$1 [0] {1}' is no name", SPANISH)).isEqualTo("'$1 [0] {1}' no es un nombre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words_es.tsv", "found_es.tsv"})
    void hasForEachEnglishTextOneInSpanishWithTheSameGaps(String table) throws IOException {
        List<List<String>> lines = lines(table);
        assertThat(lines).extracting(line -> line.get(0)).doesNotHaveDuplicates();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line).hasSize(2).doesNotContain("");
            assertThat(gaps(line.get(0))).containsAll(gaps(line.get(1)));
            assertThat(line.get(1)).isNotEqualTo(line.get(0));
        });
    }

    @Test
    void saysThatATableIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sentences.read("/org/cauce/io/none.tsv"))
                .withMessage("/org/cauce/io/none.tsv is missing: the jar is not whole");
    }

    private static List<List<String>> lines(String table) throws IOException {
        try (InputStream in = Sentences.class.getResourceAsStream("/org/cauce/io/" + table)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(gap -> gap.replaceAll("\\D", ""))
                .toList();
    }
}
