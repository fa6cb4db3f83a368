package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** A programme that a partner brings into a framework. */
@Value.Immutable
@CauceJson
public abstract class Member implements WithMember, Referring {
    Member() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Member fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the partner} */
    public abstract Ref partner();

    /** {@return the programme} */
    public abstract Ref initiative();

    /** {@return where it works; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    @Override
    public Stream<Ref> references() {
        return Referring.in(partner(), initiative(), countries());
    }

    @Value.Check
    void check() {
        Ref.require("partner of a member", partner(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY);
        Ref.require("initiative of a member", initiative(), Kind.INITIATIVE);
        Ref.require("countries of a member", countries(), Kind.COUNTRY, Kind.GROUPING);
    }

    /** Builds members of a framework; {@code partner} and {@code initiative} must be set. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
