package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.SourceTexts.Text;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.junit.jupiter.api.Test;

/** What the model and the readers say in problems, in their sources, and whether Spanish has it. */
class SpanishProblemsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Path MODEL = Path.of("../model/src/main/java/org/cauce/model");
    private static final Path IO = Path.of("../io/formats/src/main/java/org/cauce/io");

    /** What checks in the model say of a value that they refuse. */
    private static final Pattern REFUSAL_OF_THE_MODEL =
            Pattern.compile("new IllegalArgumentException|text|names|atLeast|present|require|requireId");

    /** Compute and search; no record is made of them. */
    private static final Pattern NO_RECORD = Pattern.compile("currency/(?!CurrencyCode).*|flow/Flow(Filter|Total|s)"
            + "|indicator/(ObservationFilter|Series)|quantity/Apportionment|catalogue/.*");

    /** The names, columns, patterns and titles of data, and the words of a disk or of a program in error. */
    private static final Pattern USE_OF_DATA = Pattern.compile("new (\\w*(Column|Indicator|Fact|Measure|Marker)|Words"
            + "|Encounters|Subject|Measured|TransactionType|AllocationNote|Basis<>)|of|put|add|map|compile|contains"
            + "|equals|equalsIgnoreCase|startsWith|measured|wordedAs|withRemark|description|scope|release|at|asText"
            + "|message|cure|= (base|whom|sex|SCALES|rest|what)|notIati|super|require|positive"
            + "|new (UncheckedIO|IllegalState|NoSuchElement|FileSystem|IO)Exception");

    /** What a file holds is described, mapped to flows or validated there; and what a call got wrong. */
    private static final Pattern NO_READING = Pattern.compile("(.*/)?(\\w+(Format|Areas|Units)|Draft|Derivation"
            + "|IatiMapping|FlowDraft|ActivityEntry|PolicyMarker|StockMeasure|ReadReport|Element|Messages"
            + "|TableFlowReader)|iati/validate/.*|internal/(rule|iati/rule)/.*");

    /** Read values outside the folders of what is internal, and refuse some of them. */
    private static final ImmutableSet<String> VALUES = ImmutableSet.of(
            "hxl/HxlRow", "iati/common/Timestamp", "iati/codelist/CodeItem", "oecd/code/DacCodes", "sdmx/SdmxText");

    @Test
    void leavesNothingInEnglishOfWhatTheModelRefuses() throws IOException {
        Predicate<Text> isSaid =
                text -> REFUSAL_OF_THE_MODEL.matcher(text.use()).matches()
                        && !NO_RECORD.matcher(name(text)).matches();
        assertThat(texts(MODEL).filter(isSaid))
                .hasSizeGreaterThan(180)
                .filteredOn(this::isInEnglishAlone)
                .isEmpty();
    }

    @Test
    void leavesNothingInEnglishOfWhatReadersFindAndExpectAndGiveAsReason() throws IOException {
        Predicate<Text> isSaid = text -> !USE_OF_DATA.matcher(text.use()).matches()
                && !NO_READING.matcher(name(text)).matches()
                && !isOfACall(text);
        assertThat(texts(IO).filter(isSaid))
                .hasSizeGreaterThan(70)
                .filteredOn(this::isInEnglishAlone)
                .isEmpty();
    }

    private static boolean isOfACall(Text text) {
        return text.use().equals("new IllegalArgumentException")
                && !text.file().startsWith("internal/")
                && !VALUES.contains(name(text));
    }

    private static Stream<Text> texts(Path folder) throws IOException {
        return SourceTexts.in(folder).stream().filter(Text::isProse);
    }

    private static String name(Text text) {
        return text.file().replace(".java", "");
    }

    private boolean isInEnglishAlone(Text text) {
        String english = text.filled();
        Problem problem = Problem.builder()
                .code(new Said())
                .location(Location.of("a.csv"))
                .reason(english)
                .found(english.substring(0, Math.min(english.length(), Problem.LONGEST_PARAMETER)))
                .build();
        return problem.description(SPANISH).equals(problem.description());
    }

    /** A code whose sentence is what was found, and the reason. */
    private record Said() implements ProblemCode {
        @Override
        public String id() {
            return "said";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String template() {
            return "{found} {reason}";
        }
    }
}
