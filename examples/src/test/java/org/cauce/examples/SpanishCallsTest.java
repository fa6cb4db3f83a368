package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cauce.examples.report.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --lang es} says of wrong calls and of files that are of no use. */
class SpanishCallsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern GAP = Pattern.compile("\\$\\{[A-Z][^}]*}|\\{\\d}");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "briefing                                               | Falta el argumento 'COUNTRY'",
                "briefing Hondras                                       | ¿quiso decir Honduras (HND)?",
                "briefing Mexxico                                       | ¿quiso decir México (MEX)?",
                "align USA Germani --in SLV                             | ¿quiso decir Alemania (DEU)",
                "flows ask --from Germani                               | ¿quiso decir Alemania (DEU)",
                "flows ask --to Corea                                   | diga Corea del Sur (KOR) o Corea del Norte (PRK)",
                "briefing FRA                                           | No hay informe sobre Francia: el catálogo los tiene",
                "briefing HND GTM                                       | Argumento de más: 'GTM'",
                "align USA USA --in SLV                                 | Los dos donantes son USA",
                "align USA MEX --in SLV --years 2020                    | se esperaban dos años",
                "paper --table tabel-1                                  | ¿Quiso decir table-1 o table-2?",
                "paper --format xml                                     | formato: no existe 'xml'",
                "paper --catalogue none.json                            | No existe ningún archivo ni carpeta none.json",
                "facts --catalogue iati/activities.xml                  | no es un catálogo (JSON): IATI: «cauce iati summary»",
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
                "store export none flows.xlsx                           | no termina en .parquet",
                "store load none flows --threads 0                      | se esperaba al menos 1",
                "iati summary flows                                     | ningún archivo que termine en .xml",
                "iati flows iati --currency USD                         | --currency y --rates van juntas",
                "iati flows iati --currency USD --rates flows/dac2a.csv | no es una tabla de tipos de cambio",
                "iati summary flows/dac2a.csv                           | no es un archivo IATI (XML), sino",
                "iati validate iati --schemas none                      | No existe la carpeta none",
                "iati validate iati --without 99.9                      | No existe la regla 99.9",
                "iati convert iati/activities.xml -o absent/x.json      | No se puede escribir absent/x.json: no existe la carpeta",
                "iati convert iati/activities.xml -o x.foo              | no dice en qué forma se escribe",
            })
    void tellsWrongCallsInSpanishAndLeavesNoneInEnglish(String call, String told) {
        Run english = Run.of(call.split(" "));
        Run spanish = Run.of((call + " --lang es").split(" "));
        assertThat(spanish.status()).isEqualTo(2).isEqualTo(english.status());
        assertThat(spanish.err().replace(File.separatorChar, '/')).contains(told);
        assertThat(spanish.err().lines())
                .doesNotContainAnyElementsOf(
                        english.err().lines().filter(line -> !line.isBlank()).toList());
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
                "check --against none        | No existe ningún archivo ni carpeta",
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
        assertThat(sentences).extracting(sentence -> sentence.get(0)).doesNotHaveDuplicates();
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
    void tellsInSpanishThatFilesHaveNoActivityInTheCountry() throws IOException {
        Path none = Files.writeString(folder.resolve("none.xml"), "<iati-activities version=\"2.03\"/>");
        String page = folder.resolve("page.html").toString();
        Run run = Run.of("briefing", "MEX", "--iati", none.toString(), "-o", page, "--lang", "es");
        assertThat(run.err()).contains("no tienen ninguna actividad en México que no esté cerrada");
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
