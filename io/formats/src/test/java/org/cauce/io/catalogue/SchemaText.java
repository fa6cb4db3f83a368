package org.cauce.io.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.Shape;
import org.cauce.io.internal.json.Shapes;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Code;
import org.cauce.model.quantity.Fraction;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Writes the JSON schema of the file format from the shapes of the model's types and what their sources say. */
final class SchemaText {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    private static final String PRICES = "constant-[0-9]{4}(-(provider|recipient))?";
    private static final String DATE =
            "([0-9]{4}(-[0-9A-Z]{2,4}(-[0-9]{2})?)?|[0-9]{3}X|FY[0-9]{4}(--[0-9]{2}-[0-9]{2})?)[?~%]?";
    private static final String LENGTH = "P[0-9YMWDTHS.,]+";
    private static final ImmutableMap<Class<?>, String> PATTERNS = ImmutableMap.<Class<?>, String>builder()
            .put(
                    Ref.class,
                    Stream.of(Kind.values())
                            .map(Kind::toString)
                            .collect(Collectors.joining("|", "^(", "):[A-Za-z0-9][A-Za-z0-9._:-]*$")))
            .put(Code.class, "^[^:]+:.+$")
            .put(
                    TimePeriod.class,
                    "^(" + DATE + "|(" + DATE + "|\\.\\.)/(" + DATE + "|\\.\\.|" + LENGTH + ")|" + LENGTH
                            + "|phase:.+|XXXX|_Z)$")
            .put(Unit.class, "^([a-z][a-z0-9]*|[A-Z]{3})(-([a-z0-9]+|[A-Z]{3}))*$")
            .put(Money.class, "^[A-Z]{3} " + NUMBER + "( (current|" + PRICES + "))?$")
            .put(PriceBasis.class, "^(current|" + PRICES + ")$")
            .put(Interval.class, "^[\\[(](-∞|" + NUMBER + "), (∞|" + NUMBER + ")[\\])]$")
            .put(Fraction.class, "^-?[0-9]+/[0-9]+$")
            .put(FileLine.class, "^.+:[0-9]+$")
            .put(Locale.class, "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
            .buildOrThrow();

    private final Shapes shapes = new Shapes(Json.mapper());
    private final Javadocs javadocs = new Javadocs();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaText() {}

    /** {@return the schema} */
    static String write() {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(lines)
                .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try {
            return Json.mapper().writer(printer).writeValueAsString(new SchemaText().file()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode file() {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "cauce catalogue");
        schema.put(
                "description",
                "A file of a catalogue of development cooperation. The property cauce-catalogue comes first. What the"
                        + " schema cannot say is checked when a file is read: that references lead to records, that ids"
                        + " are unique, that dates exist, and the rules of each type.");
        schema.put("type", "object");
        schema.putArray("required").add(Header.NAME);
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject(Header.NAME)
                .put("description", "The version of the format.")
                .put("const", Integer.parseInt(Header.VERSION));
        for (Section<?> section : Section.ALL) {
            ObjectNode list = properties.putObject(section.name());
            list.put("description", sentence(javadocs.of(CatalogueParts.class, section.name())));
            list.put("type", "array");
            list.set("items", of(shapes.of(section.type())));
        }
        schema.put("additionalProperties", false);
        schema.putObject("$defs").setAll(definitions);
        return schema;
    }

    private ObjectNode of(Shape shape) {
        if (shape instanceof Shape.Text) {
            return object().put("type", "string");
        }
        if (shape instanceof Shape.Decimal) {
            return object().put("type", "number");
        }
        if (shape instanceof Shape.Truth) {
            return object().put("type", "boolean");
        }
        if (shape instanceof Shape.Whole whole) {
            return object().put("type", "integer")
                    .put("minimum", whole.isLong() ? Long.MIN_VALUE : Integer.MIN_VALUE)
                    .put("maximum", whole.isLong() ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
        if (shape instanceof Shape.Several several) {
            ObjectNode list = object().put("type", "array");
            list.set("items", of(several.element()));
            return list;
        }
        if (shape instanceof Shape.Keyed keyed) {
            ObjectNode map = object().put("type", "object");
            map.set("propertyNames", of(keyed.key()));
            map.set("additionalProperties", of(keyed.value()));
            return map;
        }
        return defined(shape);
    }

    private ObjectNode defined(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return define(name(choice.type()), choice.type(), definition -> {
                ArrayNode texts = definition.putArray("enum");
                choice.texts().forEach(texts::add);
            });
        }
        if (shape instanceof Shape.Scalar scalar) {
            Class<?> type = scalar.type().getRawClass();
            return define(
                    name(type),
                    type,
                    definition -> definition.put("type", "string").put("pattern", pattern(type)));
        }
        if (shape instanceof Shape.Variants variants) {
            Class<?> type = variants.type().getRawClass();
            return define(name(type), type, definition -> {
                ArrayNode forms = definition.putArray("oneOf");
                variants.variants().forEach((text, noun) -> forms.add(variant(variants.by(), text, noun)));
            });
        }
        Shape.Noun noun = (Shape.Noun) shape;
        return noun.type().getRawClass() == Statement.class
                        && !noun.type().containedType(0).isJavaLangObject()
                ? statement(noun)
                : noun(noun);
    }

    /** A statement is the same whatever it says; so only what it says is told for each. */
    private ObjectNode statement(Shape.Noun statement) {
        JavaType says = statement.type().containedType(0);
        String name = "Statement-of-" + name(says.getRawClass());
        if (!definitions.containsKey(name)) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            definition.setAll(noun(new Shape.Noun(statement.type(), statement.properties(), false), "Statement", true));
            definition.putObject("properties").set("says", of(shapes.of(says)));
        }
        return reference(name);
    }

    private ObjectNode noun(Shape.Noun noun) {
        String arguments = noun.type().getBindings().getTypeParameters().stream()
                .map(argument -> "-of-" + name(argument.getRawClass()))
                .collect(Collectors.joining());
        return noun(noun, name(noun.type().getRawClass()) + arguments, false);
    }

    private ObjectNode noun(Shape.Noun noun, String name, boolean saysAnything) {
        return define(name, noun.type().getRawClass(), definition -> {
            ObjectNode object = noun.shortForm() ? object() : definition;
            properties(object, noun.type().getRawClass(), noun.properties().get(), saysAnything);
            if (noun.shortForm()) {
                // the text that stands for a timing is that of its period
                definition
                        .putArray("anyOf")
                        .add(of(shapes.of(Json.mapper().constructType(TimePeriod.class))))
                        .add(object);
            }
        });
    }

    private ObjectNode variant(String by, String text, Shape.Noun noun) {
        ObjectNode object = object();
        object.put("description", javadocs.of(noun.type().getRawClass()));
        properties(object, noun.type().getRawClass(), noun.properties().get(), false);
        ObjectNode properties = object();
        properties.putObject(by).put("const", text);
        properties.setAll((ObjectNode) object.get("properties"));
        object.set("properties", properties);
        ArrayNode required = object.has("required") ? (ArrayNode) object.get("required") : object.putArray("required");
        required.insert(0, by);
        return object;
    }

    private void properties(
            ObjectNode object, Class<?> type, ImmutableMap<String, Shape.Property> all, boolean saysAnything) {
        object.put("type", "object");
        List<String> required = all.entrySet().stream()
                .filter(property -> property.getValue().isRequired())
                .map(Map.Entry::getKey)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        ObjectNode properties = object.putObject("properties");
        all.forEach((name, property) -> {
            ObjectNode schema = properties.putObject(name);
            schema.put("description", sentence(javadocs.of(type, name)));
            if (!saysAnything || !name.equals("says")) {
                schema.setAll(of(property.shape()));
            }
        });
        object.put("additionalProperties", false);
    }

    private ObjectNode define(String name, Class<?> type, Consumer<ObjectNode> content) {
        if (!definitions.containsKey(name)) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            if (type != Locale.class) {
                definition.put("description", javadocs.of(type));
            } else {
                definition.put("description", "A language, as a tag of BCP 47 such as es or es-419.");
            }
            content.accept(definition);
        }
        return reference(name);
    }

    private static ObjectNode reference(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    private static String pattern(Class<?> type) {
        return Optional.ofNullable(PATTERNS.get(type))
                .orElseThrow(() -> new IllegalStateException("Add the pattern of " + type + " to this class"));
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }

    private static ObjectNode object() {
        return Json.mapper().createObjectNode();
    }
}
