package org.cauce.io.internal.iati.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the names that rules speak of, so that names are compared as numbers.
 *
 * <p>Only rules add names; those of a file are looked up, so that no file can fill the memory with names.
 */
public final class Names {
    /** The number of all names that no rule speaks of. */
    public static final int OTHER = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * {@return the number of a name, a new one if the name is new}
     *
     * @param name a local name, or {@code xml:lang}
     */
    public int add(String name) {
        return numbers.computeIfAbsent(name, added -> numbers.size() + 1);
    }

    /**
     * {@return the number of a name; {@link #OTHER} if no rule speaks of it}
     *
     * @param name a local name, or {@code xml:lang}
     */
    public int find(String name) {
        Integer number = numbers.get(name);
        return number == null ? OTHER : number;
    }
}
