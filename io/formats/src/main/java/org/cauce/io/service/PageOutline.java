package org.cauce.io.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the World Bank's API says of itself, and how many rows it has.
 *
 * @param page the number of the page
 * @param pages how many there are
 * @param total the rows on all pages
 * @param rows the rows on this page
 * @param lastUpdated the date of the last update, as written; empty text if it is not told
 * @param refusal the id of the message and its words, if the service refuses; empty otherwise
 */
record PageOutline(long page, long pages, long total, long rows, String lastUpdated, List<String> refusal) {

    /** {@return the outline of a page that lies in a file} */
    static PageOutline read(Path file) throws NotAPage {
        try (BufferedReader text = Files.newBufferedReader(file);
                JsonParser parser = Json.parser(withoutMark(text), ReadLimits.STANDARD)) {
            return new Reading(parser).outline();
        } catch (JsonProcessingException malformed) {
            throw new NotAPage(malformed.getOriginalMessage());
        } catch (CharacterCodingException malformed) {
            throw new NotAPage("it is not UTF-8");
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    boolean agreesWith(PageOutline other) {
        return pages == other.pages && total == other.total && lastUpdated.equals(other.lastUpdated);
    }

    /** Reads one page. */
    private record Reading(JsonParser parser) {
        private static final int MOST_WORDS = 20;

        PageOutline outline() throws IOException, NotAPage {
            expect(parser.nextToken(), JsonToken.START_ARRAY, "a list");
            expect(parser.nextToken(), JsonToken.START_OBJECT, "an object in the list");
            Map<String, String> told = new HashMap<>();
            List<String> refusal = head(told);
            if (!refusal.isEmpty()) {
                return new PageOutline(0, 0, 0, 0, "", refusal);
            }
            long rows = rows();
            expect(parser.nextToken(), JsonToken.END_ARRAY, "the end of the list");
            return new PageOutline(
                    number(told, "page"),
                    number(told, "pages"),
                    number(told, "total"),
                    rows,
                    told.getOrDefault("lastupdated", ""),
                    List.of());
        }

        private List<String> head(Map<String, String> told) throws IOException {
            List<String> refusal = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("message")) {
                    refusal.addAll(words());
                } else {
                    take(name, told);
                }
            }
            return refusal;
        }

        private void take(String name, Map<String, String> told) throws IOException {
            JsonToken value = parser.currentToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && told.size() < MOST_WORDS) {
                told.put(name, parser.getText());
            }
            parser.skipChildren();
        }

        private List<String> words() throws IOException {
            List<String> words = new ArrayList<>();
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return words;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isScalarValue() && words.size() < MOST_WORDS) {
                    words.add(parser.getText());
                }
            }
            return words;
        }

        private long rows() throws IOException, NotAPage {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                return 0;
            }
            expect(token, JsonToken.START_ARRAY, "a list of rows, or null");
            long rows = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken(), JsonToken.START_OBJECT, "a row");
                parser.skipChildren();
                rows++;
            }
            return rows;
        }

        private static long number(Map<String, String> told, String name) throws NotAPage {
            String text = told.getOrDefault(name, "");
            if (!text.matches("[0-9]{1,15}")) {
                throw new NotAPage("it says " + name + " \"" + text + "\": expected a whole number");
            }
            return Long.parseLong(text);
        }

        private static void expect(@Nullable JsonToken found, JsonToken expected, String words) throws NotAPage {
            if (found != expected) {
                throw new NotAPage("expected " + words);
            }
        }
    }

    /** Thrown when a file is not a page. */
    static final class NotAPage extends Exception {
        private static final long serialVersionUID = 1L;

        NotAPage(String reason) {
            super(reason);
        }
    }
}
