package org.cauce.io.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.JsonText;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.source.Statement;

/** The one text of parts: what a statement says is spread over lines, what is deeper stands in one. */
final class CanonicalText {
    private static final String INDENT = "  ";
    private static final String SAYS = "says";

    private final CatalogueParts parts;
    private final Writer text;

    private CanonicalText(CatalogueParts parts, Writer text) {
        this.parts = parts;
        this.text = text;
    }

    /** Writes those of these sections that are not empty; flushes the stream. */
    static void write(CatalogueParts parts, ImmutableList<Section<?>> sections, OutputStream stream)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        new CanonicalText(parts, text).write(sections);
        text.flush();
    }

    private void write(ImmutableList<Section<?>> sections) throws IOException {
        text.write("{\n" + INDENT + "\"" + Header.NAME + "\": " + Header.VERSION);
        for (Section<?> section : sections) {
            section(section);
        }
        text.write("\n}\n");
    }

    private <T> void section(Section<T> section) throws IOException {
        String separator = ",\n" + INDENT + JsonText.quote(section.name()) + ": [\n";
        for (Statement<T> statement : section.of().apply(parts)) {
            text.write(separator + INDENT.repeat(2));
            spread(Json.mapper().valueToTree(statement), 2);
            separator = ",\n";
        }
        if (separator.equals(",\n")) {
            text.write("\n" + INDENT + "]");
        }
    }

    private void spread(JsonNode object, int depth) throws IOException {
        text.write("{");
        Iterator<Map.Entry<String, JsonNode>> properties = object.properties().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            text.write("\n" + INDENT.repeat(depth + 1) + JsonText.quote(property.getKey()) + ": ");
            if (depth == 2 && property.getKey().equals(SAYS)) {
                spread(property.getValue(), depth + 1);
            } else {
                text.write(JsonText.of(property.getValue()));
            }
            text.write(properties.hasNext() ? "," : "\n" + INDENT.repeat(depth));
        }
        text.write("}");
    }
}
