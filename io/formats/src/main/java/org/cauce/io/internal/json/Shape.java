package org.cauce.io.internal.json;

import com.fasterxml.jackson.databind.JavaType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;

/** What a type of the model looks like in JSON. */
public sealed interface Shape {

    /** Any text. */
    record Text() implements Shape {}

    /** A decimal number. */
    record Decimal() implements Shape {}

    /** A whole number that fits an {@code int} or a {@code long}. */
    record Whole(boolean isLong) implements Shape {}

    /** True or false. */
    record Truth() implements Shape {}

    /**
     * A text that a type reads, such as a date.
     *
     * @param type the type
     */
    record Scalar(JavaType type) implements Shape {}

    /**
     * One of a list of texts.
     *
     * @param type the enumeration
     * @param texts the texts
     */
    record Choice(Class<?> type, ImmutableList<String> texts) implements Shape {}

    /**
     * A list.
     *
     * @param element the shape of its elements
     * @param isSet whether elements that are equal count once
     */
    record Several(Shape element, boolean isSet) implements Shape {}

    /**
     * An object whose names are keys.
     *
     * @param key the shape of the keys, as texts
     * @param value the shape of the values
     */
    record Keyed(Shape key, Shape value) implements Shape {}

    /**
     * An object with properties of its own.
     *
     * @param type the type
     * @param properties its properties in order; supplied, since types may hold each other
     * @param shortForm whether a text may stand for the object
     */
    record Noun(JavaType type, Supplier<ImmutableMap<String, Property>> properties, boolean shortForm)
            implements Shape {}

    /**
     * One of several objects, told apart by a property.
     *
     * @param type the common type
     * @param by the name of that property
     * @param variants the objects by the text of that property
     */
    record Variants(JavaType type, String by, ImmutableMap<String, Noun> variants) implements Shape {

        /**
         * {@return the properties of a variant, with the one that tells it apart before them}
         *
         * @param variant one of the variants
         */
        public ImmutableMap<String, Property> properties(Noun variant) {
            return ImmutableMap.<String, Property>builder()
                    .put(by, new Property(new Text(), true))
                    .putAll(variant.properties().get())
                    .buildOrThrow();
        }
    }

    /**
     * A property of an object.
     *
     * @param shape the shape of its value
     * @param isRequired whether it must be there
     */
    record Property(Shape shape, boolean isRequired) {}
}
