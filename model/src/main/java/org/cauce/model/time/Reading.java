package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.immutables.value.Value;

/**
 * Another reading of a date: what another place, another document or a conclusion says about the same thing.
 *
 * <p>Readings stand beside the period of a {@link Timing} and never replace it.
 */
@Value.Immutable
@CauceJson
public abstract class Reading implements WithReading {

    /** What a reading rests on. */
    public enum Basis {
        /** Narrower, from elsewhere in the same document. */
        REFINED,
        /** Different, from elsewhere in the same document. */
        ALTERNATIVE,
        /** Concluded; no document prints it. */
        INFERRED,
        /** From outside the documents. */
        EXTERNAL,
        /** The date of the source that is cited, not of the fact. */
        SOURCE_DATE;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Basis parse(String text) {
            return EnumText.parse(Basis.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    Reading() {}

    /**
     * {@return a reading without a reason}
     *
     * @param period the period that it gives
     * @param basis what it rests on
     */
    public static Reading of(TimePeriod period, Basis basis) {
        return builder().period(period).basis(basis).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reading fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the period that it gives} */
    public abstract TimePeriod period();

    /** {@return what it rests on} */
    public abstract Basis basis();

    /** {@return the reason in one line of prose; empty if none is needed} */
    public abstract Optional<String> because();

    /** {@return the numbers of the endnotes that support it, 1 or more, in the order given; empty if none} */
    public abstract ImmutableSet<Integer> endnotes();

    @Value.Check
    void check() {
        because().ifPresent(Reading::checkLine);
        for (int endnote : endnotes()) {
            if (endnote < 1) {
                throw new IllegalArgumentException("reading " + period() + ": endnote " + endnote
                        + " does not exist: expected 1 or more — correct the number");
            }
        }
    }

    private static void checkLine(String because) {
        if (because.isBlank() || CharMatcher.anyOf("\r\n").matchesAnyOf(because)) {
            throw new IllegalArgumentException("because '" + Require.shown(because)
                    + "': expected one line of prose — join the lines, or leave it out");
        }
    }

    /** Builds readings. */
    public static final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
