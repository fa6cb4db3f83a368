package org.cauce.io;

import java.util.Optional;
import java.util.OptionalLong;
import org.cauce.io.internal.text.Shown;
import org.immutables.value.Value;

/**
 * A place in input: a file, and as far as they are known the line, the column, the path to the value, and the record.
 *
 * <p>Text form: {@code flows.json:120 /flows/3/says/stage}, with the column after the line where it matters.
 */
@Value.Immutable
public abstract class Location implements WithLocation {
    private static final int LONGEST = 240;

    Location() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a file as a whole}
     *
     * @param file its name
     */
    public static Location of(String file) {
        return builder().file(file).build();
    }

    /** {@return the name of the file, without the folders of the machine; or whatever names the input} */
    public abstract String file();

    /** {@return the line, counted from 1; empty if the format has none, or it is not known} */
    public abstract OptionalLong line();

    /** {@return the character in the line, counted from 1; empty if the line, or the pointer, says enough} */
    public abstract OptionalLong column();

    /**
     * {@return the path to the value: a JSON pointer (RFC 6901), a path of elements, or the name of a column; empty if
     * the problem is with the file as a whole}
     */
    public abstract Optional<String> pointer();

    /** {@return the record, as its format identifies it, such as {@code flow:carsi-2008}; empty if not known} */
    public abstract Optional<String> record();

    @Value.Check
    void check() {
        if (line().orElse(1) < 1 || column().orElse(1) < 1) {
            throw new IllegalArgumentException("Line and column of " + file() + " are " + line() + " and " + column()
                    + ": expected to be counted from 1");
        }
    }

    /** {@return the text form, {@code file:line:column pointer}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Shown.cut(file(), LONGEST));
        line().ifPresent(line -> text.append(':').append(line));
        column().ifPresent(column -> text.append(':').append(column));
        pointer()
                .filter(pointer -> !pointer.isEmpty())
                .ifPresent(pointer -> text.append(' ').append(Shown.cut(pointer, LONGEST)));
        return text.toString();
    }

    /** Builds locations. */
    public static final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
