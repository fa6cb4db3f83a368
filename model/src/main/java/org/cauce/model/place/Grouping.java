package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * A group of countries or a region that a source names.
 *
 * <p>The same word may mean different groups: "Central America" is seven countries in one plan and six in another. Each
 * is a grouping of its own, and says how complete its list of members is.
 */
@Value.Immutable
@CauceJson
public abstract class Grouping implements WithGrouping, Named, Referring {
    /** What holds a grouping together. */
    public enum Type {
        /** Countries that something names together. */
        COUNTRIES,
        /** A part of a country. */
        SUBNATIONAL_REGION,
        /** The land on both sides of a border. */
        BORDER_REGION,
        /** An area of one climate or landscape. */
        ECOLOGICAL_REGION,
        /** A region that figures are compared with. */
        COMPARISON_REGION,
        /** A group made for statistics. */
        STATISTICAL,
        /** A union that gives aid as one. */
        SUPRANATIONAL_DONOR;

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

    Grouping() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Grouping fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what holds it together} */
    public abstract Type type();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the members listed: countries, or groupings whose members count too} */
    public abstract ImmutableList<Ref> members();

    /** {@return how much the list of members says} */
    public abstract Membership membership();

    /** {@return what the list rests on, in words, such as "count printed, list inferred"; empty if it is printed} */
    public abstract Optional<String> membershipBasis();

    /** {@return the number of members that the source gives; empty if it gives none} */
    public abstract OptionalInt memberCount();

    /** {@return the country or grouping that holds it; empty if none is named} */
    public abstract Optional<Ref> within();

    /** {@return the parts it plays, for groupings that act as one; empty for all others} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CountryRole> roles();

    /** {@return when the membership held; empty if not limited, or not known} */
    public abstract Optional<TimePeriod> valid();

    @Override
    public Stream<Ref> references() {
        return Referring.in(members(), within());
    }

    @Value.Check
    void check() {
        memberCount().ifPresent(count -> Require.atLeast(1, "member count of a grouping", count));
        Ref.require("members of a grouping", members(), Kind.COUNTRY, Kind.GROUPING);
        within().ifPresent(ref -> Ref.require("within of a grouping", ref, Kind.COUNTRY, Kind.GROUPING));
        Require.names("A grouping", names());
        if (membership() == Membership.COMPLETE
                && memberCount().isPresent()
                && memberCount().getAsInt() != members().size()) {
            throw new IllegalArgumentException(
                    "Grouping " + name() + " lists " + members().size() + " of "
                            + memberCount().getAsInt() + " members: its membership is not complete");
        }
    }

    /** Builds groupings; {@code type}, {@code names} and {@code membership} must be set. */
    public static final class Builder extends ImmutableGrouping.Builder {
        Builder() {}
    }
}
