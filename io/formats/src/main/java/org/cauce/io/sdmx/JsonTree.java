package org.cauce.io.sdmx;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/**
 * Reads a part of JSON into memory, no further than a limit: maps, lists, texts, numbers digit by digit, and
 * {@link #NULL}.
 */
final class JsonTree {
    /** What {@code null} is read as. */
    static final Object NULL = new Object();

    private final SdmxLog log;
    private long values;

    JsonTree(SdmxLog log) {
        this.log = log;
    }

    /** A number, as it is written. */
    record Digits(String digits) {
        /** {@return the place in a list that it points to; below 0 if it is none} */
        int index() {
            boolean isIndex = digits.length() < 10 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
            return isIndex ? Integer.parseInt(digits) : -1;
        }
    }

    /** {@return the value at which the parser is; it is then at its end} */
    Object read(JsonParser parser) throws IOException {
        count();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText());
            default -> parser.getText();
        };
    }

    /** Counts a value that is kept. */
    void count() throws SdmxFailure {
        if (++values > log.limits().valuesPerRecord()) {
            throw new SdmxFailure(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(Location.of(log.file()))
                    .expected(Integer.toString(log.limits().valuesPerRecord()))
                    .build());
        }
    }

    private Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object;
    }

    private List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    /** {@return the members of an object; none if it is no object} */
    @SuppressWarnings("unchecked") // only such maps are made here
    static Map<String, Object> object(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : ImmutableMap.of();
    }

    /** {@return a member of an object; {@link #NULL} if it is not there} */
    static Object member(Object value, String name) {
        return object(value).getOrDefault(name, NULL);
    }

    /** {@return the elements of a list; none if it is no list} */
    @SuppressWarnings("unchecked") // only such lists are made here
    static List<Object> list(Object value) {
        return value instanceof List ? (List<Object>) value : ImmutableList.of();
    }

    /** {@return the text, or the digits of a number; empty if it is neither} */
    static Optional<String> text(Object value) {
        if (value instanceof Digits number) {
            return Optional.of(number.digits());
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
