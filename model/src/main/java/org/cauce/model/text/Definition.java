package org.cauce.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** What a word means in a document, what a list holds, or by which rule a table was made. */
@Value.Immutable
@CauceJson
public abstract class Definition implements WithDefinition, Referring {
    /** What is defined. */
    public enum Type {
        /** A list of the members of something. */
        TAXONOMY,
        /** An indicator. */
        INDICATOR,
        /** A rule, such as which year a table shows. */
        RULE,
        /** A concept. */
        CONCEPT,
        /** A sector and its contents. */
        SECTOR,
        /** What a figure covers. */
        SCOPE,
        /** A scale. */
        SCALE,
        /** How words are used. */
        USAGE,
        /** A method. */
        METHODOLOGY,
        /** A region. */
        REGION,
        /** A condition. */
        CONDITION;

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

    Definition() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Definition fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what is defined} */
    public abstract Type type();

    /** {@return the word} */
    public abstract String term();

    /** {@return what it means, in words of our own; empty if the members say it} */
    public abstract Optional<String> meaning();

    /** {@return the body whose definition it is; empty if the document's own} */
    public abstract Optional<Ref> definedBy();

    /** {@return the indicator, sector, grouping or ranking that it defines; empty if it is only a word} */
    public abstract Optional<Ref> defines();

    /**
     * {@return the members, in the order printed; from low to high where the type is a scale of words; empty if the
     * meaning says it}
     */
    public abstract ImmutableList<String> members();

    /** {@return the group that the members concern most, in words; empty if all alike} */
    public abstract Optional<String> especially();

    @Override
    public Stream<Ref> references() {
        return Referring.in(definedBy(), defines());
    }

    @Value.Check
    void check() {
        Require.text("term of a definition", term());
    }

    /** Builds definitions; {@code type} and {@code term} must be set. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
