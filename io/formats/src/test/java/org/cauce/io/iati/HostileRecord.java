package org.cauce.io.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.export.IatiJsonReader;

/** Records of JSON that no writer of ours makes, and a process of its own that reads them with little memory. */
enum HostileRecord {
    LONG_TEXT("text_too_long", () -> GeneratedInput.repeating("[{\"language\":\"", "a", Text.LARGE, "\"}]")),
    LONG_TEXT_OF_REFERENCES(
            "text_too_long", () -> GeneratedInput.repeating("[{\"language\":\"", "\\u00e9", Text.LARGE, "\"}]")),
    LONG_NAME("text_too_long", () -> GeneratedInput.repeating("[{\"", "a", Text.LARGE, "\":1}]")),
    LONG_NUMBER("number_too_long", () -> GeneratedInput.repeating("[{\"hierarchy\":", "9", 1_000_000, "}]")),
    DEPTH_OUT_OF_PLACE("malformed_json", () -> GeneratedInput.repeating("[{\"sectors\":", "[", 100_000, "]}]")),
    DEPTH(
            "nesting_too_deep",
            () -> GeneratedInput.repeating(
                    "[{\"extras\":{\"elements\":[", "{\"name\":\"a\",\"children\":[", 3_000_000, "")),
    MANY_PROPERTIES(
            "malformed_json", () -> GeneratedInput.counting("[{\"line\":1", i -> ",\"a" + i + "\":1", 1_000_000, "}]")),
    MANY_NAMES(
            "record_too_large",
            () -> GeneratedInput.counting(
                    "[{\"extras\":{\"attributes\":{\"a\":\"\"", i -> ",\"a" + i + "\":\"\"", 1_000_000, "}}}]")),
    MANY_EMPTY("record_too_large", () -> GeneratedInput.repeating("[{\"transactions\":[{}", ",{}", Text.LARGE, "]}]")),
    MANY_CHILDREN(
            "record_too_large",
            () -> GeneratedInput.counting(
                    "[{\"transactions\":[{}", i -> ",{\"ref\":\"" + i + "\"}", 10_000_000, "]}]")),
    MANY_LONG_TEXTS(
            "record_too_large",
            () -> GeneratedInput.counting(
                    "[{\"transactions\":[{}", i -> ",{\"ref\":\"" + i + "\u0416".repeat(500_000) + "\"}", 200, "]}]")),
    MANY_BLANKS("", () -> GeneratedInput.repeating("[", " \n", Text.LARGE, "]")),
    MANY_RECORDS("", () -> GeneratedInput.repeating("", "{\"language\":\"es\"}\n", Text.LARGE, ""));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // what makes the streams holds nothing that changes
    private final Supplier<InputStream> bytes;

    HostileRecord(String code, Supplier<InputStream> bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** {@return the code of the problem it must end with; empty if it is only large} */
    String code() {
        return code;
    }

    /** Reads all these files, each written to a path, and prints what ended them. */
    public static void main(String[] arguments) throws IOException {
        for (HostileRecord file : values()) {
            System.out.println(file + ": " + file.ending(Path.of(arguments[0])));
        }
    }

    private String ending(Path path) throws IOException {
        // packed, so that the disk does not have to hold it
        try (InputStream in = bytes.get();
                OutputStream out = quickly(Files.newOutputStream(path))) {
            in.transferTo(out);
        }
        try (IatiJsonReader<IatiActivity> reader =
                IatiJsonReader.open(path, IatiReader.LIMITS.withCompressionRatio(10_000))) {
            for (IatiActivity activity : reader) {
                activity.line();
            }
            return "";
        } catch (MalformedInputException wrong) {
            Problem problem = wrong.problems().get(0);
            // what a user would do with it
            if (problem.message().length() > 1_000) {
                throw new IllegalStateException(
                        "a message of " + problem.message().length() + " characters", wrong);
            }
            return problem.code().id();
        }
    }

    private static OutputStream quickly(OutputStream to) throws IOException {
        return new GZIPOutputStream(to, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    /** Sizes of files. */
    private static final class Text {
        static final long LARGE = 100_000_000;
    }
}
