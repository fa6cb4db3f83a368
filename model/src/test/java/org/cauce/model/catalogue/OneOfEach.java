package org.cauce.model.catalogue;

import org.cauce.model.code.Audience;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.party.Person;
import org.cauce.model.place.Country;
import org.cauce.model.place.CountryProfile;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.EventType;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.policy.Ranking;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Check;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Function;
import org.cauce.model.review.Gap;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Acronym;
import org.cauce.model.text.Definition;

/** One record of each kind, all with ids of one ending; its initiative is {@code plan} and that ending. */
final class OneOfEach {
    private final String ending;
    private final Ref plan;

    private OneOfEach(String ending) {
        this.ending = ending;
        this.plan = Kind.INITIATIVE.ref("plan" + ending);
    }

    static CatalogueParts.Builder named(String ending) {
        return new OneOfEach(ending).parts();
    }

    private <T> Statement<T> of(Kind kind, T says) {
        return Statement.of(kind + ending, says);
    }

    private CatalogueParts.Builder parts() {
        return policy(undertakings(CatalogueParts.builder()
                .addSource(Samples.source("source" + ending))
                .addEndnote(of(
                        Kind.ENDNOTE,
                        Endnote.builder()
                                .source(Kind.SOURCE.ref("source" + ending))
                                .number(1)
                                .type(Endnote.Type.SUBSTANTIVE)
                                .build()))
                .addCountry(of(
                        Kind.COUNTRY,
                        CountryProfile.builder().country(Country.HND).build()))
                .addGrouping(Samples.grouping("grouping" + ending))
                .addPlace(Samples.place("place" + ending, Country.HND))
                .addOrganisation(Samples.organisation("organisation" + ending, OrganisationType.NGO, Country.HND))
                .addAggregate(Samples.aggregate("aggregate" + ending))
                .addPerson(of(
                        Kind.PERSON,
                        Person.builder().addName(Samples.name("Person")).build()))
                .addSector(of(
                        Kind.SECTOR,
                        Sector.builder()
                                .code(Code.of("LIST", "1"))
                                .level(Sector.Level.BROAD)
                                .addName(Samples.name("Schools"))
                                .build()))
                .addAudience(of(
                        Kind.AUDIENCE,
                        Audience.builder()
                                .code(Code.of(Code.AUDIENCE, "youth"))
                                .addName(Samples.name("Young people"))
                                .build()))));
    }

    private CatalogueParts.Builder undertakings(CatalogueParts.Builder parts) {
        return parts.addInitiative(Samples.initiative("plan" + ending, "2020"))
                .addStatusChange(
                        Samples.change("plan" + ending, Status.LAUNCHED, "2020").withId("status-change" + ending))
                .addTerms(of(Kind.TERMS, Terms.builder().initiative(plan).build()))
                .addLink(of(
                        Kind.LINK,
                        Link.builder()
                                .subject(plan)
                                .type(LinkType.RELATED_TO)
                                .object(Country.HND.ref())
                                .build()))
                .addFramework(of(
                        Kind.FRAMEWORK,
                        Framework.builder()
                                .initiative(plan)
                                .addGoal(of(
                                        Kind.FRAMEWORK_PART,
                                        Goal.builder().text("jobs").build()))
                                .build()))
                .addFlow(of(Kind.FLOW, Samples.flow(Country.USA.ref(), Country.HND.ref(), "USD 1")))
                .addIndicator(Samples.indicator("indicator" + ending, "Jobs"))
                .addObservation(Samples.observation("observation" + ending, plan, "2020", 1)
                        .map(jobs -> jobs.withIndicator(Kind.INDICATOR.ref("indicator" + ending))));
    }

    private CatalogueParts.Builder policy(CatalogueParts.Builder parts) {
        return texts(parts.addEvent(of(
                        Kind.EVENT,
                        Event.builder()
                                .type(EventType.MEETING)
                                .title("Meeting")
                                .when(Samples.when("2020"))
                                .build()))
                .addEvaluation(of(
                        Kind.EVALUATION,
                        Evaluation.builder().type(EvaluationType.AUDIT).build()))
                .addFinding(of(
                        Kind.FINDING,
                        Finding.builder()
                                .type(FindingType.STRENGTH)
                                .evaluation(Kind.EVALUATION.ref("evaluation" + ending))
                                .text("It works")
                                .build()))
                .addPriority(of(
                        Kind.PRIORITY,
                        Priority.builder()
                                .type(PriorityType.NAMED)
                                .country(Country.HND.ref())
                                .text("Faster borders")
                                .when(Samples.when("2020"))
                                .build()))
                .addRecommendation(of(
                        Kind.RECOMMENDATION,
                        Recommendation.builder()
                                .title("Coordinate")
                                .number(1)
                                .order(1)
                                .addAction(of(
                                        Kind.ACTION,
                                        Action.builder().text("meet").build()))
                                .build()))
                .addRanking(
                        of(Kind.RANKING, Ranking.builder().title("By effort").build())));
    }

    private CatalogueParts.Builder texts(CatalogueParts.Builder parts) {
        return parts.addClaim(Samples.claim("claim" + ending))
                .addDefinition(of(
                        Kind.DEFINITION,
                        Definition.builder()
                                .type(Definition.Type.CONCEPT)
                                .term("root cause")
                                .build()))
                .addAcronym(of(
                        Kind.ACRONYM,
                        Acronym.builder()
                                .acronym("ODA")
                                .english("Official development assistance")
                                .spanish("Ayuda oficial al desarrollo")
                                .build()))
                .addCheck(of(
                        Kind.CHECK,
                        Check.builder().function(Function.SUM).unit(Unit.USD).build()))
                .addContradiction(of(
                        Kind.CONTRADICTION,
                        Contradiction.builder()
                                .severity(Severity.LOW)
                                .resolution("both kept")
                                .build()))
                .addGap(of(Kind.GAP, Gap.builder().missing("figures").build()));
    }
}
