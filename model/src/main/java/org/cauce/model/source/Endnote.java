package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.immutables.value.Value;

/**
 * An endnote of a document: a citation of works, an "ibid." that leads to an earlier note, or a remark of the authors.
 */
@Value.Immutable
@CauceJson
public abstract class Endnote implements WithEndnote, Referring {
    /** What an endnote does. */
    public enum Type {
        /** It cites works. */
        CITATION,
        /** It refers to the note before it, or to another. */
        IBID,
        /** It says something of its own, with or without works. */
        SUBSTANTIVE;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Type parse(String text) {
            return EnumText.parse(Type.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    Endnote() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Endnote fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the document that the endnote belongs to} */
    public abstract Ref source();

    /** {@return its number in the document, from 1} */
    public abstract int number();

    /** {@return what it does} */
    public abstract Type type();

    /**
     * {@return the works it cites itself, in the order printed; empty if it cites none, or only refers to another
     * endnote}
     */
    public abstract ImmutableList<Work> works();

    /** {@return the endnote whose works it means; empty if it cites its own} */
    public abstract Optional<Ref> resolvesTo();

    /** {@return the pages of that work, where an "ibid." adds them; empty if it adds none} */
    public abstract Optional<String> locator();

    @Override
    public Stream<Ref> references() {
        return Referring.in(source(), resolvesTo());
    }

    @Value.Check
    void check() {
        Ref.require("source of an endnote", source(), Kind.SOURCE);
        resolvesTo().ifPresent(ref -> Ref.require("resolvesTo of an endnote", ref, Kind.ENDNOTE));
        Require.atLeast(1, "number of an endnote", number());
    }

    /** Builds endnotes; {@code source}, {@code number} and {@code type} must be set. */
    public static final class Builder extends ImmutableEndnote.Builder {
        Builder() {}
    }
}
