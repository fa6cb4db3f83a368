package org.cauce.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/**
 * Several parties that a source names together, such as "all official donors" or "local private sector".
 *
 * <p>What an aggregate gave holds what its members gave: the two are never added.
 */
@Value.Immutable
@CauceJson
public abstract non-sealed class Aggregate implements WithAggregate, Party, Named, Referring {
    /** What an aggregate is made of. */
    public enum Type {
        /** Actors of several kinds. */
        ACTORS,
        /** Governments. */
        GOVERNMENTS,
        /** Public agencies. */
        PUBLIC_AGENCIES,
        /** Multilateral banks. */
        MULTILATERAL_BANKS,
        /** Bodies of the United Nations. */
        UN_BODIES,
        /** Companies. */
        COMPANIES,
        /** Media. */
        MEDIA;

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

    Aggregate() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Aggregate fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is made of} */
    public abstract Type type();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the country whose parties they are; empty if of several, or not stated} */
    public abstract Optional<Country> country();

    /** {@return the members that the source lists, in its order; empty if it lists none} */
    public abstract ImmutableList<Ref> members();

    /** {@return how much the list of members says} */
    @Value.Default
    public Membership membership() {
        return members().isEmpty() ? Membership.UNKNOWN : Membership.PARTIAL;
    }

    /** {@return whether the source names its members at all; if not, its names are descriptions of our own} */
    @Value.Default
    public boolean named() {
        return true;
    }

    @Override
    public Optional<Country> homeCountry() {
        return country();
    }

    @Override
    public String label() {
        return shortName();
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(members());
    }

    @Value.Check
    void check() {
        Ref.require("members of an aggregate", members(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY);
        Require.names("An aggregate", names());
    }

    /** Builds aggregates; {@code type} and {@code names} must be set. */
    public static final class Builder extends ImmutableAggregate.Builder {
        Builder() {}
    }
}
