package org.cauce.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/**
 * A sector: a code with its names and its place in a classification.
 *
 * <p>The OECD DAC classifies aid by purpose (five digits), category (the first three of them) and broad sector.
 * Documents use words of their own, here called themes; a theme names the DAC codes that come closest, without claiming
 * that they are the same. Amounts by sectors of different levels are never added: one holds the other.
 */
@Value.Immutable
@CauceJson
public abstract class Sector implements WithSector, Named, Referring {
    /** How fine a sector is. */
    public enum Level {
        /** A word of a document. */
        THEME,
        /** A broad sector, such as social infrastructure and services. */
        BROAD,
        /** A three-digit category, such as 112 basic education. */
        CATEGORY,
        /** A five-digit purpose, such as 11220 primary education. */
        PURPOSE;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Level parse(String text) {
            return EnumText.parse(Level.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    Sector() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sector fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the code} */
    public abstract Code code();

    /** {@return how fine it is} */
    public abstract Level level();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the sector that holds it; empty if it is among the broadest} */
    public abstract Optional<Code> broader();

    /** {@return the codes of other vocabularies that come closest; empty if none does} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> closeTo();

    /** {@return what the source lists as its contents, in words; empty if it lists none} */
    public abstract ImmutableList<String> contents();

    @Override
    public Stream<Ref> references() {
        return Referring.in(broader(), closeTo());
    }

    @Value.Check
    void check() {
        Require.names("Sector " + code(), names());
    }

    /** Builds sectors; {@code code}, {@code level} and {@code names} must be set. */
    public static final class Builder extends ImmutableSector.Builder {
        Builder() {}
    }
}
