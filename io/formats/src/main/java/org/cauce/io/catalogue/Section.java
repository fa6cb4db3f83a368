package org.cauce.io.catalogue;

import com.fasterxml.jackson.databind.JavaType;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cauce.io.internal.json.Json;
import org.cauce.model.catalogue.CatalogueParts;
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

/**
 * A section of a catalogue: the records of one kind.
 *
 * @param name its name in a file, that of the attribute of {@link CatalogueParts}
 * @param kind the kind of its records
 * @param says what its records say
 * @param of finds it in parts
 * @param add adds a record to parts
 */
record Section<T>(
        String name,
        Kind kind,
        Class<T> says,
        Function<CatalogueParts, ImmutableList<Statement<T>>> of,
        BiConsumer<CatalogueParts.Builder, Statement<T>> add) {

    /** All sections, in the order of {@link CatalogueParts}. */
    static final ImmutableList<Section<?>> ALL = ImmutableList.of(
            new Section<>(
                    "sources", Kind.SOURCE, Source.class, CatalogueParts::sources, CatalogueParts.Builder::addSource),
            new Section<>(
                    "endnotes",
                    Kind.ENDNOTE,
                    Endnote.class,
                    CatalogueParts::endnotes,
                    CatalogueParts.Builder::addEndnote),
            new Section<>(
                    "countries",
                    Kind.COUNTRY,
                    CountryProfile.class,
                    CatalogueParts::countries,
                    CatalogueParts.Builder::addCountry),
            new Section<>(
                    "groupings",
                    Kind.GROUPING,
                    Grouping.class,
                    CatalogueParts::groupings,
                    CatalogueParts.Builder::addGrouping),
            new Section<>("places", Kind.PLACE, Place.class, CatalogueParts::places, CatalogueParts.Builder::addPlace),
            new Section<>(
                    "organisations",
                    Kind.ORGANISATION,
                    Organisation.class,
                    CatalogueParts::organisations,
                    CatalogueParts.Builder::addOrganisation),
            new Section<>(
                    "aggregates",
                    Kind.AGGREGATE,
                    Aggregate.class,
                    CatalogueParts::aggregates,
                    CatalogueParts.Builder::addAggregate),
            new Section<>(
                    "persons", Kind.PERSON, Person.class, CatalogueParts::persons, CatalogueParts.Builder::addPerson),
            new Section<>(
                    "sectors", Kind.SECTOR, Sector.class, CatalogueParts::sectors, CatalogueParts.Builder::addSector),
            new Section<>(
                    "audiences",
                    Kind.AUDIENCE,
                    Audience.class,
                    CatalogueParts::audiences,
                    CatalogueParts.Builder::addAudience),
            new Section<>(
                    "initiatives",
                    Kind.INITIATIVE,
                    Initiative.class,
                    CatalogueParts::initiatives,
                    CatalogueParts.Builder::addInitiative),
            new Section<>(
                    "statusChanges",
                    Kind.STATUS_CHANGE,
                    StatusChange.class,
                    CatalogueParts::statusChanges,
                    CatalogueParts.Builder::addStatusChange),
            new Section<>("terms", Kind.TERMS, Terms.class, CatalogueParts::terms, CatalogueParts.Builder::addTerm),
            new Section<>("links", Kind.LINK, Link.class, CatalogueParts::links, CatalogueParts.Builder::addLink),
            new Section<>(
                    "frameworks",
                    Kind.FRAMEWORK,
                    Framework.class,
                    CatalogueParts::frameworks,
                    CatalogueParts.Builder::addFramework),
            new Section<>(
                    "flows", Kind.FLOW, FundingFlow.class, CatalogueParts::flows, CatalogueParts.Builder::addFlow),
            new Section<>(
                    "indicators",
                    Kind.INDICATOR,
                    Indicator.class,
                    CatalogueParts::indicators,
                    CatalogueParts.Builder::addIndicator),
            new Section<>(
                    "observations",
                    Kind.OBSERVATION,
                    Observation.class,
                    CatalogueParts::observations,
                    CatalogueParts.Builder::addObservation),
            new Section<>("events", Kind.EVENT, Event.class, CatalogueParts::events, CatalogueParts.Builder::addEvent),
            new Section<>(
                    "evaluations",
                    Kind.EVALUATION,
                    Evaluation.class,
                    CatalogueParts::evaluations,
                    CatalogueParts.Builder::addEvaluation),
            new Section<>(
                    "findings",
                    Kind.FINDING,
                    Finding.class,
                    CatalogueParts::findings,
                    CatalogueParts.Builder::addFinding),
            new Section<>(
                    "priorities",
                    Kind.PRIORITY,
                    Priority.class,
                    CatalogueParts::priorities,
                    CatalogueParts.Builder::addPriority),
            new Section<>(
                    "recommendations",
                    Kind.RECOMMENDATION,
                    Recommendation.class,
                    CatalogueParts::recommendations,
                    CatalogueParts.Builder::addRecommendation),
            new Section<>(
                    "rankings",
                    Kind.RANKING,
                    Ranking.class,
                    CatalogueParts::rankings,
                    CatalogueParts.Builder::addRanking),
            new Section<>("claims", Kind.CLAIM, Claim.class, CatalogueParts::claims, CatalogueParts.Builder::addClaim),
            new Section<>(
                    "definitions",
                    Kind.DEFINITION,
                    Definition.class,
                    CatalogueParts::definitions,
                    CatalogueParts.Builder::addDefinition),
            new Section<>(
                    "acronyms",
                    Kind.ACRONYM,
                    Acronym.class,
                    CatalogueParts::acronyms,
                    CatalogueParts.Builder::addAcronym),
            new Section<>("checks", Kind.CHECK, Check.class, CatalogueParts::checks, CatalogueParts.Builder::addCheck),
            new Section<>(
                    "contradictions",
                    Kind.CONTRADICTION,
                    Contradiction.class,
                    CatalogueParts::contradictions,
                    CatalogueParts.Builder::addContradiction),
            new Section<>("gaps", Kind.GAP, Gap.class, CatalogueParts::gaps, CatalogueParts.Builder::addGap));

    /** The kinds whose records hold records of their own. */
    static final ImmutableSet<Kind> HOLDERS = Sets.immutableEnumSet(Kind.FRAMEWORK, Kind.RECOMMENDATION);

    private static final ImmutableMap<String, Section<?>> BY_NAME = Maps.uniqueIndex(ALL, Section::name);

    /** {@return the section of this name; empty if there is none} */
    static Optional<Section<?>> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** {@return the names of all sections} */
    static ImmutableList<String> names() {
        return BY_NAME.keySet().asList();
    }

    /** {@return the type of its records} */
    JavaType type() {
        return Json.mapper().getTypeFactory().constructParametricType(Statement.class, says);
    }

    /** {@return the name of its file in a folder, such as {@code status-changes.json}} */
    String fileName() {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name) + ".json";
    }

    /** {@return this record, and the statements in it that are records of their own, such as goals of a framework} */
    ImmutableList<CatalogueParts.Entry> entries(Statement<T> statement) {
        if (!HOLDERS.contains(kind)) {
            return ImmutableList.of(new CatalogueParts.Entry(kind, statement));
        }
        CatalogueParts.Builder parts = CatalogueParts.builder();
        add.accept(parts, statement);
        return parts.build().entries().collect(ImmutableList.toImmutableList());
    }
}
