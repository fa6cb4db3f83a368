package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;

/**
 * A column of a table.
 *
 * @param header its header
 * @param properties the properties that it may show: of each record the first that the record has; {@code outer.inner}
 *     for a property of an inner object
 */
public record Column(String header, ImmutableList<String> properties) {
    /**
     * {@return a column that shows one property under its own name}
     *
     * @param property the property
     */
    public static Column of(String property) {
        return new Column(property, ImmutableList.of(property));
    }

    /**
     * {@return a column}
     *
     * @param header its header
     * @param properties the properties, of which the first that a record has is shown
     */
    public static Column of(String header, String... properties) {
        return new Column(header, ImmutableList.copyOf(properties));
    }
}
