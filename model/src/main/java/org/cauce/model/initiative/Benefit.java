package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/** What a programme gives to a participant. */
@Value.Immutable
@CauceJson
public abstract class Benefit implements WithBenefit, Referring {
    /** What is given. */
    public enum Type {
        /** Money at intervals. */
        STIPEND,
        /** Money of which the source does not say whether it comes at intervals. */
        TRANSFER,
        /** Insurance. */
        INSURANCE,
        /** Goods, or help in kind. */
        IN_KIND;

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

    Benefit() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Benefit fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract Type type();

    /** {@return the sum of money, for one participant; empty if it is not money} */
    public abstract Optional<Amount> amount();

    /** {@return how often it is given, such as {@code P1M} for monthly; empty if the source does not say} */
    public abstract Optional<TimePeriod> every();

    /** {@return for how long at most, such as {@code P8M}; empty if not stated} */
    public abstract Optional<TimePeriod> upTo();

    /** {@return the countries or groupings in which it is given; empty if in all of the initiative} */
    public abstract ImmutableList<Ref> countries();

    /** {@return who gives it; empty if the initiative itself} */
    public abstract Optional<Ref> provider();

    /** {@return the fund that it is paid from; empty if not stated} */
    public abstract Optional<Ref> channel();

    /** {@return the sectors it is counted under; empty if those of the initiative} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> sectors();

    /** {@return what is given, in words; empty if the type says it} */
    public abstract Optional<String> what();

    @Override
    public Stream<Ref> references() {
        return Referring.in(amount(), countries(), provider(), channel(), sectors());
    }

    @Value.Check
    void check() {
        provider()
                .ifPresent(ref ->
                        Ref.require("provider of a benefit", ref, Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY));
        channel().ifPresent(ref -> Ref.require("channel of a benefit", ref, Kind.INITIATIVE, Kind.ORGANISATION));
        Ref.require("countries of a benefit", countries(), Kind.COUNTRY, Kind.GROUPING);
    }

    /** Builds benefits; {@code type} must be set. */
    public static final class Builder extends ImmutableBenefit.Builder {
        Builder() {}
    }
}
