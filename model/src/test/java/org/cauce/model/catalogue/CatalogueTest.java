package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Claim;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.EventType;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Ref PROGRAMME = Kind.INITIATIVE.ref("programme");

    private static Catalogue samples() {
        return Catalogue.of(Samples.parts().build());
    }

    private static Catalogue oneOfEach() {
        return Catalogue.of(OneOfEach.named("").build());
    }

    @Test
    void findsRecordsByKindAndId() {
        assertThat(samples().find(Samples.PLAN).map(Statement::id)).hasValue("plan");
        assertThat(samples().find(Kind.ORGANISATION.ref("plan"))).isEmpty();
        assertThat(samples().find(Country.HND.ref())).isEmpty();
    }

    @Test
    void findsThePartsOfFrameworksAndRecommendations() {
        assertThat(oneOfEach().find(Kind.FRAMEWORK_PART.ref("framework-part"))).isPresent();
        assertThat(oneOfEach().find(Kind.ACTION.ref("action"))).isPresent();
    }

    @Test
    void givesARecordAsItsType() {
        Initiative plan = samples().get(Samples.PLAN, Initiative.class).says();
        assertThat(plan.name()).isEqualTo("plan");
    }

    @Test
    void saysWhichRecordItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples().get(Kind.INITIATIVE.ref("usaid"), Initiative.class))
                .withMessage("No record is called initiative:usaid: expected the id of a record of this catalogue;"
                        + " called(kind, name) finds ids");
    }

    @Test
    void givesNoRecordAsAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples().get(Samples.PLAN, Organisation.class))
                .withMessage("initiative:plan is no Organisation: expected the type of kind initiative");
    }

    @Test
    void countsPartsOfFrameworksAndRecommendationsAsRecords() {
        assertThat(oneOfEach().size()).isEqualTo(Kind.values().length);
        assertThat(oneOfEach().entries()).hasSize(Kind.values().length);
    }

    @Test
    void countsItsRecordsByKind() {
        assertThat(samples())
                .hasToString("Catalogue{grouping=2, place=1, organisation=4, aggregate=2, initiative=3,"
                        + " status-change=1, flow=10, indicator=1, observation=4, source=1}");
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                question("flow", Catalogue::flows),
                question("observation", Catalogue::observations),
                question("plan", Catalogue::initiatives),
                question("event", catalogue -> catalogue.events().toList()),
                question("indicator", catalogue -> catalogue.indicators().toList()),
                question("priority", catalogue -> catalogue.priorities().toList()),
                question(
                        "recommendation",
                        catalogue -> catalogue.recommendations().toList()),
                question("framework", catalogue -> catalogue.frameworks().toList()),
                question("evaluation", catalogue -> catalogue.evaluations().toList()),
                question("claim", catalogue -> catalogue.claims().toList()),
                question("definition", catalogue -> catalogue.definitions().toList()),
                question("sector", catalogue -> catalogue.sectors().toList()),
                question("audience", catalogue -> catalogue.audiences().toList()),
                question("check", catalogue -> catalogue.checks().toList()),
                question(
                        "contradiction", catalogue -> catalogue.contradictions().toList()),
                question("gap", catalogue -> catalogue.gaps().toList()));
    }

    private static Arguments question(String id, Function<Catalogue, Iterable<? extends Statement<?>>> question) {
        return Arguments.of(id, question);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void givesTheRecordsOfTheKindAskedFor(String id, Function<Catalogue, Iterable<? extends Statement<?>>> question) {
        assertThat(Samples.ids(question.apply(oneOfEach()))).containsExactly(id);
    }

    @Test
    void givesThePrioritiesOfOneCountry() {
        assertThat(Samples.ids(oneOfEach().priorities(Country.HND).toList())).containsExactly("priority");
        assertThat(oneOfEach().priorities(Country.GTM)).isEmpty();
    }

    private static Statement<Sector> sector(String value, String broader) {
        return Statement.of(
                value,
                Sector.builder()
                        .code(Code.theme(value))
                        .level(Sector.Level.THEME)
                        .addName(Samples.name(value))
                        .broader(Code.theme(broader))
                        .build());
    }

    @Test
    void knowsWhichSectorsHoldWhich() {
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addSector(sector("maize", "crops"))
                .addSector(sector("crops", "farming"))
                .addSector(sector("farming", "farming"))
                .build());
        Code maize = Code.theme("maize");
        assertThat(catalogue.isWithin(maize, Code.theme("farming"))).isTrue();
        assertThat(catalogue.isWithin(maize, maize)).isTrue();
        assertThat(catalogue.isWithin(Code.theme("farming"), maize)).isFalse();
        assertThat(catalogue.broadest(maize)).isEqualTo(Code.theme("farming"));
    }

    @Test
    void holdsAnUnknownCodeBroadest() {
        Code purpose = Code.of(Code.DAC_PURPOSE, "11220");
        assertThat(oneOfEach().broadest(purpose)).isEqualTo(purpose);
        assertThat(oneOfEach().isWithin(purpose, Code.of(Code.DAC_CATEGORY, "112")))
                .isFalse();
    }

    private static Statement<Event> event(String id, TimePeriod when) {
        return Statement.of(
                id,
                Event.builder()
                        .type(EventType.MEETING)
                        .title(id)
                        .when(Timing.of(when))
                        .build());
    }

    @Test
    void ordersEventsByDateAndPutsThoseWithoutOneLast() {
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addEvents(
                        event("undated", TimePeriod.undated()),
                        event("late", TimePeriod.year(2021)),
                        event("first-of-two", TimePeriod.month(2020, 3)),
                        event("early", TimePeriod.year(2019)),
                        event("second-of-two", TimePeriod.month(2020, 3)))
                .build());
        assertThat(Samples.ids(catalogue.events()))
                .containsExactly("early", "first-of-two", "second-of-two", "late", "undated");
    }

    private static Statement<Finding> finding(String id, Ref... subjects) {
        return Statement.of(
                id,
                Finding.builder()
                        .type(FindingType.WEAKNESS)
                        .evaluation(Kind.EVALUATION.ref("evaluation"))
                        .addSubjects(subjects)
                        .text("It is slow")
                        .build());
    }

    @Test
    void givesFindingsAboutAnInitiativeAndThoseOfAnEvaluation() {
        Catalogue catalogue = oneOfEach()
                .plus(CatalogueParts.builder()
                        .addFindings(finding("about", Samples.PLAN), finding("general"))
                        .build());
        assertThat(Samples.ids(catalogue.findings(Samples.PLAN))).containsExactly("about");
        assertThat(Samples.ids(catalogue.findings(Kind.EVALUATION.ref("evaluation"))))
                .containsExactly("finding", "about", "general");
        assertThat(catalogue.findings(Country.HND.ref())).isEmpty();
    }

    @Test
    void tellsTheHistoryOfAnInitiativeInTheOrderOfTheCatalogue() {
        Statement<StatusChange> resumed = Samples.change("programme", Status.RESUMED, "2022");
        Statement<StatusChange> announced = Samples.change("programme", Status.ANNOUNCED, "2018");
        Catalogue catalogue = samples()
                .plus(CatalogueParts.builder()
                        .addStatusChanges(resumed, Samples.change("plan", Status.LAUNCHED, "2008"), announced)
                        .build());
        assertThat(Samples.ids(catalogue.history(PROGRAMME)))
                .containsExactly("programme-suspended", "programme-resumed", "programme-announced");
        assertThat(catalogue.history(Kind.INITIATIVE.ref("line"))).isEmpty();
    }

    @Test
    void keepsTheTermsOfEachPassageAndInitiativeApart() {
        Catalogue catalogue = samples()
                .plus(CatalogueParts.builder()
                        .addTerms(terms("one", Samples.PLAN), terms("other", PROGRAMME), terms("two", Samples.PLAN))
                        .build());
        assertThat(Samples.ids(catalogue.terms(Samples.PLAN))).containsExactly("one", "two");
        assertThat(catalogue.terms(Kind.INITIATIVE.ref("line"))).isEmpty();
    }

    private static Statement<Terms> terms(String id, Ref initiative) {
        return Statement.of(id, Terms.builder().initiative(initiative).build());
    }

    private static Statement<Link> link(Ref subject, LinkType type, Ref object) {
        return Statement.of(
                subject.id() + "-" + type + "-" + object.id(),
                Link.builder().subject(subject).type(type).object(object).build());
    }

    @Test
    void readsLinksFromBothSides() {
        Catalogue catalogue = samples()
                .plus(CatalogueParts.builder()
                        .addLinks(
                                link(PROGRAMME, LinkType.SUCCEEDS, Samples.PLAN),
                                link(Samples.USAID, LinkType.FUNDS, PROGRAMME))
                        .build());
        assertThat(catalogue.links(PROGRAMME))
                .extracting(link -> link.says().readFrom(PROGRAMME))
                .containsExactly("succeeds", "funded by");
        assertThat(catalogue.links(Samples.PLAN))
                .extracting(link -> link.says().readFrom(Samples.PLAN))
                .containsExactly("succeeded by");
        assertThat(catalogue.links(Samples.COMPANY)).isEmpty();
    }

    @Test
    void keepsConflictingStatementsSideBySide() {
        Statement<Claim> one = Samples.claim("one").withConflictGroup("sum");
        Statement<Claim> two = Samples.claim("two").withConflictGroup("sum");
        Statement<Claim> elsewhere = Samples.claim("elsewhere").withConflictGroup("date");
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addPlace(Samples.place("place", Country.MEX).withConflictGroup("date"))
                .addClaims(one, Samples.claim("plain"), elsewhere, two)
                .build());
        assertThat(catalogue.conflicts().keySet()).containsExactly("date", "sum");
        assertThat(Samples.ids(catalogue.conflicts().get("sum"))).containsExactly("one", "two");
        assertThat(Samples.ids(catalogue.conflicts().get("date"))).containsExactly("place", "elsewhere");
    }

    @Test
    void findsRecordsOfAKindByIdOrAnyNameWithoutRegardToCaseAndAccents() {
        Catalogue catalogue = samples()
                .plus(CatalogueParts.builder()
                        .addOrganisations(
                                Samples.organisation("plan", OrganisationType.NGO, Country.HND),
                                Samples.organisation("ministry", OrganisationType.MINISTRY, Country.MEX)
                                        .map(ministry -> ministry.withNames(
                                                Samples.name("Ministry of Energy"),
                                                Samples.name("Secretaría de Energía"))))
                        .build());
        assertThat(Samples.ids(catalogue.called(Kind.ORGANISATION, "SECRETARIA DE ENERGIA")))
                .containsExactly("ministry");
        assertThat(Samples.ids(catalogue.called(Kind.ORGANISATION, "Ministry"))).containsExactly("ministry");
        assertThat(Samples.ids(catalogue.called(Kind.INITIATIVE, "Plan"))).containsExactly("plan");
        assertThat(catalogue.called(Kind.ORGANISATION, "energy")).isEmpty();
    }

    @Test
    void findsRecordsWithoutANameByTheirId() {
        assertThat(Samples.ids(oneOfEach().called(Kind.CLAIM, "CLAIM"))).containsExactly("claim");
        assertThat(oneOfEach().called(Kind.GAP, "claim")).isEmpty();
    }

    @Test
    void givesEveryRecordOfANameThatSeveralShare() {
        Catalogue catalogue = samples()
                .plus(CatalogueParts.builder()
                        .addInitiative(Samples.initiative("new-plan", "2022")
                                .map(plan -> plan.withNames(Samples.name("Plan"))))
                        .build());
        assertThat(Samples.ids(catalogue.called(Kind.INITIATIVE, "plan"))).containsExactly("plan", "new-plan");
    }

    @Test
    void growsByPartsThatReferToItsRecords() {
        Catalogue before = samples();
        Catalogue after = before.plus(CatalogueParts.builder()
                .addLink(link(PROGRAMME, LinkType.SUCCEEDS, Samples.PLAN))
                .build());
        assertThat(after.size()).isEqualTo(before.size() + 1);
        assertThat(after.links(Samples.PLAN)).hasSize(1);
        assertThat(before.links(Samples.PLAN)).isEmpty();
    }

    @Test
    void doesNotGrowByPartsThatDoNotFit() {
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> samples().plus(Samples.parts().build()))
                .satisfies(broken -> assertThat(broken.defects())
                        .hasSize(samples().size())
                        .allMatch(defect -> defect.type() == Defect.Type.DUPLICATE_ID));
    }

    @Test
    void equalsAnotherOfTheSameParts() {
        assertThat(samples())
                .isEqualTo(samples())
                .hasSameHashCodeAs(samples())
                .isNotEqualTo(samples().parts());
        assertThat(samples())
                .isNotEqualTo(samples()
                        .plus(CatalogueParts.builder()
                                .addClaim(Samples.claim("further"))
                                .build()));
        assertThat(Catalogue.of(samples().parts())).isEqualTo(samples());
    }

    @Test
    void spreadsDifferentCataloguesInAHashTable() {
        assertThat(samples().hashCode()).isNotEqualTo(oneOfEach().hashCode());
    }
}
