package org.cauce.io.worldbank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
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
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;

/** The rows of one page of the World Bank's API, as rows of a table: {@code [{"page":1,…},[{…},…]]}. */
final class JsonRows implements Rows {
    /** What a row says, by its path in the object, in the order of the cells. */
    private static final ImmutableList<String> PATHS = ImmutableList.of(
            "indicator.id", "indicator.value", "country.id", "countryiso3code", "date", "value", "obs_status");

    private static final int MOST_FIELDS = 64;

    private final Reader text;
    private final JsonParser parser;
    private final String file;
    private Map<String, String> row = Map.of();
    private long line;
    private boolean ended;

    private JsonRows(Reader text, ReadLimits limits, String file) throws IOException {
        this.text = text;
        this.parser = Json.parser(text, limits);
        this.file = file;
    }

    /**
     * {@return the rows of a page, before the first}
     *
     * @param text the text; closed with the rows
     * @param log the log of the file, which hears of the release
     * @throws InputFailure if the file is no page, or the service answered with an error
     * @throws IOException if the disk refuses
     */
    static JsonRows open(Reader text, TableLog log) throws IOException {
        try {
            JsonRows rows = new JsonRows(text, log.options().limits(), log.file());
            rows.told(() -> rows.begin(log));
            return rows;
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    private boolean begin(TableLog log) throws IOException {
        expect(parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT);
        Map<String, String> head = fields("");
        if (head.containsKey("message") || head.keySet().stream().anyMatch(key -> key.startsWith("message."))) {
            throw failure(WorldBankProblem.API_ERROR, String.join(", ", head.values()));
        }
        expect(head.containsKey("page"));
        Optional.ofNullable(head.get("lastupdated")).ifPresent(log::release);
        JsonToken rows = parser.nextToken();
        expect(rows == JsonToken.START_ARRAY || rows == JsonToken.VALUE_NULL);
        if (rows == JsonToken.VALUE_NULL) {
            end();
        }
        return true;
    }

    /** Nothing follows the rows: a file that is cut there is none. */
    private void end() throws IOException {
        ended = true;
        expect(parser.nextToken() == JsonToken.END_ARRAY && parser.nextToken() == null);
    }

    @Override
    public boolean next() throws IOException {
        return told(this::nextRow);
    }

    private boolean nextRow() throws IOException {
        if (ended) {
            return false;
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            end();
            return false;
        }
        expect(token == JsonToken.START_OBJECT);
        line = parser.currentTokenLocation().getLineNr();
        row = fields("");
        return true;
    }

    /** Text that is no JSON is no answer. */
    private boolean told(Step step) throws IOException {
        try {
            return step.take();
        } catch (JsonProcessingException malformed) {
            throw failure(WorldBankProblem.NOT_AN_ANSWER, malformed.getOriginalMessage());
        }
    }

    /** A step through the text. */
    @FunctionalInterface
    private interface Step {
        boolean take() throws IOException;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return PATHS.size();
    }

    @Override
    public String cell(int index) {
        return row.getOrDefault(PATHS.get(index), "");
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
