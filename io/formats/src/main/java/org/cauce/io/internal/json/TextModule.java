package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Values of one type of the JDK as text; nothing else is taken for one.
 *
 * @param <T> the type
 */
abstract class TextModule<T> extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TextModule(Class<T> type) {
        addSerializer(new Writer(type));
        addDeserializer(type, new Reader(type));
    }

    /** Writes a value. */
    abstract String print(T value);

    /** Reads a value; an {@link IllegalArgumentException} says what was expected. */
    abstract T parse(String text);

    private final class Writer extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(print(value));
        }
    }

    private final class Reader extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parse(parser.getText())
                    : type.cast(context.handleUnexpectedToken(type, parser));
        }
    }
}
