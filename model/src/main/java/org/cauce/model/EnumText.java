package org.cauce.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cauce.model.internal.Require;

/**
 * The text form of the enumerations of this model: lower case, words joined by hyphens, such as
 * {@code not-materialised}.
 *
 * <p>It is what JSON holds and what reports print.
 */
public final class EnumText {
    private EnumText() {}

    /**
     * {@return the text form of this value}
     *
     * @param value the value
     */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the value with this text}
     *
     * @param <E> the enumeration
     * @param type the enumeration
     * @param text the text form, exactly
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown " + words(type) + " '" + Require.shown(text)
                        + "': expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(EnumText::of)
                                .collect(Collectors.joining(", "))));
    }

    private static String words(Class<?> type) {
        String name = (type.getEnclosingClass() == null
                        ? ""
                        : type.getEnclosingClass().getSimpleName() + " ")
                + type.getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
