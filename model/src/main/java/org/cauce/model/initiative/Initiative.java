package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Agreement;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * A plan, programme, project, fund, treaty, forum or other undertaking of cooperation.
 *
 * <p>It holds what stays the same over its life. A programme and its instances are initiatives of their own: the youth
 * programme of Mexico, its replica in Central America, and the first phase of that replica have different countries,
 * dates and terms, and are joined by {@linkplain Link links}.
 */
@Value.Immutable
@CauceJson
public abstract class Initiative implements WithInitiative, Named, Referring {
    /**
     * A point that a source makes about an initiative.
     *
     * @param topic what the point is
     * @param text the point, in words of our own
     * @param country the country that it concerns; empty if all
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Point(Topic topic, String text, Optional<Country> country) {
        /**
         * Checks the parts.
         *
         * @param topic the topic
         * @param text the text form
         * @param country the country
         * @throws IllegalArgumentException if topic or text are missing, or the text is blank
         */
        public Point {
            Require.present("topic of a point", topic);
            Require.text("text of a point", Require.present("text of a point", text));
        }
    }

    Initiative() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Initiative fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract InitiativeType type();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return who plays which part in it} */
    public abstract ImmutableSetMultimap<Role, Ref> roles();

    /** {@return where it takes place: countries, groupings or places; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return the countries or groupings that it is for, where they are not those that run it; empty if they are} */
    public abstract ImmutableList<Ref> beneficiaries();

    /**
     * {@return the parts of countries that it covers, groupings or places, beside its countries; empty if none is
     * named}
     */
    public abstract ImmutableList<Ref> regions();

    /** {@return the places that it connects, in order, for lines, roads and pipelines; empty for all others} */
    public abstract ImmutableList<Ref> route();

    /** {@return its sectors; several where the source names several, without shares} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> sectors();

    /**
     * {@return its sectors in each country, where a source tells them apart; empty if it is the same everywhere, or no
     * source says}
     */
    public abstract ImmutableSetMultimap<Country, Code> sectorsByCountry();

    /** {@return when it began; empty if not stated. See its history for what that beginning was} */
    public abstract Optional<Timing> start();

    /** {@return what its start date is the date of; empty if plainly of its beginning} */
    public abstract Optional<Status> startedBy();

    /** {@return when it ended; empty if it has not, or if that is not stated} */
    public abstract Optional<Timing> end();

    /** {@return how it ended, in words; empty if plainly, or not at all} */
    public abstract Optional<String> endedBy();

    /** {@return how long it is meant to last, such as {@code P5Y}; empty if not stated} */
    public abstract Optional<TimePeriod> duration();

    /** {@return whether it is only a proposal} */
    @Value.Default
    public boolean proposed() {
        return false;
    }

    /** {@return whether it stands for several initiatives that the source names together} */
    @Value.Default
    public boolean several() {
        return false;
    }

    /** {@return its objectives, in words} */
    public abstract ImmutableList<String> objectives();

    /** {@return its pillars, goals or lines of action, in words} */
    public abstract ImmutableList<String> pillars();

    /** {@return whether the source lists all of its pillars} */
    @Value.Default
    public boolean pillarsComplete() {
        return true;
    }

    /** {@return further points that sources make about it, in words} */
    public abstract ImmutableList<Point> points();

    /**
     * {@return the agreement that it is, for treaties, compacts, memoranda and letters of intent; empty if it is none}
     */
    public abstract Optional<Agreement> agreement();

    /** {@return definitions and rules that belong to it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Ref> definitions();

    @Override
    public Stream<Ref> references() {
        return Referring.in(
                roles(),
                countries(),
                beneficiaries(),
                regions(),
                route(),
                sectors(),
                sectorsByCountry().values(),
                agreement(),
                definitions());
    }

    /**
     * {@return those who play this part in it}
     *
     * @param role the role
     */
    public ImmutableSet<Ref> parties(Role role) {
        return roles().get(role);
    }

    /**
     * {@return its sectors in this country: those that a source tells for it, else all of its sectors}
     *
     * @param country the country
     */
    public ImmutableSet<Code> sectorsIn(Country country) {
        return sectorsByCountry().containsKey(country)
                ? sectorsByCountry().get(country)
                : ImmutableSet.copyOf(sectors());
    }

    /**
     * {@return the points of this topic, in the order of the source}
     *
     * @param topic the topic
     */
    public ImmutableList<Point> points(Topic topic) {
        return points().stream().filter(point -> point.topic() == topic).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        Ref.require(
                "roles of an initiative",
                roles().values(),
                Kind.ORGANISATION,
                Kind.AGGREGATE,
                Kind.PERSON,
                Kind.COUNTRY);
        Ref.require("countries of an initiative", countries(), Kind.COUNTRY, Kind.GROUPING, Kind.PLACE);
        Ref.require("beneficiaries of an initiative", beneficiaries(), Kind.COUNTRY, Kind.GROUPING);
        Ref.require("regions of an initiative", regions(), Kind.GROUPING, Kind.PLACE);
        Ref.require("route of an initiative", route(), Kind.PLACE);
        Ref.require("definitions of an initiative", definitions(), Kind.DEFINITION);
        Require.names("An initiative", names());
    }

    /** Builds initiatives; {@code type} and {@code names} must be set. */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
