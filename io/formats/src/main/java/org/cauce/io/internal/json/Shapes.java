package org.cauce.io.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Derives the shapes of the model's types from the types themselves and the annotations by which they are read.
 *
 * <p>Problems are explained by these shapes, and the schema of the file format is written from them; so neither can say
 * what the types do not. Shapes may be shared between threads.
 */
public final class Shapes {
    private final ObjectMapper json;
    private final Map<JavaType, Shape> known = new ConcurrentHashMap<>();

    /**
     * Creates shapes of types as this mapper reads them.
     *
     * @param json the mapper
     */
    public Shapes(ObjectMapper json) {
        this.json = json;
    }

    /** {@return the mapper that reads the types} */
    public ObjectMapper mapper() {
        return json;
    }

    /**
     * {@return the shape of this type}
     *
     * @param type the type
     */
    public Shape of(JavaType type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = derive(type);
            known.putIfAbsent(type, shape);
        }
        return shape;
    }

    private Shape derive(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return new Shape.Text();
        }
        if (raw == BigDecimal.class) {
            return new Shape.Decimal();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new Shape.Truth();
        }
        if (Set.of(int.class, Integer.class, OptionalInt.class, long.class, Long.class)
                .contains(raw)) {
            return new Shape.Whole(raw == long.class || raw == Long.class);
        }
        if (raw.isEnum()) {
            return new Shape.Choice(raw, texts(raw));
        }
        return raw == Locale.class || isText(raw) ? new Shape.Scalar(type) : container(type, raw);
    }

    private Shape container(JavaType type, Class<?> raw) {
        if (raw == Optional.class) {
            return of(type.containedType(0));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new Shape.Several(of(type.getContentType()), Set.class.isAssignableFrom(raw));
        }
        if (Multimap.class.isAssignableFrom(raw)) {
            return new Shape.Keyed(of(type.getKeyType()), new Shape.Several(of(type.getContentType()), true));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new Shape.Keyed(of(type.getKeyType()), of(type.getContentType()));
        }
        JsonTypeInfo info = raw.getAnnotation(JsonTypeInfo.class);
        return info == null ? noun(type) : variants(type, info.property());
    }

    private Shape.Variants variants(JavaType type, String by) {
        JsonSubTypes subtypes = type.getRawClass().getAnnotation(JsonSubTypes.class);
        ImmutableMap.Builder<String, Shape.Noun> variants = ImmutableMap.builder();
        for (JsonSubTypes.Type subtype : subtypes.value()) {
            variants.put(subtype.name(), noun(json.constructType(subtype.value())));
        }
        return new Shape.Variants(type, by, variants.buildOrThrow());
    }

    private Shape.Noun noun(JavaType type) {
        boolean shortForm = creators(type.getRawClass()).anyMatch(parameter -> parameter == String.class);
        return new Shape.Noun(type, Suppliers.memoize(() -> properties(type)), shortForm);
    }

    private ImmutableMap<String, Shape.Property> properties(JavaType type) {
        // nouns are read through their builders, which know the names and their order
        Class<?> raw = type.getRawClass();
        Class<?> read = creators(raw)
                .filter(parameter -> parameter != String.class)
                .findFirst()
                .orElse(raw);
        List<String> names =
                json.getDeserializationConfig().introspect(json.constructType(read)).findProperties().stream()
                        .filter(property -> raw.isRecord() || property.hasSetter())
                        .map(BeanPropertyDefinition::getName)
                        .toList();
        return Maps.toMap(ImmutableList.copyOf(names), name -> property(type, name));
    }

    private Shape.Property property(JavaType type, String name) {
        Method accessor = accessor(type.getRawClass(), name);
        JavaType value = json.getTypeFactory().resolveMemberType(accessor.getGenericReturnType(), type.getBindings());
        boolean mayBeAbsent = isOptional(value)
                || (!type.getRawClass().isRecord()
                        && (value.isContainerType() || !Modifier.isAbstract(accessor.getModifiers())));
        return new Shape.Property(of(value), !mayBeAbsent);
    }

    private static boolean isOptional(JavaType type) {
        return type.getRawClass() == Optional.class || type.getRawClass() == OptionalInt.class;
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException(type + " has no accessor for its property " + name, none);
        }
    }

    /** The parameters of the methods by which a type is read. */
    private static Stream<Class<?>> creators(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class) && method.getParameterCount() == 1)
                .map(method -> method.getParameterTypes()[0]);
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }

    private ImmutableList<String> texts(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(ImmutableList.toImmutableList());
    }
}
