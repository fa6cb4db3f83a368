package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;

/** Tells what the failures of a parser mean. After one of them nothing more can be read of the text. */
public final class Failures {
    private static final Pattern NO_NUMBER = Pattern.compile("Non-standard token '([^']{1,40})'");
    private static final Pattern ADVICE = Pattern.compile(
            ": enable `?JsonReadFeature[^ ]* to allow| \\(not recognized as one since Feature [^)]*\\)");

    private final JsonParser parser;
    private final String file;
    private final ReadLimits limits;

    /**
     * Creates an interpreter of the failures of this parser.
     *
     * @param parser the parser
     * @param file the name of the file, as problems call it
     * @param limits what the text may ask of the machine
     */
    public Failures(JsonParser parser, String file, ReadLimits limits) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
    }

    /**
     * {@return the problem that a failure means; empty if it is one of the disk}
     *
     * @param failure what the parser threw
     */
    public Optional<Problem> problem(IOException failure) {
        if (failure instanceof BoundedInput.TooLarge) {
            return Optional.of(Problem.builder()
                    .code(InputProblem.FILE_TOO_LARGE)
                    .location(Location.of(file))
                    .expected(Long.toString(limits.fileBytes()))
                    .build());
        }
        if (failure instanceof Utf8Reader.MalformedEncoding malformed) {
            Problem.Builder problem = at(malformed.line(), malformed.column());
            return Optional.of(
                    malformed.isCut()
                            ? problem.code(InputProblem.TRUNCATED_FILE).build()
                            : problem.code(InputProblem.INVALID_ENCODING)
                                    .found(malformed.bytes())
                                    .build());
        }
        if (failure instanceof JsonEOFException cut) {
            return Optional.of(
                    at(cut.getLocation()).code(InputProblem.TRUNCATED_FILE).build());
        }
        if (failure instanceof JsonParseException malformed) {
            return Optional.of(at(malformed.getLocation())
                    .code(InputProblem.MALFORMED_JSON)
                    .reason(ownWords(malformed.getOriginalMessage()))
                    .build());
        }
        return failure instanceof StreamConstraintsException exceeded
                ? Optional.of(exceeded(exceeded.getOriginalMessage()))
                : Optional.empty();
    }

    /** The words of the parser, without its advice on how to make it accept what is not JSON. */
    private static String ownWords(String message) {
        Matcher number = NO_NUMBER.matcher(message);
        return number.lookingAt()
                ? "'" + number.group(1) + "' is a number only elsewhere; leave out what is not known"
                : ADVICE.matcher(message).replaceAll("");
    }

    /** The message of the exception alone says which limit it is. */
    private Problem exceeded(String message) {
        Problem.Builder problem = Problem.builder()
                .location(Location.builder()
                        .file(file)
                        .line(parser.currentLocation().getLineNr())
                        .pointer(Pointers.of(parser.getParsingContext()))
                        .build());
        if (message.contains("getMaxNestingDepth")) {
            return problem.code(InputProblem.NESTING_TOO_DEEP)
                    .expected(Integer.toString(limits.depth()))
                    .build();
        }
        if (message.contains("getMaxNumberLength")) {
            return problem.code(InputProblem.NUMBER_TOO_LONG)
                    .expected(limits.numberLength() + " characters")
                    .build();
        }
        int most = message.contains("getMaxNameLength") ? Json.LONGEST_NAME : limits.textLength();
        return problem.code(InputProblem.TEXT_TOO_LONG)
                .expected(Integer.toString(most))
                .build();
    }

    private Problem.Builder at(JsonLocation location) {
        return at(location.getLineNr(), location.getColumnNr());
    }

    private Problem.Builder at(int line, int column) {
        return Problem.builder()
                .location(
                        Location.builder().file(file).line(line).column(column).build());
    }
}
