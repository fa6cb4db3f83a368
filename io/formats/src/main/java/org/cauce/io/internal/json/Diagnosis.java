package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.text.Nearest;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Explains why a record cannot be read: all that is wrong with it, each at its place.
 *
 * <p>The mapper alone decides what is refused; it stops at the first fault. This compares the record with the shape
 * that its type has, value by value, and asks the types themselves about scalars and about objects whose values are all
 * right.
 */
public final class Diagnosis {
    private final ObjectMapper json;
    private final Shapes shapes;
    private final RecordTree record;
    private final Findings findings;

    /**
     * Creates the diagnosis of a record.
     *
     * @param shapes the shapes of the types, as the mapper reads them
     * @param record the record
     * @param file the file and, if known, the name of the record
     * @param problems told what is wrong
     */
    public Diagnosis(Shapes shapes, RecordTree record, Location file, Consumer<Problem> problems) {
        this.json = shapes.mapper();
        this.shapes = shapes;
        this.record = record;
        this.findings = new Findings(record, file, problems);
    }

    /**
     * Explains a record that the mapper refuses.
     *
     * @param type the type as which it cannot be read
     * @param refusal what the mapper says
     */
    public void explain(JavaType type, JsonProcessingException refusal) {
        if (isRight(shapes.of(type), record.root(), record.pointer())) {
            // the mapper is stricter than the shapes, and has the last word
            findings.refused(record.pointer() + Pointers.of(refusal), record.root(), refusal);
        }
    }

    /**
     * Explains a record in whose tree something was refused already, if there is more to tell.
     *
     * @param type the type that it should be
     */
    public void explain(JavaType type) {
        isRight(shapes.of(type), record.root(), record.pointer());
    }

    private boolean isRight(Shape shape, JsonNode value, String at) {
        if (value.isNull()) {
            // was told when the tree was read
            return false;
        }
        if (shape instanceof Shape.Several several) {
            return isRight(several, value, at);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return isRight(keyed, value, at);
        }
        if (shape instanceof Shape.Noun noun) {
            return isRight(noun, value, at);
        }
        return shape instanceof Shape.Variants variants
                ? isRight(variants, value, at)
                : isRightScalar(shape, value, at);
    }

    private boolean isRightScalar(Shape shape, JsonNode value, String at) {
        if (shape instanceof Shape.Decimal) {
            return value.isNumber() || findings.wrongType(at, "number", value, Cures.number(value));
        }
        if (shape instanceof Shape.Whole whole) {
            return isRight(whole, value, at);
        }
        if (shape instanceof Shape.Truth) {
            return value.isBoolean() || findings.wrongType(at, "boolean", value, Cures.truth(value));
        }
        if (!value.isTextual()) {
            Optional<String> cure = shape instanceof Shape.Text ? Cures.text(value) : Optional.empty();
            return findings.wrongType(at, "string", value, cure);
        }
        return shape instanceof Shape.Scalar scalar
                ? isBound(scalar.type(), value, at)
                : isRightText(shape, value.textValue(), at);
    }

    private boolean isRight(Shape.Whole whole, JsonNode value, String at) {
        if (!value.isIntegralNumber()) {
            return findings.wrongType(at, "integer", value, Cures.whole(value));
        }
        return whole.isLong()
                ? value.canConvertToLong() || findings.outOfRange(at, value, Long.MIN_VALUE, Long.MAX_VALUE)
                : value.canConvertToInt() || findings.outOfRange(at, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean isRightText(Shape shape, String text, String at) {
        return !(shape instanceof Shape.Choice choice)
                || choice.texts().contains(text)
                || findings.unknownValue(at, text, choice.texts());
    }

    private boolean isRight(Shape.Several several, JsonNode value, String at) {
        if (!value.isArray()) {
            return findings.wrongType(at, "array", value, Cures.list(value));
        }
        boolean right = true;
        for (int index = 0; index < value.size(); index++) {
            right &= isRight(several.element(), value.get(index), at + "/" + index);
        }
        return right;
    }

    private boolean isRight(Shape.Keyed keyed, JsonNode value, String at) {
        boolean right = isObject(value, at);
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String place = at + Pointers.name(entry.getKey());
            right &= isRightScalar(keyed.key(), json.getNodeFactory().textNode(entry.getKey()), place);
            right &= isRight(keyed.value(), entry.getValue(), place);
        }
        return right;
    }

    private boolean isRight(Shape.Noun noun, JsonNode value, String at) {
        if (noun.shortForm() && value.isValueNode()) {
            return isRightScalar(new Shape.Scalar(noun.type()), value, at);
        }
        return isObject(value, at)
                && hasRightProperties(noun.properties().get(), value, at)
                && isBound(noun.type(), value, at);
    }

    private boolean isRight(Shape.Variants variants, JsonNode value, String at) {
        JsonNode by = value.path(variants.by());
        if (!isObject(value, at) || (by.isMissingNode() && !findings.missing(at, variants.by()))) {
            return false;
        }
        ImmutableSet<String> texts = variants.variants().keySet();
        Shape.Choice choice = new Shape.Choice(variants.type().getRawClass(), texts.asList());
        if (!isRightScalar(choice, by, at + Pointers.name(variants.by()))) {
            return false;
        }
        Shape.Noun variant = variants.variants().get(by.textValue());
        return variant != null
                && hasRightProperties(variants.properties(variant), value, at)
                && isBound(variants.type(), value, at);
    }

    private boolean hasRightProperties(ImmutableMap<String, Shape.Property> properties, JsonNode value, String at) {
        boolean right = true;
        Set<String> meant = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String name = entry.getKey();
            Shape.Property property = properties.get(name);
            if (property == null) {
                Nearest.to(name, properties.keySet()).ifPresent(meant::add);
                right = findings.unknownProperty(at + Pointers.name(name), name, properties.keySet());
            } else {
                right &= isRight(property.shape(), entry.getValue(), at + Pointers.name(name));
            }
        }
        for (String name : properties.keySet()) {
            Shape.Property property = properties.get(name);
            // a property whose name is misspelled is not missing as well
            if (property != null && property.isRequired() && !value.has(name) && !meant.contains(name)) {
                right = findings.missing(at, name);
            }
        }
        return right;
    }

    private boolean isObject(JsonNode value, String at) {
        return value.isObject() || findings.wrongType(at, "object", value, Optional.empty());
    }

    /** Asks the type itself. */
    private boolean isBound(JavaType type, JsonNode value, String at) {
        try {
            json.readerFor(type).readValue(json.treeAsTokens(value));
            return true;
        } catch (IOException | IllegalArgumentException refusal) {
            JsonNode id = value.path("id");
            if (type.hasRawClass(Statement.class) && !isId(id.asText())) {
                // the statement refuses its id; all else that it refuses is about the whole of it
                return findings.refused(at + "/id", id, refusal);
            }
            return findings.refused(at, value, refusal);
        }
    }

    private static boolean isId(String text) {
        try {
            Ref unused = Kind.CLAIM.ref(text);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }
}
