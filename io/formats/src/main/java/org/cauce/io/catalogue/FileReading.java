package org.cauce.io.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.json.Failures;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.JsonText;
import org.cauce.io.internal.json.Pointers;
import org.cauce.io.internal.json.RecordTree;
import org.cauce.io.internal.json.TreeReader;
import org.cauce.io.internal.text.Nearest;
import org.cauce.io.internal.text.Shown;

/** The reading of one file: its header, its sections, and their records, one at a time. */
final class FileReading {
    private final Input input;
    private final ReadLimits limits;
    private final Consumer<Problem> problems;
    private final Records records;
    private final Utf8Reader text;
    private final JsonParser parser;
    private final TreeReader trees;
    private int seen;

    private FileReading(Input input, InputStream bytes, ReadLimits limits, ProblemLog problems, Records records)
            throws IOException {
        this.input = input;
        this.limits = limits;
        this.problems = problems;
        this.records = records;
        this.text = new Utf8Reader(new BoundedInput(bytes, limits.fileBytes()));
        this.parser = Json.parser(text, limits);
        this.trees = new TreeReader(parser, input.name(), limits, problems);
    }

    /**
     * Reads a file.
     *
     * @return whether it was read to its end
     * @throws java.io.UncheckedIOException if the disk fails
     */
    static boolean read(Input input, ReadLimits limits, ProblemLog problems, Records records) {
        try (InputStream bytes = input.opener().open()) {
            return new FileReading(input, bytes, limits, problems, records).read();
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
    }

    private boolean read() throws IOException {
        try {
            return header() && sections() && end();
        } catch (IOException failure) {
            Problem problem =
                    new Failures(parser, input.name(), limits).problem(failure).orElseThrow(() -> failure);
            problems.accept(problem);
            return false;
        }
    }

    private boolean header() throws IOException {
        JsonToken first = parser.nextToken();
        if (text.isMarked()) {
            problems.accept(Problem.of(InputProblem.BYTE_ORDER_MARK, Location.of(input.name())));
        }
        if (first == null) {
            problems.accept(Problem.of(InputProblem.EMPTY_FILE, Location.of(input.name())));
            return false;
        }
        boolean isObject = first == JsonToken.START_OBJECT;
        if (!isObject
                || parser.nextToken() != JsonToken.FIELD_NAME
                || !parser.currentName().equals(Header.NAME)) {
            return tell(Problem.builder()
                    .code(CatalogueProblem.NOT_A_CATALOGUE)
                    .location(Location.of(input.name()))
                    .expected("\"" + Header.NAME + "\"")
                    .found(found())
                    .cure("{\"" + Header.NAME + "\": " + Header.VERSION));
        }
        parser.nextToken();
        boolean isKnown =
                parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getText().equals(Header.VERSION);
        return isKnown
                || tell(problem(CatalogueProblem.UNKNOWN_VERSION).found(found()).expected(Header.VERSION));
    }

    private boolean sections() throws IOException {
        Set<String> names = new HashSet<>();
        names.add(Header.NAME);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Optional<Section<?>> section = Section.of(name);
            if (names.contains(name)) {
                tell(problem(InputProblem.DUPLICATE_KEY).found(found()));
            } else if (section.isEmpty()) {
                tell(problem(CatalogueProblem.UNKNOWN_SECTION)
                        .found(found())
                        .expected(Shown.list(Section.names(), Problem.LONGEST_PARAMETER))
                        .cure(Nearest.to(name, Section.names()).map(JsonText::quote)));
            }
            parser.nextToken();
            boolean isRead = section.isPresent() && names.add(name);
            if (!isRead) {
                parser.skipChildren();
            } else if (!section(section.orElseThrow())) {
                return false;
            }
        }
        return true;
    }

    /** Reads a section; false if it holds too many records. */
    private boolean section(Section<?> section) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            tell(problem(InputProblem.WRONG_TYPE).expected("array").found(found()));
            parser.skipChildren();
            return true;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++seen > limits.recordsPerFile()) {
                return tell(problem(InputProblem.TOO_MANY_RECORDS).expected(Integer.toString(limits.recordsPerFile())));
            }
            record(section);
        }
        return true;
    }

    private <T> void record(Section<T> section) throws IOException {
        records.see(section);
        boolean isKept = false;
        try {
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                Optional<RecordTree> tree = trees.read();
                isKept = tree.isPresent() && records.keep(section, tree.orElseThrow(), input.name());
            } else {
                tell(problem(InputProblem.WRONG_TYPE).expected("object").found(found()));
                parser.skipChildren();
            }
        } finally {
            if (!isKept) {
                records.refuse(section);
            }
        }
    }

    private boolean end() throws IOException {
        return parser.nextToken() == null
                || tell(problem(InputProblem.MALFORMED_JSON).reason("text after the end of the catalogue"));
    }

    private String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case END_OBJECT -> "{}";
            case FIELD_NAME, VALUE_STRING -> JsonText.quoteUpTo(Problem.LONGEST_PARAMETER, parser.getText());
            default -> parser.getText();
        };
    }

    private Problem.Builder problem(ProblemCode code) {
        return Problem.builder()
                .code(code)
                .location(Location.builder()
                        .file(input.name())
                        .line(parser.currentTokenLocation().getLineNr())
                        .pointer(Pointers.of(parser.getParsingContext()))
                        .build());
    }

    private boolean tell(Problem.Builder problem) {
        problems.accept(problem.build());
        return false;
    }
}
