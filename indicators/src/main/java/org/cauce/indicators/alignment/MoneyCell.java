package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.cauce.model.EnumText;
import org.cauce.model.place.Country;

/**
 * The money of two donors in one cell: a recipient, and what else was asked, such as a sector and a year.
 *
 * @param members the recipient, and the members of what else was asked, in the order of the question
 * @param one what the first donor gives
 * @param other what the second donor gives
 * @param others what all others give together
 * @param absent the donors of the two from which the flows hold nothing anywhere: whether they give here is not known
 */
@Beta
public record MoneyCell(
        ImmutableList<String> members, Given one, Given other, Given others, ImmutableList<Country> absent) {
    /**
     * An amount, and of how many it is.
     *
     * @param sum the sum in the unit of the cube; negative if more came back
     * @param count how many flows, or parts of flows that are split; 0 if none is on record
     */
    public record Given(BigDecimal sum, long count) {
        /** None on record. */
        public static final Given NONE = new Given(BigDecimal.ZERO, 0);

        Given plus(Given further) {
            return new Given(sum.add(further.sum), count + further.count);
        }

        /** {@return whether more was given than came back} */
        public boolean isPositive() {
            return sum.signum() > 0;
        }
    }

    /** Who gives in a cell, more than came back. */
    public enum State {
        /** Both donors. */
        TOGETHER,
        /** The first only. */
        ONE_ALONE,
        /** The second only. */
        OTHER_ALONE,
        /** Neither; others do. */
        NEITHER;

        /**
         * {@return the value with this text, such as {@code one-alone}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static State parse(String text) {
            return EnumText.parse(State.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    static MoneyCell empty(ImmutableList<String> members, ImmutableList<Country> absent) {
        return new MoneyCell(members, Given.NONE, Given.NONE, Given.NONE, absent);
    }

    MoneyCell withOne(Given further) {
        return new MoneyCell(members, one.plus(further), other, others, absent);
    }

    MoneyCell withOther(Given further) {
        return new MoneyCell(members, one, other.plus(further), others, absent);
    }

    MoneyCell withOthers(Given further) {
        return new MoneyCell(members, one, other, others.plus(further), absent);
    }

    /**
     * {@return who gives here, as far as the flows tell: beside a donor that is {@link #absent} from them, "alone" and
     * "neither" say nothing of that donor}
     */
    public State state() {
        if (one.isPositive()) {
            return other.isPositive() ? State.TOGETHER : State.ONE_ALONE;
        }
        return other.isPositive() ? State.OTHER_ALONE : State.NEITHER;
    }

    /**
     * {@return whether work may be duplicated here: both give, in many small parts. A question to both, not a finding}
     *
     * @param many from how many parts of both together on they are many
     * @param small the mean amount of a part below which they are small, in the unit of the cube
     */
    public boolean mayDuplicate(long many, BigDecimal small) {
        long parts = one.count() + other.count();
        return state() == State.TOGETHER
                && parts >= many
                && one.sum().add(other.sum()).compareTo(small.multiply(BigDecimal.valueOf(parts))) < 0;
    }
}
