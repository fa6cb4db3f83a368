package org.cauce.examples.command;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the words of a closed list by their text form, letter case aside; lists them for help and completion.
 *
 * @param <T> what the words stand for
 */
public abstract class Words<T extends Enum<T>> implements ITypeConverter<T>, Iterable<String> {
    private final String what;
    private final ImmutableMap<String, T> words;

    /**
     * Makes a converter.
     *
     * @param what what a word is, for the message, such as {@code format}
     * @param values the values, each with its text form
     */
    protected Words(String what, T[] values) {
        this.what = what;
        this.words = Maps.uniqueIndex(Arrays.asList(values), Object::toString);
    }

    @Override
    public final T convert(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        T value = words.get(word);
        if (value == null) {
            throw new TypeConversionException("unknown " + what + " '" + text + "'"
                    + Suggestions.orElse(Suggestions.of(word, words.keySet()), ";") + " expected one of "
                    + Joiner.on(", ").join(words.keySet()));
        }
        return value;
    }

    @Override
    public final Iterator<String> iterator() {
        return words.keySet().iterator();
    }
}
