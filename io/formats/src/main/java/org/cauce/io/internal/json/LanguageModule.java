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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.cauce.io.internal.text.Shown;

/** Languages as language tags (BCP 47), such as {@code es} or {@code es-419}; nothing else is taken for one. */
final class LanguageModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    LanguageModule() {
        addSerializer(new TagWriter());
        addDeserializer(Locale.class, new TagReader());
    }

    private static final class TagWriter extends StdSerializer<Locale> {
        private static final long serialVersionUID = 1L;

        TagWriter() {
            super(Locale.class);
        }

        @Override
        public void serialize(Locale language, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(language.toLanguageTag());
        }
    }

    private static final class TagReader extends StdDeserializer<Locale> {
        private static final long serialVersionUID = 1L;

        TagReader() {
            super(Locale.class);
        }

        @Override
        public Locale deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Locale) context.handleUnexpectedToken(Locale.class, parser);
            }
            return language(parser.getText());
        }

        private static Locale language(String tag) {
            try {
                Locale language = new Locale.Builder().setLanguageTag(tag).build();
                if (!language.getLanguage().isEmpty()) {
                    return language;
                }
            } catch (IllformedLocaleException none) {
                // told below, in words that say what to write
            }
            throw new IllegalArgumentException(
                    "'" + Shown.cut(tag, 80) + "' is not a language: expected a tag of BCP 47, such as es or es-419");
        }
    }
}
