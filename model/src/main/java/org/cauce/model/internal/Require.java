package org.cauce.model.internal;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that many value types make of their parts, with one wording of each refusal. */
public final class Require {
    private static final int SHOWN = 80;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Require() {}

    /**
     * Refuses blank text.
     *
     * @param what the attribute, such as "title of an event"
     * @param text its value
     * @throws IllegalArgumentException if the text is blank
     */
    public static void text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank: expected text");
        }
    }

    /**
     * Refuses things without a name.
     *
     * @param noun the thing, such as "An initiative"
     * @param names its names
     * @throws IllegalArgumentException if there is none
     */
    public static void names(String noun, Collection<?> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException(noun + " has no name: expected at least one");
        }
    }

    /**
     * Refuses numbers that are too small.
     *
     * @param least the least number that there can be
     * @param what the attribute, such as "rank of a flow"
     * @param number its value
     * @throws IllegalArgumentException if the number is less
     */
    public static void atLeast(int least, String what, int number) {
        if (number < least) {
            throw new IllegalArgumentException("The " + what + " is " + number + ": expected " + least + " or more");
        }
    }

    /**
     * Refuses years of which the last comes before the first.
     *
     * @param first the first year; empty for any
     * @param last the last year; empty for any
     * @throws IllegalArgumentException if the last comes before the first
     */
    public static void inOrder(OptionalInt first, OptionalInt last) {
        if (first.orElse(Integer.MIN_VALUE) > last.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "Years are " + first.getAsInt() + " to " + last.getAsInt() + ": expected the earlier one first");
        }
    }

    /**
     * Refuses parts that are not there; readers of JSON hand them to records as null.
     *
     * @param <T> the type of the part
     * @param what the part, such as "topic of a point"
     * @param part its value
     * @return the part
     * @throws IllegalArgumentException if it is not there
     */
    public static <T> T present(String what, @Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("The " + what + " is not given: expected a value");
        }
        return part;
    }

    /**
     * {@return the text as a message shows it in one line, shortened after 80 characters; a question mark stands for
     * what cannot be printed, such as a control character or half of a pair}
     *
     * @param text the text form
     */
    public static String shown(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return UNPRINTABLE.matcher(start).replaceAll("?");
    }
}
