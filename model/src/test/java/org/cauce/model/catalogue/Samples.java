package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.place.Place;
import org.cauce.model.policy.Claim;
import org.cauce.model.policy.ClaimType;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** A small catalogue: American aid to Honduras and its neighbours. */
final class Samples {
    static final Ref PAPER = Kind.SOURCE.ref("paper");
    static final Ref USAID = Kind.ORGANISATION.ref("usaid");
    static final Ref COMPANY = Kind.ORGANISATION.ref("company");
    static final Ref REGION = Kind.GROUPING.ref("region");
    static final Ref WORLD = Kind.GROUPING.ref("world");
    static final Ref PLAN = Kind.INITIATIVE.ref("plan");

    private Samples() {}

    static List<String> ids(Iterable<? extends Statement<?>> statements) {
        return Streams.stream(statements).<String>map(Statement::id).toList();
    }

    static List<String> ids(Stream<? extends Statement<?>> statements) {
        return statements.<String>map(Statement::id).toList();
    }

    static Name name(String text) {
        return Name.of(text, Locale.ENGLISH);
    }

    static Timing when(String period) {
        return Timing.of(TimePeriod.parse(period));
    }

    static Statement<Claim> claim(String id) {
        return Statement.of(id, Claim.builder().type(ClaimType.NEED).build());
    }

    static Statement<Source> source(String id) {
        return Statement.of(
                id,
                Source.builder().type(Source.Type.PAPER).description("a paper").build());
    }

    static Statement<Organisation> organisation(String id, OrganisationType type, Country country) {
        return Statement.of(
                id,
                Organisation.builder()
                        .type(type)
                        .country(country)
                        .addName(name(id))
                        .build());
    }

    static Statement<Aggregate> aggregate(String id, Ref... members) {
        return Statement.of(
                id,
                Aggregate.builder()
                        .type(Aggregate.Type.ACTORS)
                        .addName(name(id))
                        .addMembers(members)
                        .build());
    }

    static Statement<Grouping> grouping(String id, Ref... members) {
        return Statement.of(
                id,
                Grouping.builder()
                        .type(Grouping.Type.COUNTRIES)
                        .addName(name(id))
                        .membership(Membership.PARTIAL)
                        .addMembers(members)
                        .build());
    }

    static Statement<Place> place(String id, Country country) {
        return Statement.of(
                id, Place.builder().country(country).addName(name(id)).build());
    }

    static Statement<Initiative> initiative(String id, String start, Ref... countries) {
        return Statement.of(
                id,
                Initiative.builder()
                        .type(InitiativeType.PLAN)
                        .addName(name(id))
                        .start(when(start))
                        .addCountries(countries)
                        .build());
    }

    static Statement<StatusChange> change(String initiative, Status status, String period) {
        return Statement.of(
                initiative + "-" + status,
                StatusChange.builder()
                        .initiative(Kind.INITIATIVE.ref(initiative))
                        .status(status)
                        .when(when(period))
                        .build());
    }

    static FundingFlow flow(Ref provider, Ref recipient, String money) {
        return FundingFlow.builder()
                .addProvider(provider)
                .recipients(Split.whole(recipient))
                .stage(Stage.COMMITTED)
                .amount(Amount.of(Money.parse(money)))
                .when(when("2021"))
                .build();
    }

    static Statement<Indicator> indicator(String id, String name) {
        return Statement.of(
                id,
                Indicator.builder()
                        .addName(name(name))
                        .measure(Measure.COUNT)
                        .unit(Unit.JOBS)
                        .build());
    }

    static Statement<Observation> observation(String id, Ref subject, String period, long number) {
        return Statement.of(
                id,
                Observation.builder()
                        .indicator(Kind.INDICATOR.ref("jobs"))
                        .addSubject(subject)
                        .when(when(period))
                        .quantity(Quantity.of(number, Unit.JOBS))
                        .build());
    }

    static CatalogueParts.Builder parts() {
        return CatalogueParts.builder()
                .addSource(source("paper"))
                .addGroupings(
                        grouping("region", Country.HND.ref(), Country.SLV.ref()),
                        grouping("world", REGION, Country.USA.ref()))
                .addPlaces(place("tapachula", Country.MEX))
                .addOrganisations(
                        organisation("usaid", OrganisationType.DEVELOPMENT_AGENCY, Country.USA),
                        organisation("state", OrganisationType.GOVERNMENT, Country.USA),
                        organisation("company", OrganisationType.COMPANY, Country.USA),
                        organisation("amexcid", OrganisationType.DEVELOPMENT_AGENCY, Country.MEX))
                .addAggregates(aggregate("agencies", USAID, Kind.ORGANISATION.ref("state")), aggregate("donors"))
                .addInitiatives(
                        initiative("plan", "2008", Country.HND.ref()).map(plan -> plan.withEnd(when("2015"))),
                        initiative("programme", "2019", REGION)
                                .map(plan -> Initiative.builder()
                                        .from(plan)
                                        .putRoles(Role.LEAD, USAID)
                                        .putRoles(Role.PARTNER, Kind.ORGANISATION.ref("amexcid"))
                                        .type(InitiativeType.PROGRAMME)
                                        .build()),
                        initiative("line", "2020", Kind.PLACE.ref("tapachula")))
                .addStatusChange(change("programme", Status.SUSPENDED, "2021-01-01"))
                .addAllFlows(flows())
                .addIndicator(indicator("jobs", "Jobs"))
                .addObservations(
                        observation("jobs-2020", Country.HND.ref(), "2020", 5),
                        observation("jobs-2019", Country.HND.ref(), "2019", 4)
                                .map(jobs -> jobs.withPartner(Country.USA.ref())),
                        observation("jobs-plan", PLAN, "2020", 3).map(jobs -> jobs.withCountries(Country.HND.ref())),
                        observation("jobs-aim", Country.SLV.ref(), "2020-06", 9)
                                .map(jobs -> jobs.withNature(Nature.TARGET)));
    }

    private static ImmutableList<Statement<FundingFlow>> flows() {
        Ref hnd = Country.HND.ref();
        return ImmutableList.of(
                Statement.of("by-agency", flow(USAID, hnd, "USD 5").withInitiatives(PLAN)),
                Statement.of("by-government", flow(Kind.ORGANISATION.ref("state"), hnd, "USD 7")),
                Statement.of(
                        "by-country", flow(Country.USA.ref(), hnd, "USD 11").withConditions(Condition.SUSPENDED)),
                Statement.of("by-agencies", flow(Kind.AGGREGATE.ref("agencies"), hnd, "USD 13")),
                Statement.of("by-company", flow(COMPANY, hnd, "USD 17")),
                Statement.of("by-mexico", flow(Kind.ORGANISATION.ref("amexcid"), hnd, "USD 19")),
                Statement.of("by-donors", flow(Kind.AGGREGATE.ref("donors"), hnd, "USD 23")),
                Statement.of(
                        "spent",
                        flow(USAID, hnd, "USD 29").withStage(Stage.SPENT).withBasis(Basis.GROSS)),
                Statement.of("regional", flow(USAID, REGION, "USD 31").withSectors(Split.whole(Code.of("LIST", "1")))),
                Statement.of("not-stated", flow(USAID, hnd, "USD 1").withAmount(Amount.notStated())));
    }
}
