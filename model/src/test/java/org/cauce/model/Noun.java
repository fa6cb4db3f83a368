package org.cauce.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Split;
import org.cauce.model.policy.Claim;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** A generated value type, its attributes, and its samples in {@code samples/<package>.json}. */
record Noun(Class<?> type) {
    /** What any user has: no settings, the two usual modules. */
    static final ObjectMapper PLAIN = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());

    private static final ImmutableMap<Class<?>, JavaType> GENERIC = ImmutableMap.of(
            Statement.class, PLAIN.getTypeFactory().constructParametricType(Statement.class, Claim.class),
            Split.class, PLAIN.getTypeFactory().constructParametricType(Split.class, Ref.class),
            Amount.Stated.class, PLAIN.constructType(Amount.class));

    static ImmutableList<Noun> all() {
        return ModelClasses.annotated(CauceJson.class)
                .filter(type -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .map(Noun::new)
                .collect(ImmutableList.toImmutableList());
    }

    /** The names of its attributes: what its builder sets. */
    ImmutableSet<String> attributes() {
        return accessors().map(Method::getName).collect(ImmutableSet.toImmutableSet());
    }

    /** The attributes that have a default, and so are always written. */
    ImmutableSet<String> defaults() {
        return accessors()
                .filter(accessor -> !Modifier.isAbstract(accessor.getModifiers()))
                .map(Method::getName)
                .collect(ImmutableSet.toImmutableSet());
    }

    Stream<Method> accessors() {
        ImmutableSet<String> settable = Arrays.stream(builder().getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(ImmutableSet.toImmutableSet());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || settable.contains(method.getName()));
    }

    private Class<?> builder() {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    /** Samples that together have every attribute. */
    ImmutableList<ObjectNode> full() {
        JsonNode full = Objects.requireNonNull(sample("full"));
        return full.isArray()
                ? StreamSupport.stream(full.spliterator(), false)
                        .map(ObjectNode.class::cast)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of((ObjectNode) full);
    }

    /** A sample with no attribute that may be absent. */
    ObjectNode least() {
        return (ObjectNode) Objects.requireNonNull(sample("least"));
    }

    /** Least samples with a change that is refused: {@code with} the change, and the {@code message}. */
    ImmutableList<JsonNode> refused() {
        return Optional.ofNullable(sample("refused")).map(ImmutableList::copyOf).orElse(ImmutableList.of());
    }

    private @Nullable JsonNode sample(String which) {
        String file = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        try (InputStream samples = Objects.requireNonNull(
                Noun.class.getResourceAsStream("samples/" + file.toLowerCase(Locale.ROOT) + ".json"), file)) {
            return Objects.requireNonNull(
                            PLAIN.readTree(samples).get(type.getSimpleName()), type + " has no sample in " + file)
                    .get(which);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object read(JsonNode json) throws IOException {
        return PLAIN.readValue(json.toString(), GENERIC.getOrDefault(type, PLAIN.constructType(type)));
    }

    ObjectNode write(Object noun) throws IOException {
        return (ObjectNode) PLAIN.readTree(PLAIN.writeValueAsString(noun));
    }

    /** The property that tells the forms of a sealed type apart; no attribute. */
    ImmutableSet<String> typeProperties() {
        return type.getInterfaces().length > 0 && Amount.class.isAssignableFrom(type)
                ? ImmutableSet.of(Objects.requireNonNull(Amount.class.getAnnotation(JsonTypeInfo.class))
                        .property())
                : ImmutableSet.of();
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
