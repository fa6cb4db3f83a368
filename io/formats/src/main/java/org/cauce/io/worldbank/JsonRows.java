package org.cauce.io.worldbank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.log.InputFailure;

/** The rows of one page, one after the other: {@code [{"page":1,…},[{…},…]]}. */
final class JsonRows implements Closeable {
    private static final int MOST_FIELDS = 64;

    private final Reader text;
    private final JsonParser parser;
    private final String file;
    private String lastUpdated = "";
    private boolean ended;

    /**
     * Begins a page.
     *
     * @param text the text; closed with the rows
     * @param limits what it may ask for
     * @param file the name of the file
     * @throws IOException if the disk refuses
     */
    JsonRows(Reader text, ReadLimits limits, String file) throws IOException {
        this.text = text;
        this.parser = Json.parser(text, limits);
        this.file = file;
    }

    /**
     * Goes to the first row.
     *
     * @throws InputFailure if the file is no page, or the service answered with an error
     * @throws IOException if the file is no JSON, or the disk refuses
     */
    void begin() throws IOException {
        expect(parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT);
        Map<String, String> head = fields("");
        if (head.containsKey("message") || head.keySet().stream().anyMatch(key -> key.startsWith("message."))) {
            throw failure(WorldBankProblem.API_ERROR, String.join(", ", head.values()));
        }
        expect(head.containsKey("page"));
        lastUpdated = head.getOrDefault("lastupdated", "");
        JsonToken rows = parser.nextToken();
        expect(rows == JsonToken.START_ARRAY || rows == JsonToken.VALUE_NULL);
        if (rows == JsonToken.VALUE_NULL) {
            end();
        }
    }

    /** Nothing follows the rows: a file that is cut there is none. */
    private void end() throws IOException {
        ended = true;
        expect(parser.nextToken() == JsonToken.END_ARRAY && parser.nextToken() == null);
    }

    /** {@return when the database was updated, as written; blank if not told} */
    String lastUpdated() {
        return lastUpdated;
    }

    /** {@return the next row; empty at the end} */
    Optional<JsonRow> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            end();
            return Optional.empty();
        }
        expect(token == JsonToken.START_OBJECT);
        long line = parser.currentTokenLocation().getLineNr();
        Map<String, String> row = fields("");
        return Optional.of(new JsonRow(
                line,
                row.getOrDefault("indicator.id", ""),
                row.getOrDefault("indicator.value", ""),
                row.getOrDefault("country.id", ""),
                row.getOrDefault("countryiso3code", ""),
                row.getOrDefault("date", ""),
                row.getOrDefault("value", ""),
                row.getOrDefault("obs_status", "")));
    }

    /** The scalars of an object and of those in it, by their path. */
    private Map<String, String> fields(String path) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                fields.putAll(fields(name + "."));
            } else if (value == JsonToken.START_ARRAY) {
                fields.putAll(elements(name));
            } else if (value != JsonToken.VALUE_NULL && value != null && fields.size() < MOST_FIELDS) {
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }

    private Map<String, String> elements(String name) throws IOException {
        Map<String, String> fields = new HashMap<>();
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_OBJECT) {
                fields.putAll(fields(name + "."));
            } else {
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        return fields;
    }

    private void expect(boolean isAnswer) throws InputFailure {
        if (!isAnswer) {
            throw failure(WorldBankProblem.NOT_AN_ANSWER, "");
        }
    }

    private InputFailure failure(WorldBankProblem code, String found) {
        return new InputFailure(Problem.builder()
                .code(code)
                .location(Location.of(file))
                .found(found)
                .build());
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }
}
