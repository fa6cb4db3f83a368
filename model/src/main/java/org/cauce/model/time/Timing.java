package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.immutables.value.Value;

/**
 * A period together with how its source puts it: "in early 2020", "by June 2023", "in 2019, counted since 2008".
 *
 * <p>The period is what can be computed with; the rest keeps what the words add, and narrows nothing by itself. In
 * JSON, a timing that is nothing but a period may also be given as the text of that period.
 */
@Value.Immutable
@CauceJson
public abstract class Timing implements WithTiming {

    /** The part of the period that the source names. */
    public enum Part {
        /** "In early 2020". */
        EARLY,
        /** "In mid-2020". */
        MID,
        /** "In late 2020". */
        LATE,
        /** "At the end of 2020". */
        END;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Part parse(String text) {
            return EnumText.parse(Part.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /**
     * How what is said relates to the period.
     *
     * <p>The period is still the one that the source names: "since 2015" is {@code 2015} with {@link #SINCE}, or
     * {@code 2015/..} if the source means the whole stretch.
     */
    public enum Relation {
        /** "By June 2023": in the period or before it. */
        BY,
        /** "As of June 2023": the state at that time. */
        AS_OF,
        /** "Since 2015": from the period on. */
        SINCE,
        /** "Until 2019": up to the period. */
        UNTIL;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Relation parse(String text) {
            return EnumText.parse(Relation.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    Timing() {}

    /**
     * {@return a timing that is nothing but a period}
     *
     * @param period the period
     */
    public static Timing of(TimePeriod period) {
        return builder().period(period).build();
    }

    /**
     * {@return a period and the words of its source}
     *
     * @param period the period
     * @param printed the words, such as "in early 2020"
     */
    public static Timing of(TimePeriod period, String printed) {
        return builder().period(period).printed(printed).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Timing fromJson(Builder builder) {
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Timing fromJson(String period) {
        return of(TimePeriod.parse(period));
    }

    /** {@return the period} */
    public abstract TimePeriod period();

    /** {@return the words of the source; empty if they say no more than the period} */
    public abstract Optional<String> printed();

    /** {@return the part of the period that the source names; empty if it names none} */
    public abstract Optional<Part> part();

    /** {@return how what is said relates to the period; empty if it simply happened in it} */
    public abstract Optional<Relation> relation();

    /** {@return other readings of the same date, in the order given; empty if none} */
    public abstract ImmutableList<Reading> readings();

    /**
     * {@return from when a cumulative figure counts; empty if the figure is of the period alone}
     *
     * <p>{@code 2008} in "cooperation reached $6.3 billion in 2019, counted since 2008".
     */
    public abstract Optional<TimePeriod> since();

    /** {@return what else a reader should know; empty if nothing} */
    public abstract Optional<String> remark();

    /** {@return whether a figure of this date is a total counted since an earlier one} */
    public boolean isCumulative() {
        return since().isPresent();
    }

    @Value.Check
    void check() {
        printed().ifPresent(text -> checkText("printed", text));
        remark().ifPresent(text -> checkText("remark", text));
        since().filter(period()::isBefore).ifPresent(this::refuseSince);
        readings().stream().filter(this::isNoRefinement).findFirst().ifPresent(this::refuseReading);
    }

    private void checkText(String attribute, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "timing " + period() + ": " + attribute + " is blank: expected text — leave it out");
        }
    }

    // 2021 refines 2021~, but neither 2021 itself nor 2021-06
    private boolean isNoRefinement(Reading reading) {
        TimePeriod other = reading.period();
        boolean wider = other.contains(period()) && !period().contains(other);
        return reading.basis() == Reading.Basis.REFINED && (wider || other.equals(period()));
    }

    private void refuseReading(Reading reading) {
        throw new IllegalArgumentException("timing " + period() + ": " + reading.period()
                + " does not refine it: expected a narrower period — give the reading another basis");
    }

    private void refuseSince(TimePeriod since) {
        throw new IllegalArgumentException("timing " + period() + ": counted since " + since
                + ", which is later: expected an earlier period — exchange the two");
    }

    /** Builds timings. */
    public static final class Builder extends ImmutableTiming.Builder {
        Builder() {}
    }
}
