package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Objects;
import org.cauce.model.internal.Require;

/**
 * A reference to a record: its kind and its id, such as {@code initiative:puebla-panama-plan} or {@code country:HND}.
 *
 * <p>An id is made of the letters and digits of ASCII, {@code -}, {@code .}, {@code _} and {@code :}, begins with a
 * letter or digit, and has at most 256 characters; so it can stand in a URL, a file name or a shell as it is.
 *
 * <p>References are values, not pointers: records never hold each other, and a catalogue refuses references that lead
 * nowhere. The kind is part of the key, so that an organisation is never taken for an initiative of the same id.
 */
public final class Ref implements Comparable<Ref> {
    private static final int MAX_ID = 256;
    private static final CharMatcher FIRST = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();
    private static final CharMatcher ID = FIRST.or(CharMatcher.anyOf("-._:")).precomputed();

    private final Kind kind;
    private final String id;

    private Ref(Kind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * {@return the reference to the record of this kind and id}
     *
     * @param kind the kind of record
     * @param id the id
     * @throws IllegalArgumentException if the id is longer than 256 characters, or anything but letters and digits of
     *     ASCII, {@code -}, {@code .}, {@code _} and {@code :}, the first a letter or digit
     */
    public static Ref of(Kind kind, String id) {
        if (!isId(id)) {
            throw noId("kind " + kind, id);
        }
        return new Ref(kind, id);
    }

    /** Refuses what can be no id; {@code of} names what it would be the id of. */
    static void requireId(String of, String id) {
        if (!isId(id)) {
            throw noId(of, id);
        }
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= MAX_ID && ID.matchesAllOf(id) && FIRST.matches(id.charAt(0));
    }

    private static IllegalArgumentException noId(String of, String id) {
        return id.length() > MAX_ID
                ? new IllegalArgumentException(
                        "Id of " + of + " is '" + Require.shown(id) + "': expected at most " + MAX_ID + " characters")
                : new IllegalArgumentException("Id of " + of + " is '" + Require.shown(id)
                        + "': expected a letter or digit (a-z, A-Z, 0-9), then letters, digits, '-', '.', '_' or ':'");
    }

    /**
     * {@return the reference that has this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if the text is not {@code kind:id}
     */
    @JsonCreator
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Reference '" + Require.shown(text)
                    + "' names no kind: expected kind:id, such as country:HND or initiative:carsi");
        }
        return of(Kind.parse(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** {@return the kind of the record} */
    public Kind kind() {
        return kind;
    }

    /** {@return the id of the record, unique within its kind} */
    public String id() {
        return id;
    }

    /**
     * {@return whether the record is of this kind}
     *
     * @param other the other
     */
    public boolean is(Kind other) {
        return kind == other;
    }

    /**
     * Refuses a reference of another kind than those expected; for the checks of value types.
     *
     * @param attribute the name of the attribute, for the message
     * @param ref the reference
     * @param expected the type that is expected
     * @throws IllegalArgumentException naming the attribute, the reference and the kinds expected
     */
    public static void require(String attribute, Ref ref, Kind... expected) {
        if (!ref.isAmong(expected)) {
            throw new WrongKindException(attribute, ref, Arrays.asList(expected));
        }
    }

    /**
     * Refuses references of other kinds than those expected; for the checks of value types.
     *
     * @param attribute the name of the attribute, for the message
     * @param refs the references
     * @param expected the type that is expected
     * @throws WrongKindException naming the attribute, the reference and the kinds expected
     */
    public static void require(String attribute, Iterable<Ref> refs, Kind... expected) {
        for (Ref ref : refs) {
            require(attribute, ref, expected);
        }
    }

    private boolean isAmong(Kind... kinds) {
        for (Kind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** Orders by kind, then by id. */
    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref && kind == ref.kind && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }

    /** {@return the text form, {@code kind:id}; {@link #parse} reads it back} */
    @JsonValue
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
