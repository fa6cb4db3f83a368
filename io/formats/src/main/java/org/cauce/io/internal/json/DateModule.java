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
import java.time.DateTimeException;
import java.time.LocalDate;
import org.cauce.io.internal.text.Shown;

/** Days as text of ISO 8601, such as {@code 2024-05-31}. */
final class DateModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    DateModule() {
        addSerializer(new DayWriter());
        addDeserializer(LocalDate.class, new DayReader());
    }

    private static final class DayWriter extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.toString());
        }
    }

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "'" + Shown.cut(parser.getText(), 80) + "' is no day: expected one such as 2024-05-31", e);
            }
        }
    }
}
