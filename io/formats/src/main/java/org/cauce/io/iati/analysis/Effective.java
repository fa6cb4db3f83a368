package org.cauce.io.iati.analysis;

import java.util.Optional;

/**
 * A value that counts for a record, and where it comes from.
 *
 * @param value the value; empty if it is not known
 * @param origin where it comes from; {@link Origin#UNKNOWN} exactly if there is no value
 * @param <T> the type of the value
 */
public record Effective<T>(Optional<T> value, Origin origin) {
    private static final Effective<?> UNKNOWN = new Effective<>(Optional.empty(), Origin.UNKNOWN);

    /**
     * {@return a value that the record states itself}
     *
     * @param value the value
     * @param <T> its type
     */
    public static <T> Effective<T> stated(T value) {
        return of(value, Origin.STATED);
    }

    /**
     * {@return a value of this origin}
     *
     * @param value the value
     * @param origin where it comes from
     * @param <T> its type
     */
    public static <T> Effective<T> of(T value, Origin origin) {
        return new Effective<>(Optional.of(value), origin);
    }

    /**
     * {@return the value that is not known}
     *
     * @param <T> its type
     */
    @SuppressWarnings("unchecked") // it holds no value, and so one of any type
    public static <T> Effective<T> unknown() {
        return (Effective<T>) UNKNOWN;
    }

    /** {@return the stated value if there is one, else the default of this origin, else unknown} */
    static <T> Effective<T> firstOf(Optional<T> stated, Optional<T> byDefault, Origin origin) {
        if (stated.isPresent()) {
            return new Effective<>(stated, Origin.STATED);
        }
        return byDefault.isPresent() ? new Effective<>(byDefault, origin) : unknown();
    }

    /** {@return whether the value is known} */
    public boolean isKnown() {
        return value.isPresent();
    }
}
