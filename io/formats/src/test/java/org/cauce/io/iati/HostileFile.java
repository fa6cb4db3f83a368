package org.cauce.io.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.Problem;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;

/** Large files that no honest publisher makes, and a process of its own that reads them with little memory. */
enum HostileFile {
    LONG_ATTRIBUTE(
            "text_too_long", () -> GeneratedInput.repeating(Text.ACTIVITY + "<title x='", "a", Text.LARGE, "'/>")),
    LONG_TEXT("text_too_long", () -> GeneratedInput.repeating(Text.NARRATIVE, "a", Text.LARGE, Text.NARRATIVE_END)),
    LONG_TEXT_OF_REFERENCES(
            "text_too_long", () -> GeneratedInput.repeating(Text.NARRATIVE, "&amp;", Text.LARGE, Text.NARRATIVE_END)),
    LONG_TEXT_OF_SHREDS(
            "text_too_long",
            () -> GeneratedInput.repeating(Text.NARRATIVE, "a<!---->", Text.LARGE, Text.NARRATIVE_END)),
    LONG_CDATA(
            "text_too_long",
            () -> GeneratedInput.repeating(Text.NARRATIVE + "<![CDATA[", "a", Text.LARGE, "]]>" + Text.NARRATIVE_END)),
    LONG_COMMENT(
            "", () -> GeneratedInput.repeating(Text.ACTIVITY + "<!--", "a", Text.LARGE, "-->" + Text.ACTIVITY_END)),
    LONG_INSTRUCTION(
            "", () -> GeneratedInput.repeating(Text.ACTIVITY + "<?x ", "a", Text.LARGE, "?>" + Text.ACTIVITY_END)),
    LONG_NAME("text_too_long", () -> GeneratedInput.repeating(Text.ACTIVITY + "<", "a", Text.LARGE, "/>")),
    LONG_BLANK("text_too_long", () -> GeneratedInput.repeating(Text.NARRATIVE, " ", Text.LARGE, Text.NARRATIVE_END)),
    MANY_COMMENTS("", () -> GeneratedInput.repeating(Text.ACTIVITY, "<!-- a -->\n", Text.LARGE, Text.ACTIVITY_END)),
    LONG_NUMBER(
            "text_too_long",
            () -> GeneratedInput.repeating(
                    Text.ACTIVITY + "<transaction><value>",
                    "9",
                    10_000_000,
                    "</value></transaction>" + Text.ACTIVITY_END)),
    MANY_ATTRIBUTES(
            "too_many_names",
            () -> GeneratedInput.counting(Text.ACTIVITY + "<title", i -> " a" + i + "='1'", 1_000_000, "/>")),
    MANY_NAMESPACES(
            "too_many_names",
            () -> GeneratedInput.counting(Text.ACTIVITY + "<title", i -> " xmlns:a" + i + "='u'", 1_000_000, "/>")),
    MANY_NAMESPACES_IN_TURN(
            "too_many_names",
            () -> GeneratedInput.counting(
                    Text.ACTIVITY, i -> "<title xmlns:a" + i + "='u'/>", 1_000_000, Text.ACTIVITY_END)),
    MANY_NAMES(
            "too_many_names",
            () -> GeneratedInput.counting(Text.ACTIVITY, i -> "<a" + i + "/>", 300_000, Text.ACTIVITY_END)),
    MANY_NAMES_IN_TRANSACTIONS(
            "too_many_names",
            () -> GeneratedInput.counting(
                    Text.ACTIVITY,
                    i -> "<transaction><value a" + i + "='1'>1</value></transaction>",
                    300_000,
                    Text.ACTIVITY_END)),
    MANY_NAMES_OF_INSTRUCTIONS(
            "too_many_names",
            () -> GeneratedInput.counting(Text.ACTIVITY, i -> "<?a" + i + "?>", 300_000, Text.ACTIVITY_END)),
    DEPTH("nesting_too_deep", () -> GeneratedInput.repeating(Text.ACTIVITY, "<a>", 3_000_000, "")),
    MANY_CHILDREN(
            "activity_too_large",
            () -> GeneratedInput.repeating(
                    Text.ACTIVITY, "<sector code='11220'/>", 10_000_000L * 22, Text.ACTIVITY_END)),
    MANY_CHILDREN_OF_AN_UNKNOWN(
            "activity_too_large",
            () -> GeneratedInput.repeating(
                    Text.ACTIVITY + "<x:a xmlns:x='u'>", "<b/>", 40_000_000, "</x:a>" + Text.ACTIVITY_END)),
    MANY_UNKNOWN_BESIDE_ACTIVITIES(
            "record_too_large",
            () -> GeneratedInput.repeating(
                    "<iati-activities version='2.03'><x:a xmlns:x='u'>", "<b/>", 40_000_000, "</x:a>")),
    LONG_TEXTS(
            "activity_too_large",
            () -> GeneratedInput.counting(
                    Text.ACTIVITY,
                    i -> "<description><narrative>" + "a".repeat(1_000_000) + "</narrative></description>",
                    60,
                    Text.ACTIVITY_END)),
    MANY_PROBLEMS(
            "",
            () -> GeneratedInput.counting(
                    "<iati-activities version='2.03'>",
                    i -> "<iati-activity><transaction><value>" + "x".repeat(10_000)
                            + "</value></transaction></iati-activity>",
                    12_000,
                    "</iati-activities>")),
    LARGE_TRANSACTION(
            "activity_too_large",
            () -> GeneratedInput.repeating(
                    Text.ACTIVITY + "<transaction>",
                    "<sector code='11220'/>",
                    1_000_000L * 22,
                    "</transaction>" + Text.ACTIVITY_END));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // what makes the streams holds nothing that changes
    private final Supplier<InputStream> bytes;

    HostileFile(String code, Supplier<InputStream> bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** {@return the code of the problem it must end with; empty if it is only large} */
    String code() {
        return code;
    }

    /** Reads all these files and prints what ended them; transaction by transaction if there is a path to put them. */
    public static void main(String[] arguments) throws IOException {
        for (HostileFile file : values()) {
            Set<String> errors =
                    arguments.length == 0 ? file.errors() : file.errorsByTransaction(Path.of(arguments[0]));
            System.out.println(file + ": " + String.join(" ", errors));
        }
    }

    private Set<String> errors() throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(bytes.get(), "hostile.xml", IatiReader.LIMITS)) {
            for (IatiActivity activity : reader) {
                activity.line();
            }
            return errors(reader.problems());
        }
    }

    private Set<String> errorsByTransaction(Path path) throws IOException {
        // packed, so that the disk does not have to hold it
        try (InputStream in = bytes.get();
                OutputStream out = quickly(Files.newOutputStream(path))) {
            in.transferTo(out);
        }
        try (TransactionReader reader = TransactionReader.open(path, IatiReader.LIMITS.withCompressionRatio(10_000))) {
            while (reader.nextActivity()) {
                for (Iterator<Transaction> rest = reader.transactions(); rest.hasNext(); ) {
                    rest.next();
                }
            }
            return errors(reader.problems());
        }
    }

    private static OutputStream quickly(OutputStream to) throws IOException {
        return new GZIPOutputStream(to, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private static Set<String> errors(Iterable<Problem> problems) {
        Set<String> errors = new TreeSet<>();
        for (Problem problem : problems) {
            // what a user would do with it
            if (problem.message().length() > 1_000) {
                throw new IllegalStateException(
                        "a message of " + problem.message().length() + " characters");
            }
            if (problem.isError()) {
                errors.add(problem.code().id());
            }
        }
        return errors;
    }

    /** Pieces of files. */
    private static final class Text {
        static final long LARGE = 100_000_000;
        static final String ACTIVITY = "<iati-activities version='2.03'><iati-activity>";
        static final String ACTIVITY_END = "</iati-activity></iati-activities>";
        static final String NARRATIVE = ACTIVITY + "<title><narrative>";
        static final String NARRATIVE_END = "</narrative></title>" + ACTIVITY_END;
    }
}
