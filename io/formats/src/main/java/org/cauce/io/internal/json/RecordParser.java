package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.log.InputFailure;

/**
 * A parser that counts what a record holds, so that one that is too large ends before it fills the memory.
 *
 * <p>A text, a number or a truth counts as one value, and a long text once more for each {@value #CHARACTERS}
 * characters. An object counts as {@value #LARGE} whatever it holds, since it becomes one of many fields; so does the
 * name of a property that is new in the record, since it may be one of a map.
 */
public final class RecordParser extends JsonParserDelegate {
    private static final int LARGE = 4;
    private static final int CHARACTERS = 16;

    private final String file;
    private final ReadLimits limits;
    private final Set<String> names = new HashSet<>();
    private int line;
    private int values;

    /**
     * Creates a parser of records.
     *
     * @param parser reads the text
     * @param file the name of the file, as problems call it
     * @param limits what a record may ask of the machine
     */
    public RecordParser(JsonParser parser, String file, ReadLimits limits) {
        super(parser);
        this.file = file;
        this.limits = limits;
    }

    /** Says that a record begins at the current token. */
    public void beginRecord() {
        line = currentTokenLocation().getLineNr();
        values = 0;
        names.clear();
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token != null) {
            take(cost(token));
        }
        return token;
    }

    private int cost(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> LARGE;
            case FIELD_NAME ->
                (names.add(currentName()) ? LARGE : 0) + currentName().length() / CHARACTERS;
            case VALUE_STRING -> 1 + getTextLength() / CHARACTERS;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> 1;
            default -> 0;
        };
    }

    private void take(int more) throws InputFailure {
        values += more;
        if (values > limits.valuesPerRecord()) {
            throw new InputFailure(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(Location.builder().file(file).line(line).build())
                    .expected(Integer.toString(limits.valuesPerRecord()))
                    .build());
        }
    }
}
