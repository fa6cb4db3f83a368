package org.cauce.io.iati.codelist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.json.Failures;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.Pointers;
import org.cauce.io.internal.log.ReadingLog;

/** The JSON form: an object with {@code attributes}, {@code metadata} and {@code data}. */
final class JsonCodeList {
    private final ReadingLog log;
    private final CodeListDraft draft;
    private final Locale language;
    private boolean hasItems;

    JsonCodeList(ReadingLog log, CodeListDraft draft, Locale language) {
        this.log = log;
        this.draft = draft;
        this.language = language;
    }

    void read(InputStream bytes) throws IOException {
        JsonParser parser =
                Json.parser(new Utf8Reader(new BoundedInput(bytes, log.limits().fileBytes())), log.limits());
        try {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                section(parser, parser.currentName());
            }
            if (parser.nextToken() != null) {
                log.tell(problem(parser, InputProblem.MALFORMED_JSON)
                        .reason("text after the end of the list")
                        .build());
            }
        } catch (IOException failure) {
            log.tell(new Failures(parser, log.file(), log.limits())
                    .problem(failure)
                    .orElseThrow(() -> failure));
            return;
        }
        if (!hasItems) {
            log.tell(Problem.of(CodeListProblem.NOT_A_CODE_LIST, Location.of(log.file())));
        }
    }

    private void section(JsonParser parser, String name) throws IOException {
        JsonToken start = parser.nextToken();
        if (name.equals("data") && start == JsonToken.START_ARRAY) {
            hasItems = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                item(parser);
            }
        } else if ((name.equals("attributes") || name.equals("metadata")) && start == JsonToken.START_OBJECT) {
            boolean isMetadata = name.equals("metadata");
            fields(parser, (field, text) -> heading(isMetadata, field, text, parser));
        } else {
            parser.skipChildren();
        }
    }

    private void heading(boolean isMetadata, String field, String text, JsonParser parser) {
        if (!isMetadata) {
            draft.attribute(field, text);
        } else if (field.equals("name")) {
            draft.title(language, text);
        } else if (field.equals("url")) {
            draft.attribute(field, text);
        } else if (field.equals("last-updated-date")) {
            draft.updated(text, at(parser));
        }
    }

    private void item(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            log.see("codelist-items", at(parser));
            log.refuse("codelist-items");
            log.tell(problem(parser, InputProblem.WRONG_TYPE)
                    .expected("object")
                    .found(parser.currentToken() == JsonToken.START_ARRAY ? "[…]" : parser.getText())
                    .build());
            parser.skipChildren();
            return;
        }
        CodeListDraft.Item item = new CodeListDraft.Item(at(parser));
        fields(parser, (field, text) -> {
            if (field.equals("name")) {
                item.name(language, text);
            } else {
                item.value(field, text);
            }
        });
        draft.item(item);
    }

    /** The scalar fields of an object; null is absent, and what is nested is not for us. */
    private static void fields(JsonParser parser, Field taker) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                taker.take(name, parser.getText());
            }
        }
    }

    private Problem.Builder problem(JsonParser parser, InputProblem code) {
        return Problem.builder().code(code).location(at(parser));
    }

    private Location at(JsonParser parser) {
        return log.at(parser.currentTokenLocation().getLineNr(), Pointers.of(parser.getParsingContext()));
    }

    /** Takes a field of an object. */
    @FunctionalInterface
    private interface Field {
        void take(String name, String text);
    }
}
