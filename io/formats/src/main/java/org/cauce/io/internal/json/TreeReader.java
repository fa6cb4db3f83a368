package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;

/**
 * Reads records, one at a time, from a stream of tokens into trees that know their lines.
 *
 * <p>What is wrong with a record but leaves the text readable is reported, and the rest of the record is read.
 */
public final class TreeReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final String file;
    private final ReadLimits limits;
    private final Consumer<Problem> problems;
    private ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
    private int values;
    private boolean isSound = true;

    /**
     * Creates a reader of the records of this parser.
     *
     * @param parser the parser
     * @param file the name of the file, as problems call it
     * @param limits what a record may ask of the machine
     * @param problems told what is wrong
     */
    public TreeReader(JsonParser parser, String file, ReadLimits limits, Consumer<Problem> problems) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * {@return the object that begins at the current token, which becomes its last; empty if it has too many values}
     *
     * @throws IOException if the text cannot be read, or is not JSON
     */
    public Optional<RecordTree> read() throws IOException {
        JsonStreamContext around = parser.getParsingContext().getParent();
        Location location = here().pointer(Pointers.of(around)).build();
        lines = ImmutableIntArray.builder();
        values = 0;
        isSound = true;
        try {
            JsonNode root = value();
            return Optional.of(new RecordTree(root, location.pointer().orElseThrow(), lines.build(), isSound));
        } catch (TooManyValues tooMany) {
            problems.accept(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(location)
                    .expected(Integer.toString(limits.valuesPerRecord()))
                    .build());
            while (parser.getParsingContext().getNestingDepth() > around.getNestingDepth()) {
                parser.nextToken();
            }
            return Optional.empty();
        }
    }

    private JsonNode value() throws IOException {
        if (++values > limits.valuesPerRecord()) {
            throw new TooManyValues();
        }
        lines.add(parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> refuse(problem(InputProblem.NULL_VALUE));
            default -> text();
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!isUnicode(name)) {
                refuse(halfACharacter(
                        name, Pointers.of(parser.getParsingContext().getParent())));
                parser.nextToken();
                parser.skipChildren();
            } else if (object.has(name)) {
                refuse(problem(InputProblem.DUPLICATE_KEY).found(JsonText.quote(name)));
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                object.set(name, value());
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode text() throws IOException {
        String text = parser.getText();
        return isUnicode(text)
                ? NODES.textNode(text)
                : refuse(halfACharacter(text, Pointers.of(parser.getParsingContext())));
    }

    /** Whether each half of a character has its other half: JSON can escape them one by one, UTF-8 cannot hold them. */
    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private Problem.Builder halfACharacter(String text, String pointer) {
        int half = text.codePoints()
                .filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                .findFirst()
                .orElseThrow();
        return Problem.builder()
                .code(InputProblem.INVALID_VALUE)
                .location(here().pointer(pointer).build())
                .reason("\\u%04X is half a character (a surrogate without the other half), which UTF-8 cannot hold: "
                                .formatted(half)
                        + "write the character itself");
    }

    private JsonNode number() throws IOException {
        Optional<BigDecimal> number = decimal().filter(this::isShort);
        if (number.isEmpty()) {
            return refuse(problem(InputProblem.NUMBER_TOO_LONG)
                    .found(parser.getText())
                    .expected(limits.numberDigits() + " significant digits or an exponent beyond "
                            + limits.numberLength()));
        }
        BigDecimal plain = number.orElseThrow().scale() < 0 ? number.get().setScale(0) : number.get();
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? NODES.numberNode(plain) : whole(plain);
    }

    private static JsonNode whole(BigDecimal number) {
        if (number.precision() < 10) {
            return NODES.numberNode(number.intValueExact());
        }
        return number.precision() < 19
                ? NODES.numberNode(number.longValueExact())
                : NODES.numberNode(number.toBigIntegerExact());
    }

    private Optional<BigDecimal> decimal() throws IOException {
        try {
            return Optional.of(new BigDecimal(parser.getText()));
        } catch (NumberFormatException exponent) {
            // an exponent that no int holds
            return Optional.empty();
        }
    }

    private boolean isShort(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        long exponent = number.signum() == 0 ? number.scale() : (long) shortest.precision() - shortest.scale() - 1;
        return shortest.precision() <= limits.numberDigits() && Math.abs(exponent) <= limits.numberLength();
    }

    /** Tells a problem; what it is about becomes a null, which no shape allows. */
    private JsonNode refuse(Problem.Builder problem) {
        isSound = false;
        problems.accept(problem.build());
        return NODES.nullNode();
    }

    private Problem.Builder problem(ProblemCode code) {
        return Problem.builder()
                .code(code)
                .location(
                        here().pointer(Pointers.of(parser.getParsingContext())).build());
    }

    private Location.Builder here() {
        return Location.builder().file(file).line(parser.currentTokenLocation().getLineNr());
    }

    /** Ends the reading of a record that is too large. */
    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyValues() {
            super("too many values", null, false, false);
        }
    }
}
