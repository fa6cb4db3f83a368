package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** Beneficiaries of one programme who are taken up by another. */
@Value.Immutable
@CauceJson
public abstract class Referral implements WithReferral, Referring {
    Referral() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Referral fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the programme that they come from} */
    public abstract Ref origin();

    /** {@return the programme that takes them up} */
    public abstract Ref destination();

    /** {@return the countries or groupings where; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return who they are, coded in the vocabulary {@link Code#AUDIENCE}; empty if not stated} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> audience();

    /** {@return what they get there, in words} */
    public abstract String what();

    /** {@return the observations of how many; empty if none is reported} */
    public abstract ImmutableList<Ref> reached();

    @Override
    public Stream<Ref> references() {
        return Referring.in(origin(), destination(), countries(), audience(), reached());
    }

    @Value.Check
    void check() {
        Require.text("content of a referral", what());
        Ref.require("origin of a referral", origin(), Kind.INITIATIVE);
        Ref.require("destination of a referral", destination(), Kind.INITIATIVE);
        Ref.require("countries of a referral", countries(), Kind.COUNTRY, Kind.GROUPING);
        Ref.require("reached of a referral", reached(), Kind.OBSERVATION);
    }

    /** Builds referrals; {@code origin}, {@code destination} and {@code what} must be set. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
