package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.SourceTexts.Text;
import org.cauce.examples.report.Sentences;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The English sentences that have Spanish in {@code sentences_es.tsv}, and those that are said. */
class SpanishSentencesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Path COMMANDS = Path.of("src/main/java");
    private static final Path FILES = Path.of("../io/formats/src/main/java/org/cauce/io");
    private static final Path STORE = Path.of("../io/duckdb/src/main/java");
    private static final ImmutableList<Path> SOURCES = ImmutableList.of(
            COMMANDS, STORE, FILES, Path.of("../model/src/main/java"), Path.of("../indicators/src/main/java"));

    /** Put together of several texts in the sources. */
    private static final Pattern COMPOSED = Pattern.compile("[uU]nknown .*(expected one of .*|lists all)"
            + "|No country is called .*did you mean.*|Several countries are called .*"
            + "|Flows of two kinds would be added.*|-o needs a file, .*|.* ends before it begins: .*"
            + "|\\{0} is no \\{1}, which is .*|\\{0} is (damaged|of schema).*|it names files outside .*"
            + "|--by and --only do that|--only WHAT=MEMBER does that|last updated .*|\\{0}: [a-z-]+|policy"
            + "|not a ZIP archive: .*|packed by .*|the archive holds more .*|the file is locked by .*"
            + "|an archive inside an .*|the bytes are not those .*|constant-.*|version .*");

    /** Have other texts in their gaps, with which the table has lines for them. */
    private static final ImmutableSet<String> SAID_WITH_MORE = ImmutableSet.of(
            "{0}: --by and --only do that",
            "{0}: --only WHAT=MEMBER does that",
            "Unknown {0} '{1}'{2} 'cauce facts --kind {3}' lists all",
            "unknown {0} '{1}'{2} expected one of {3}",
            "{0} is no {1}, which is {2}{3}",
            "{0} is damaged: {1}{2}",
            "{0} is damaged: it names files outside of the store, or other kinds{1}",
            "{0} is of schema {1} {2}: expected {3} {4}{5}");

    @Test
    void hasNoLineWhoseEnglishNobodySays() throws IOException {
        Set<String> said = Stream.of(
                        texts().stream().map(Text::words),
                        messages(),
                        Arrays.stream(Kind.values()).map(Kind::toString),
                        Arrays.stream(OverlapCell.State.values()).map(OverlapCell.State::toString))
                .flatMap(words -> words)
                .map(SpanishSentencesTest::bare)
                .collect(Collectors.toSet());
        assertThat(lines(false))
                .hasSizeGreaterThan(120)
                .filteredOn(line -> !isSaid(line, said))
                .isEmpty();
    }

    /** What problems say, and their cures. */
    private static Stream<String> messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in =
                Files.newBufferedReader(FILES.resolve("../../../../resources/org/cauce/io/messages.properties"))) {
            messages.load(in);
        }
        return messages.values().stream().map(Object::toString);
    }

    private static boolean isSaid(String line, Set<String> said) {
        if (said.contains(bare(line)) || said.contains(bare(line).replaceFirst(": \\{}$", ""))) {
            return true;
        }
        return COMPOSED.matcher(line).matches()
                && pieces(line).allMatch(piece -> said.stream().anyMatch(text -> text.contains(piece)));
    }

    private static Stream<String> pieces(String line) {
        return Arrays.stream(line.split("\\{\\d}|not stated|:|;"))
                .map(piece -> piece.replaceAll("^(?:[^a-zA-Z-]|-(?!-))+|[^a-zA-Z]+$", ""));
    }

    private static String bare(String words) {
        return words.replaceAll("\\{\\d}", "{}");
    }

    @Test
    void hasALineForAllThatCommandsSayOfWrongCalls() throws IOException {
        List<String> said = Stream.of(
                        wordsOf(COMMANDS, "", "new (ParameterException|TypeConversionException)|wrong|message"),
                        wordsOf(COMMANDS, ".*/(Conversion|Members|InputNames)", "new IllegalArgumentException"),
                        wordsOf(COMMANDS, ".*/(Refused|OutOfScope|WatchedStream)", "return|of|orElse"),
                        wordsOf(COMMANDS, "", "unread|= FOLDER|= NO_COMMAND"),
                        wordsOf(COMMANDS, "", "of").filter(words -> words.startsWith("Cannot ")))
                .flatMap(words -> words)
                .toList();
        assertThat(said)
                .hasSizeGreaterThan(60)
                .filteredOn(this::isInEnglishAlone)
                .isEmpty();
    }

    @Test
    void hasALineForAllThatTheLibrarySaysOfADiskOrAStore() throws IOException {
        List<String> said = Stream.of(
                        wordsOf(FILES, "(.*/)?(Draft|AtomicFile)", "return|new FileSystemException"),
                        wordsOf(STORE, "", "new (Interrupted)?IOException|failed"),
                        wordsOf(STORE, ".*/EngineLimits", "new IllegalArgumentException"))
                .flatMap(words -> words)
                .toList();
        assertThat(said)
                .hasSizeGreaterThan(20)
                .filteredOn(this::isInEnglishAlone)
                .isEmpty();
    }

    private boolean isInEnglishAlone(String words) {
        String english = words.replaceAll("\\{\\d}", "1");
        return !SAID_WITH_MORE.contains(words)
                && Stream.of(english, english + ": 1")
                        .allMatch(text -> Sentences.in(SPANISH, text).equals(text));
    }

    /** Returns the prose below a folder, of sources with such names and in such uses. */
    private static Stream<String> wordsOf(Path folder, String names, String uses) throws IOException {
        return SourceTexts.in(folder).stream()
                .filter(Text::isProse)
                .filter(text ->
                        names.isEmpty() || text.file().replace(".java", "").matches(names))
                .filter(text -> text.use().matches(uses))
                .map(Text::words);
    }

    private static List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path folder : SOURCES) {
            texts.addAll(SourceTexts.in(folder));
        }
        return texts;
    }

    /** Returns the English of the lines of what the reader of arguments says, or of the others. */
    private static List<String> lines(boolean isOfArguments) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isThere = false;
        try (InputStream in = Sentences.class.getResourceAsStream("sentences_es.tsv")) {
            byte[] table = Objects.requireNonNull(in).readAllBytes();
            for (String line : new String(table, StandardCharsets.UTF_8).split("\n", -1)) {
                isThere = line.startsWith("#") ? line.equals("# el lector de argumentos") : isThere;
                if (!line.isBlank() && !line.startsWith("#") && isThere == isOfArguments) {
                    lines.add(line.split("\t", -1)[0]);
                }
            }
        }
        return lines;
    }

    @Test
    void hasTheSentencesOfTheReaderOfArgumentsAsItSaysThem() throws IOException {
        List<String> said = Stream.of(
                        "x --count a -n 1 f",
                        "x --count 1 --count 2 -n 1 f",
                        "x --count",
                        "x --count -n 1 f",
                        "x -n 1 -n 1 f",
                        "x -n a f",
                        "x -n 1",
                        "x f",
                        "x",
                        "x -n 1 f --what",
                        "x -n 1 f --what --else",
                        "x -n 1 f 1 g",
                        "x -n 1 f 1 g h",
                        "x -n 1 f a",
                        "x -n 1 f --many a",
                        "x -n 1 f --many 1,a",
                        "x -n 1 f --yes=a",
                        "x -n 1 f --yes --yes",
                        "x -n 1 f --number a",
                        "x -n 1 f --refused a",
                        "y",
                        "y 1",
                        "z")
                .map(SpanishSentencesTest::refusal)
                .toList();
        assertThat(said).filteredOn(this::isInEnglishAlone).isEmpty();
        assertThat(lines(true))
                .isNotEmpty()
                .filteredOn(line -> said.stream().noneMatch(form(line).asPredicate()))
                .isEmpty();
    }

    private static Pattern form(String line) {
        return Pattern.compile(
                Arrays.stream(line.split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static String refusal(String call) {
        CommandLine commands = new CommandLine(new Nothing());
        ParameterException wrong =
                catchThrowableOfType(ParameterException.class, () -> commands.parseArgs(call.split(" ")));
        return wrong == null ? "nothing, of " + call : String.valueOf(wrong.getMessage());
    }

    @Command(
            name = "all",
            subcommands = {OneOfEach.class, TwoParameters.class, TwoOptions.class})
    private static final class Nothing {}

    @SuppressWarnings("UnusedVariable") // for the reader of arguments
    @Command(name = "x")
    private static final class OneOfEach {
        @Option(names = "--count")
        private int count;

        @Option(names = "-n", required = true, paramLabel = "N")
        private int n;

        @Option(names = "--many", split = ",", paramLabel = "MANY")
        private List<Integer> many = List.of();

        @Option(names = "--yes")
        private boolean yes;

        @Option(names = "--number")
        private double number;

        @Option(names = "--refused", converter = Refusing.class)
        private String refused = "";

        @Parameters(index = "0", paramLabel = "FILE")
        private Path file = Path.of("");

        @Parameters(index = "1", arity = "0..1", paramLabel = "TIMES")
        private int times;
    }

    private static final class Refusing implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            throw new IllegalArgumentException(text);
        }
    }

    @SuppressWarnings("UnusedVariable") // for the reader of arguments
    @Command(name = "y")
    private static final class TwoParameters {
        @Parameters(index = "0", paramLabel = "ONE")
        private int one;

        @Parameters(index = "1", paramLabel = "TWO")
        private int two;
    }

    @SuppressWarnings("UnusedVariable") // for the reader of arguments
    @Command(name = "z")
    private static final class TwoOptions {
        @Option(names = "-a", required = true)
        private int first;

        @Option(names = "-b", required = true)
        private int second;
    }
}
