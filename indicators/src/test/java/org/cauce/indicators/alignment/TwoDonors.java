package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.place.Place;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** The United States and Mexico in Honduras and El Salvador, in small catalogues. */
final class TwoDonors {
    static final Alignment PAIR = Alignment.between(Country.USA, Country.MEX).in(Country.HND, Country.SLV);
    static final SectorGroup YOUTH = SectorGroup.of("youth", "Youth", Code.theme("youth"), Code.theme("jobs"));
    static final SectorGroup ROADS = SectorGroup.of("roads", "Roads", Code.theme("roads"));
    static final ImmutableList<SectorGroup> GROUPS = ImmutableList.of(YOUTH, ROADS);

    private TwoDonors() {}

    /** A catalogue with the sectors of the groups, and nothing else. */
    static TestCatalogue none() {
        return TestCatalogue.with().sectors("youth", "jobs", "roads");
    }

    static Ref initiative(String id) {
        return Kind.INITIATIVE.ref(id);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static TimePeriod window(String period) {
        return TimePeriod.parse(period);
    }

    /** A programme for young people in these places, at work from a day to another. */
    static UnaryOperator<Initiative.Builder> programme(Country lead, String from, String to, Ref... where) {
        return initiative ->
                led(lead, where).apply(initiative).start(TestCatalogue.at(from)).end(TestCatalogue.at(to));
    }

    /** A programme for young people in these places, without a date. */
    static UnaryOperator<Initiative.Builder> led(Country lead, Ref... where) {
        return initiative -> initiative
                .putRoles(Role.LEAD, lead.ref())
                .addSectors(Code.theme("youth"))
                .addCountries(where);
    }

    /** A framework of both donors with a goal for young people and these programmes as members. */
    static UnaryOperator<Framework.Builder> joint(String... members) {
        return framework -> framework
                .addPartners(Country.USA.ref(), Country.MEX.ref())
                .addGoals(goal("youth"))
                .addAllMembers(Stream.of(members)
                        .map(id -> Statement.of(
                                id + "-member",
                                Member.builder()
                                        .partner(Country.USA.ref())
                                        .initiative(initiative(id))
                                        .build()))
                        .toList());
    }

    static Statement<Goal> goal(String sector) {
        return Statement.of(
                sector + "-goal",
                Goal.builder().text(sector).addSectors(Code.theme(sector)).build());
    }

    static Statement<Referral> referral(String from, String to, Ref... countries) {
        return Statement.of(
                from + "-to-" + to,
                Referral.builder()
                        .origin(initiative(from))
                        .destination(initiative(to))
                        .what("a place")
                        .addCountries(countries)
                        .build());
    }

    /** A catalogue with parts of Honduras, and groupings with it and without. */
    static TestCatalogue places() {
        return none().plus(parts -> parts.addPlaces(Statement.of(
                                "choluteca",
                                Place.builder()
                                        .addNames(TestCatalogue.name("choluteca"))
                                        .country(Country.HND)
                                        .build()))
                        .addGroupings(Statement.of(
                                "olancho",
                                Grouping.builder()
                                        .type(Grouping.Type.SUBNATIONAL_REGION)
                                        .addNames(TestCatalogue.name("olancho"))
                                        .membership(Membership.UNKNOWN)
                                        .within(Country.HND.ref())
                                        .build())))
                .grouping("both", Country.HND, Country.SLV)
                .grouping("some", Membership.PARTIAL, Country.HND.ref(), Country.SLV.ref())
                .grouping("wider", Country.HND, Country.SLV, Country.GTM)
                .grouping("elsewhere", Country.GTM, Country.BLZ);
    }
}
