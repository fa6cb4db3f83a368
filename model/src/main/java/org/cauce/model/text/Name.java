package org.cauce.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/** A name of something: its text, its language, what kind of name it is, and when it was valid. */
@Value.Immutable
@CauceJson
public abstract class Name implements WithName {
    /** What kind of name it is. */
    public enum Type {
        /** The full name. */
        FULL,
        /** The acronym. */
        ACRONYM,
        /** Another name in use. */
        ALIAS,
        /** A name that it had before. */
        FORMER,
        /** A name that some avoid: kept so that it is found, not used by us. */
        CONTESTED,
        /** A misprint, kept so that it is found. */
        MISPRINT,
        /** A name that the documents do not print, from general knowledge. */
        EXTERNAL;

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

    Name() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a full name}
     *
     * @param text the text form
     * @param language the language
     */
    public static Name of(String text, Locale language) {
        return builder().text(text).language(language).build();
    }

    /**
     * {@return an acronym; it has no language}
     *
     * @param text the text form
     */
    public static Name acronym(String text) {
        return builder().text(text).type(Type.ACRONYM).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Name fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the name} */
    public abstract String text();

    /** {@return its language; empty if it has none, such as an acronym or a company name} */
    public abstract Optional<Locale> language();

    /** {@return what kind of name it is} */
    @Value.Default
    public Type type() {
        return Type.FULL;
    }

    /** {@return when it was valid; empty if not limited, or not known} */
    public abstract Optional<TimePeriod> valid();

    /** {@return a remark, such as where it is printed so; empty if there is none} */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("A name is blank: expected text, or no name at all");
        }
    }

    /** Builds names; {@code text} must be set. */
    public static final class Builder extends ImmutableName.Builder {
        Builder() {}
    }
}
