package org.cauce.io.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * The text of values: in one line, one space after colons and commas, numbers plain, and every character as it is
 * unless JSON forbids it.
 */
public final class JsonText {
    private final StringBuilder text;
    private final int most;

    private JsonText(StringBuilder text, int most) {
        this.text = text;
        this.most = most;
    }

    /**
     * {@return the text of a value}
     *
     * @param value the value
     */
    public static String of(JsonNode value) {
        return upTo(Integer.MAX_VALUE, value);
    }

    /**
     * {@return the text of a value; little more than its beginning if it is longer than so many characters}
     *
     * @param most the most characters
     * @param value the value
     */
    public static String upTo(int most, JsonNode value) {
        JsonText text = new JsonText(new StringBuilder(), most);
        text.append(value);
        return text.text.toString();
    }

    /**
     * {@return a text in quotes}
     *
     * @param value the value
     */
    public static String quote(String value) {
        return quoteUpTo(Integer.MAX_VALUE, value);
    }

    /**
     * {@return a text in quotes; little more than its beginning if it is longer than so many characters}
     *
     * @param most the most characters
     * @param value the value
     */
    public static String quoteUpTo(int most, String value) {
        JsonText text = new JsonText(new StringBuilder(), most);
        text.append(value);
        return text.text.toString();
    }

    private boolean isFull() {
        return text.length() > most;
    }

    private void append(JsonNode value) {
        if (value.isObject()) {
            object(value);
        } else if (value.isArray()) {
            array(value);
        } else if (value.isTextual()) {
            append(value.textValue());
        } else {
            text.append(value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
        }
    }

    private void object(JsonNode object) {
        text.append('{');
        Iterator<Map.Entry<String, JsonNode>> properties = object.properties().iterator();
        while (properties.hasNext() && !isFull()) {
            Map.Entry<String, JsonNode> property = properties.next();
            append(property.getKey());
            text.append(": ");
            append(property.getValue());
            text.append(properties.hasNext() ? ", " : "");
        }
        text.append('}');
    }

    private void array(JsonNode array) {
        text.append('[');
        Iterator<JsonNode> elements = array.elements();
        while (elements.hasNext() && !isFull()) {
            append(elements.next());
            text.append(elements.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    private void append(String value) {
        text.append('"');
        for (int at = 0; at < value.length() && !isFull(); at++) {
            char next = value.charAt(at);
            if (Character.isSurrogate(next) && !isPair(value, at)) {
                escape(next);
            } else if (Character.isHighSurrogate(next)) {
                text.append(next).append(value.charAt(++at));
            } else {
                append(next);
            }
        }
        text.append('"');
    }

    private static boolean isPair(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
    }

    private void append(char next) {
        switch (next) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (next < ' ') {
                    escape(next);
                } else {
                    text.append(next);
                }
            }
        }
    }

    private void escape(char next) {
        String hex = Integer.toHexString(next).toUpperCase(Locale.ROOT);
        text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
