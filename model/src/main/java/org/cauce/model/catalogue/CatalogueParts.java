package org.cauce.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Audience;
import org.cauce.model.code.Sector;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.Person;
import org.cauce.model.place.CountryProfile;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Place;
import org.cauce.model.policy.Claim;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.Ranking;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.review.Check;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Acronym;
import org.cauce.model.text.Definition;
import org.immutables.value.Value;

/**
 * The parts of a catalogue, by kind: what a file of a catalogue holds, and what a catalogue is built from.
 *
 * <p>Parts need not be whole: one file may refer to records of another. {@link Catalogue#of} checks them together.
 */
@Value.Immutable
@CauceJson
public abstract class CatalogueParts {
    CatalogueParts() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return no parts} */
    public static CatalogueParts empty() {
        return builder().build();
    }

    /** {@return a builder that holds these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CatalogueParts fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the documents and data sets} */
    public abstract ImmutableList<Statement<Source>> sources();

    /** {@return the endnotes of the documents} */
    public abstract ImmutableList<Statement<Endnote>> endnotes();

    /** {@return what the documents say that countries are} */
    public abstract ImmutableList<Statement<CountryProfile>> countries();

    /** {@return groups of countries and regions} */
    public abstract ImmutableList<Statement<Grouping>> groupings();

    /** {@return places inside countries} */
    public abstract ImmutableList<Statement<Place>> places();

    /** {@return organisations} */
    public abstract ImmutableList<Statement<Organisation>> organisations();

    /** {@return parties named together} */
    public abstract ImmutableList<Statement<Aggregate>> aggregates();

    /** {@return people who act, speak or sign} */
    public abstract ImmutableList<Statement<Person>> persons();

    /** {@return sectors and themes} */
    public abstract ImmutableList<Statement<Sector>> sectors();

    /** {@return whom programmes are for} */
    public abstract ImmutableList<Statement<Audience>> audiences();

    /** {@return initiatives} */
    public abstract ImmutableList<Statement<Initiative>> initiatives();

    /** {@return what happened to initiatives} */
    public abstract ImmutableList<Statement<StatusChange>> statusChanges();

    /** {@return the terms of initiatives} */
    public abstract ImmutableList<Statement<Terms>> terms();

    /** {@return links between records} */
    public abstract ImmutableList<Statement<Link>> links();

    /** {@return cooperation frameworks} */
    public abstract ImmutableList<Statement<Framework>> frameworks();

    /** {@return flows of money} */
    public abstract ImmutableList<Statement<FundingFlow>> flows();

    /** {@return indicators} */
    public abstract ImmutableList<Statement<Indicator>> indicators();

    /** {@return observations} */
    public abstract ImmutableList<Statement<Observation>> observations();

    /** {@return events} */
    public abstract ImmutableList<Statement<Event>> events();

    /** {@return evaluations} */
    public abstract ImmutableList<Statement<Evaluation>> evaluations();

    /** {@return findings of evaluations} */
    public abstract ImmutableList<Statement<Finding>> findings();

    /** {@return what the countries that receive cooperation want} */
    public abstract ImmutableList<Statement<Priority>> priorities();

    /** {@return recommendations} */
    public abstract ImmutableList<Statement<Recommendation>> recommendations();

    /** {@return schemes by which recommendations are ranked} */
    public abstract ImmutableList<Statement<Ranking>> rankings();

    /** {@return statements in words} */
    public abstract ImmutableList<Statement<Claim>> claims();

    /** {@return definitions, rules and lists of contents} */
    public abstract ImmutableList<Statement<Definition>> definitions();

    /** {@return entries of lists of acronyms} */
    public abstract ImmutableList<Statement<Acronym>> acronyms();

    /** {@return derived numbers to recompute} */
    public abstract ImmutableList<Statement<Check>> checks();

    /** {@return statements that do not fit together} */
    public abstract ImmutableList<Statement<Contradiction>> contradictions();

    /** {@return what the documents do not say} */
    public abstract ImmutableList<Statement<Gap>> gaps();

    /**
     * {@return these parts and the others, in this order}
     *
     * @param other the other
     */
    public CatalogueParts plus(CatalogueParts other) {
        return builder().addAll(this).addAll(other).build();
    }

    /**
     * {@return all records by kind, in the order of the kinds above; parts of frameworks and recommendations follow
     * theirs}
     */
    public Stream<Entry> entries() {
        return Stream.of(
                        entries(Kind.SOURCE, sources()),
                        entries(Kind.ENDNOTE, endnotes()),
                        entries(Kind.COUNTRY, countries()),
                        entries(Kind.GROUPING, groupings()),
                        entries(Kind.PLACE, places()),
                        entries(Kind.ORGANISATION, organisations()),
                        entries(Kind.AGGREGATE, aggregates()),
                        entries(Kind.PERSON, persons()),
                        entries(Kind.SECTOR, sectors()),
                        entries(Kind.AUDIENCE, audiences()),
                        entries(Kind.INITIATIVE, initiatives()),
                        entries(Kind.STATUS_CHANGE, statusChanges()),
                        entries(Kind.TERMS, terms()),
                        entries(Kind.LINK, links()),
                        entries(Kind.FRAMEWORK, frameworks()),
                        entries(Kind.FLOW, flows()),
                        entries(Kind.INDICATOR, indicators()),
                        entries(Kind.OBSERVATION, observations()),
                        entries(Kind.EVENT, events()),
                        entries(Kind.EVALUATION, evaluations()),
                        entries(Kind.FINDING, findings()),
                        entries(Kind.PRIORITY, priorities()),
                        entries(Kind.RECOMMENDATION, recommendations()),
                        entries(Kind.RANKING, rankings()),
                        entries(Kind.CLAIM, claims()),
                        entries(Kind.DEFINITION, definitions()),
                        entries(Kind.ACRONYM, acronyms()),
                        entries(Kind.CHECK, checks()),
                        entries(Kind.CONTRADICTION, contradictions()),
                        entries(Kind.GAP, gaps()))
                .flatMap(kind -> kind);
    }

    private static Stream<Entry> entries(Kind kind, List<? extends Statement<?>> statements) {
        return statements.stream()
                .flatMap(statement -> Stream.concat(Stream.of(new Entry(kind, statement)), parts(statement)));
    }

    /** The records inside this one. */
    static Stream<Entry> parts(Statement<?> statement) {
        if (statement.says() instanceof Framework framework) {
            return framework.parts().map(part -> new Entry(Kind.FRAMEWORK_PART, part));
        }
        if (statement.says() instanceof Recommendation recommendation) {
            return recommendation.actions().stream().map(action -> new Entry(Kind.ACTION, action));
        }
        return Stream.of();
    }

    /**
     * A record and its kind.
     *
     * @param kind the kind
     * @param statement the record
     */
    public record Entry(Kind kind, Statement<?> statement) {}

    /** Builds the parts of a catalogue; all of it is optional. */
    public static final class Builder extends ImmutableCatalogueParts.Builder {
        Builder() {}

        /**
         * {@return this builder, with all records of these parts added}
         *
         * @param parts the statements by kind
         */
        public Builder addAll(CatalogueParts parts) {
            addAllSources(parts.sources());
            addAllEndnotes(parts.endnotes());
            addAllCountries(parts.countries());
            addAllGroupings(parts.groupings());
            addAllPlaces(parts.places());
            addAllOrganisations(parts.organisations());
            addAllAggregates(parts.aggregates());
            addAllPersons(parts.persons());
            addAllSectors(parts.sectors());
            addAllAudiences(parts.audiences());
            addAllInitiatives(parts.initiatives());
            addAllStatusChanges(parts.statusChanges());
            addAllTerms(parts.terms());
            addAllLinks(parts.links());
            addAllFrameworks(parts.frameworks());
            addAllFlows(parts.flows());
            addAllIndicators(parts.indicators());
            addAllObservations(parts.observations());
            addAllEvents(parts.events());
            addAllEvaluations(parts.evaluations());
            addAllFindings(parts.findings());
            addAllPriorities(parts.priorities());
            addAllRecommendations(parts.recommendations());
            addAllRankings(parts.rankings());
            addAllClaims(parts.claims());
            addAllDefinitions(parts.definitions());
            addAllAcronyms(parts.acronyms());
            addAllChecks(parts.checks());
            addAllContradictions(parts.contradictions());
            addAllGaps(parts.gaps());
            return this;
        }
    }
}
