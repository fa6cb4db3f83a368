package org.cauce.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.io.ProblemCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {
    private static final Path ROOT = Path.of("..");

    /** What a sentence begins with that says what to do, or that there is nothing to do. */
    private static final Pattern CURE = Pattern.compile(
            "(?i)(add|ask|begin|call|change|compare|complete|correct|cure|fetch|fill|flatten|get|give|go|keep|leave|look|name|nothing"
                    + "|pack|put|raise|read|refer|remove|rename|round|save|shorten|split|state|take|unpack|use|write) ");

    private static final Splitter SENTENCE = Splitter.on(Pattern.compile("[.:;] "));

    private static ImmutableMap<String, String> pages = ImmutableMap.of();

    @BeforeAll
    static void make() throws IOException {
        pages = Site.of(ROOT).html();
    }

    @Test
    void hasAPageForEachProblemThatTheSourcesList() throws IOException {
        assertThat(codes())
                .hasSizeGreaterThan(100)
                .allSatisfy(code -> assertThat(pages).containsKey("problems/" + code.id() + ".html"));
    }

    @Test
    void tellsTheCauseOfEachProblemAndThenWhatToDo() throws IOException {
        for (ProblemCode code : codes()) {
            Document page = Jsoup.parse(requireNonNull(pages.get("problems/" + code.id() + ".html")));
            List<String> sentences =
                    SENTENCE.splitToList(page.select("main p:not(h2 ~ p)").text());
            assertThat(sentences.stream().skip(1))
                    .as(code.id())
                    .anyMatch(sentence -> CURE.matcher(sentence).lookingAt());
            assertThat(page.select("main pre").text()).isEqualTo(code.template());
        }
    }

    /** The codes of all modules, by the sources that say of a type that it is one. */
    private static ImmutableList<ProblemCode> codes() throws IOException {
        ImmutableList.Builder<ProblemCode> codes = ImmutableList.builder();
        for (String module : List.of("model", "indicators", "io/formats", "io/duckdb", "examples")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(ProblemPagesTest::listsCodes).sorted().toList()) {
                    codes.addAll(constants(sources.relativize(file)));
                }
            }
        }
        return codes.build();
    }

    private static boolean listsCodes(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("implements ProblemCode {");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static List<ProblemCode> constants(Path source) {
        String name = source.toString().replaceAll("[/\\\\]", ".").replaceFirst("[.]java$", "");
        try {
            return Stream.of(Class.forName(name).getEnumConstants())
                    .map(ProblemCode.class::cast)
                    .toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The sources are not those of the classes", gone);
        }
    }
}
