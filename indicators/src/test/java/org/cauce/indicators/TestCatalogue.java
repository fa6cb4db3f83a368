package org.cauce.indicators;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Audience;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.EventType;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Builds small catalogues that read like the documents they stand for. */
public final class TestCatalogue {
    private final CatalogueParts.Builder parts = CatalogueParts.builder();

    private TestCatalogue() {}

    public static TestCatalogue with() {
        return new TestCatalogue();
    }

    /** What a document prints, with bound and digits. */
    public static Quantity printed(String printed, Unit unit) {
        return Quantity.findPrinted(printed, unit)
                .orElseThrow(() -> new AssertionError("Test data: '" + printed + "' is no quantity in " + unit));
    }

    /** The number that a document prints, with the interval of bound and digits. */
    public static Estimate estimate(String printed, Unit unit) {
        return printed(printed, unit).estimateAsPrinted().orElseThrow();
    }

    public static Estimate exact(String number, Unit unit) {
        return Estimate.exact(new BigDecimal(number), unit);
    }

    public static Amount dollars(String printed) {
        return Amount.Stated.builder().quantity(printed(printed, Unit.USD)).build();
    }

    public static Timing at(String period) {
        return Timing.of(TimePeriod.parse(period));
    }

    public static Ref ref(String text) {
        return Ref.parse(text);
    }

    public TestCatalogue grouping(String id, Country... members) {
        return grouping(
                id,
                Membership.COMPLETE,
                List.of(members).stream().map(Country::ref).toArray(Ref[]::new));
    }

    public TestCatalogue grouping(String id, Membership membership, Ref... members) {
        parts.addGroupings(Statement.of(
                id,
                Grouping.builder()
                        .type(Grouping.Type.COUNTRIES)
                        .addNames(name(id))
                        .addMembers(members)
                        .membership(membership)
                        .build()));
        return this;
    }

    public TestCatalogue organisations(String... ids) {
        for (String id : ids) {
            organisation(id, organisation -> organisation);
        }
        return this;
    }

    public TestCatalogue organisation(String id, UnaryOperator<Organisation.Builder> more) {
        parts.addOrganisations(Statement.of(
                id,
                more.apply(Organisation.builder()
                                .type(OrganisationType.GOVERNMENT)
                                .addNames(name(id)))
                        .build()));
        return this;
    }

    public TestCatalogue aggregate(String id, String... members) {
        parts.addAggregates(Statement.of(
                id,
                Aggregate.builder()
                        .type(Aggregate.Type.ACTORS)
                        .addNames(name(id))
                        .addAllMembers(List.of(members).stream().map(Ref::parse).toList())
                        .build()));
        return this;
    }

    public TestCatalogue sectors(String... ids) {
        for (String id : ids) {
            parts.addSectors(Statement.of(
                    id,
                    Sector.builder()
                            .addNames(name(id))
                            .code(Code.theme(id))
                            .level(Sector.Level.THEME)
                            .build()));
        }
        return this;
    }

    public TestCatalogue initiatives(String... ids) {
        for (String id : ids) {
            initiative(id, initiative -> initiative);
        }
        return this;
    }

    public TestCatalogue initiative(String id, UnaryOperator<Initiative.Builder> more) {
        parts.addInitiatives(Statement.of(
                id,
                more.apply(Initiative.builder().type(InitiativeType.PROGRAMME).addNames(name(id)))
                        .build()));
        return this;
    }

    public TestCatalogue link(String subject, LinkType type, String object) {
        String id = subject + "-" + type + "-" + object;
        parts.addLinks(Statement.of(
                id,
                Link.builder()
                        .subject(Kind.INITIATIVE.ref(subject))
                        .type(type)
                        .object(Kind.INITIATIVE.ref(object))
                        .build()));
        return this;
    }

    /** Whom programmes are for; part of a wider audience where one is named. */
    public TestCatalogue audience(String id, Optional<String> broader) {
        parts.addAudiences(Statement.of(
                id,
                Audience.builder()
                        .code(Code.of(Code.AUDIENCE, id))
                        .addNames(name(id))
                        .broader(broader.map(wider -> Code.of(Code.AUDIENCE, wider)))
                        .build()));
        return this;
    }

    /** An initiative that is a framework of its own. */
    public TestCatalogue framework(String initiative, UnaryOperator<Framework.Builder> more) {
        parts.addFrameworks(Statement.of(
                initiative + "-framework",
                more.apply(Framework.builder().initiative(Kind.INITIATIVE.ref(initiative)))
                        .build()));
        return this;
    }

    public TestCatalogue priority(String id, Country country, UnaryOperator<Priority.Builder> more) {
        parts.addPriorities(Statement.of(
                id,
                more.apply(Priority.builder()
                                .type(PriorityType.NAMED)
                                .country(country.ref())
                                .text(id.replace('-', ' '))
                                .when(Timing.of(TimePeriod.undated())))
                        .build()));
        return this;
    }

    public TestCatalogue event(String id, String period, String... initiatives) {
        parts.addEvents(Statement.of(
                id,
                Event.builder()
                        .type(EventType.MEETING)
                        .title(id)
                        .when(at(period))
                        .addAllInitiatives(List.of(initiatives).stream()
                                .map(Kind.INITIATIVE::ref)
                                .toList())
                        .build()));
        return this;
    }

    public TestCatalogue change(String initiative, Status status, String period) {
        return change(initiative, status, period, change -> change);
    }

    public TestCatalogue change(
            String initiative, Status status, String period, UnaryOperator<StatusChange.Builder> more) {
        parts.addStatusChanges(Statement.of(
                initiative + "-" + status,
                more.apply(StatusChange.builder()
                                .initiative(Kind.INITIATIVE.ref(initiative))
                                .status(status)
                                .when(at(period)))
                        .build()));
        return this;
    }

    public TestCatalogue terms(String id, String initiative, UnaryOperator<Terms.Builder> more) {
        parts.addTerms(Statement.of(
                id,
                more.apply(Terms.builder().initiative(Kind.INITIATIVE.ref(initiative)))
                        .build()));
        return this;
    }

    /** A count of which neither way is better. */
    public TestCatalogue indicator(String id, Unit unit) {
        return indicator(id, Measure.COUNT, unit, indicator -> indicator);
    }

    public TestCatalogue share(String id, Direction direction) {
        return indicator(id, Measure.SHARE, Unit.PERCENT, indicator -> indicator.direction(direction));
    }

    public TestCatalogue indicator(String id, Measure measure, Unit unit, UnaryOperator<Indicator.Builder> more) {
        parts.addIndicators(Statement.of(
                id,
                more.apply(Indicator.builder().measure(measure).unit(unit).addNames(name(id)))
                        .build()));
        return this;
    }

    public TestCatalogue observation(String id, String indicator, String subject, String period, Quantity quantity) {
        return observation(
                id,
                indicator,
                subject,
                observation -> observation.when(at(period)).quantity(quantity));
    }

    public TestCatalogue observation(
            String id, String indicator, String subject, UnaryOperator<Observation.Builder> more) {
        parts.addObservations(Statement.of(
                id,
                more.apply(Observation.builder()
                                .indicator(Kind.INDICATOR.ref(indicator))
                                .addSubjects(Ref.parse(subject)))
                        .build()));
        return this;
    }

    public TestCatalogue flow(String id, Stage stage, String printed, UnaryOperator<FundingFlow.Builder> more) {
        return flow(id, stage, dollars(printed), more);
    }

    public TestCatalogue flow(String id, Stage stage, Amount amount, UnaryOperator<FundingFlow.Builder> more) {
        return flow(Statement.of(
                id,
                more.apply(FundingFlow.builder().stage(stage).amount(amount)).build()));
    }

    public TestCatalogue flow(Statement<FundingFlow> flow) {
        parts.addFlows(flow);
        return this;
    }

    public TestCatalogue plus(Consumer<CatalogueParts.Builder> more) {
        more.accept(parts);
        return this;
    }

    public Catalogue build() {
        return Catalogue.of(parts.build());
    }

    public static Name name(String id) {
        return Name.of(id.replace('-', ' '), Locale.ENGLISH);
    }

    /** A flow to one country. */
    public static UnaryOperator<FundingFlow.Builder> given(String provider, Country recipient) {
        return flow -> flow.addProviders(Kind.ORGANISATION.ref(provider)).recipients(Split.whole(recipient.ref()));
    }

    /** A flow from these to an initiative. */
    public static UnaryOperator<FundingFlow.Builder> to(String initiative, String... providers) {
        return flow -> flow.addInitiatives(Kind.INITIATIVE.ref(initiative))
                .addAllProviders(ImmutableList.copyOf(providers).stream()
                        .map(Kind.ORGANISATION::ref)
                        .toList());
    }
}
