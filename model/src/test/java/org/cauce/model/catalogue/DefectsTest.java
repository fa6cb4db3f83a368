package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.OpenQuestion;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Target;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Claim;
import org.cauce.model.policy.ClaimType;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefectsTest {
    private static final Claim NEED = Claim.builder().type(ClaimType.NEED).build();

    private static List<String> defects(CatalogueParts.Builder parts) {
        return Catalogue.defects(parts.build()).stream().map(Defect::toString).toList();
    }

    private static Statement.Builder<Claim> claim(String id) {
        return Statement.<Claim>builder().id(id).says(NEED);
    }

    private static Statement<Endnote> endnote(String id, int number) {
        return Statement.of(
                id,
                Endnote.builder()
                        .source(Samples.PAPER)
                        .number(number)
                        .type(Endnote.Type.SUBSTANTIVE)
                        .build());
    }

    private static Framework.Builder framework() {
        return Framework.builder().initiative(Samples.PLAN);
    }

    @Test
    void findsNoneInAWholeCatalogue() {
        assertThat(defects(Samples.parts())).isEmpty();
        assertThat(Catalogue.defects(CatalogueParts.empty())).isEmpty();
    }

    static Stream<Arguments> dangling() {
        Ref nowhere = Kind.INITIATIVE.ref("nowhere");
        return Stream.of(
                dangling(
                        "claim:c refers to initiative:nowhere",
                        parts -> parts.addClaim(Statement.of("c", NEED.withSubjects(nowhere)))),
                dangling(
                        "claim:c refers to source:nowhere",
                        parts -> parts.addClaim(claim("c")
                                .addCitation(Citation.of(Kind.SOURCE.ref("nowhere"), "I"))
                                .build())),
                dangling(
                        "claim:c refers to person:nobody",
                        parts -> parts.addClaim(
                                claim("c").saidBy(Kind.PERSON.ref("nobody")).build())),
                dangling(
                        "claim:c refers to claim:d",
                        parts -> parts.addClaim(
                                claim("c").addSameAs(Kind.CLAIM.ref("d")).build())),
                dangling(
                        "claim:c refers to country:XYZ",
                        parts -> parts.addClaim(Statement.of("c", NEED.withSubjects(Kind.COUNTRY.ref("XYZ"))))),
                dangling(
                        "initiative:i refers to organisation:nobody",
                        parts -> parts.addInitiative(Samples.initiative("i", "2020")
                                .map(initiative -> Initiative.builder()
                                        .from(initiative)
                                        .putRoles(Role.LEAD, Kind.ORGANISATION.ref("nobody"))
                                        .build()))),
                dangling(
                        "initiative:i refers to sector:no-theme",
                        parts -> parts.addInitiative(Samples.initiative("i", "2020")
                                .map(initiative -> initiative.withSectors(Code.theme("no-theme"))))),
                dangling(
                        "flow:f refers to sector:no-theme",
                        parts -> parts.addFlow(Statement.of(
                                "f",
                                FundingFlow.builder()
                                        .stage(Stage.SPENT)
                                        .amount(Amount.none())
                                        .sectors(Split.whole(Code.theme("no-theme")))
                                        .build()))),
                dangling(
                        "flow:f refers to flow:nowhere",
                        parts -> parts.addFlow(Statement.of(
                                "f",
                                FundingFlow.builder()
                                        .stage(Stage.SPENT)
                                        .amount(Amount.shareOf(Kind.FLOW.ref("nowhere"), BigDecimal.ONE))
                                        .build()))),
                dangling(
                        "terms:t refers to organisation:nobody",
                        parts -> parts.addTerms(Statement.of(
                                "t",
                                Terms.builder()
                                        .initiative(Samples.PLAN)
                                        .addBenefit(Benefit.builder()
                                                .type(Benefit.Type.IN_KIND)
                                                .provider(Kind.ORGANISATION.ref("nobody"))
                                                .build())
                                        .build()))),
                dangling(
                        "framework-part:g refers to sector:no-theme",
                        parts -> parts.addFramework(Statement.of(
                                "w",
                                framework()
                                        .addGoal(Statement.of(
                                                "g",
                                                Goal.builder()
                                                        .text("jobs")
                                                        .addSector(Code.theme("no-theme"))
                                                        .build()))
                                        .build()))),
                dangling(
                        "framework-part:r refers to initiative:nowhere",
                        parts -> parts.addFramework(Statement.of(
                                "w",
                                framework()
                                        .addReferral(Statement.of(
                                                "r",
                                                Referral.builder()
                                                        .origin(Samples.PLAN)
                                                        .destination(nowhere)
                                                        .what("training")
                                                        .build()))
                                        .build()))),
                dangling(
                        "framework-part:t refers to observation:nowhere",
                        parts -> parts.addFramework(Statement.of(
                                "w",
                                framework()
                                        .addTarget(Statement.of(
                                                "t",
                                                Target.builder()
                                                        .indicator(Kind.INDICATOR.ref("jobs"))
                                                        .addResult(Kind.OBSERVATION.ref("nowhere"))
                                                        .build()))
                                        .build()))),
                dangling(
                        "framework-part:q refers to source:nowhere",
                        parts -> parts.addFramework(Statement.of(
                                "w",
                                framework()
                                        .addOpenQuestion(Statement.<OpenQuestion>builder()
                                                .id("q")
                                                .says(OpenQuestion.builder()
                                                        .text("who?")
                                                        .build())
                                                .addCitation(Citation.of(Kind.SOURCE.ref("nowhere"), "I"))
                                                .build())
                                        .build()))),
                dangling(
                        "action:a refers to action:first",
                        parts -> parts.addRecommendation(Statement.of(
                                "r",
                                Recommendation.builder()
                                        .title("Coordinate")
                                        .number(1)
                                        .order(1)
                                        .addAction(Statement.of(
                                                "a",
                                                Action.builder()
                                                        .text("meet")
                                                        .dependsOn(Kind.ACTION.ref("first"))
                                                        .build()))
                                        .build()))),
                dangling(
                        "link:l refers to framework-part:nowhere",
                        parts -> parts.addLink(Statement.of(
                                "l",
                                Link.builder()
                                        .subject(Samples.PLAN)
                                        .type(LinkType.FUNDS)
                                        .object(Kind.FRAMEWORK_PART.ref("nowhere"))
                                        .build()))));
    }

    private static Arguments dangling(String message, UnaryOperator<CatalogueParts.Builder> change) {
        return Arguments.of(message, change);
    }

    @ParameterizedTest
    @MethodSource("dangling")
    void findsReferencesThatLeadNowhere(String defect, UnaryOperator<CatalogueParts.Builder> change) {
        assertThat(Catalogue.defects(change.apply(Samples.parts()).build()))
                .allMatch(found -> found.type() == Defect.Type.DANGLING_REFERENCE)
                .extracting(Defect::message)
                .containsExactly(defect + ", which is not there: add that record, or correct the reference");
    }

    @Test
    void namesAFrameworkAndItsPartIfBothReferToWhatIsNotThere() {
        Ref nobody = Kind.ORGANISATION.ref("nobody");
        Statement<Member> member = Statement.of(
                "m", Member.builder().partner(nobody).initiative(Samples.PLAN).build());
        assertThat(Catalogue.defects(Samples.parts()
                        .addFramework(Statement.of(
                                "w",
                                framework().addPartner(nobody).addMember(member).build()))
                        .build()))
                .extracting(Defect::record)
                .containsExactly(Kind.FRAMEWORK.ref("w"), Kind.FRAMEWORK_PART.ref("m"));
    }

    @Test
    void needsNoRecordOfACountry() {
        assertThat(defects(CatalogueParts.builder().addClaim(Statement.of("c", NEED.withSubjects(Country.HND.ref())))))
                .isEmpty();
    }

    @Test
    void findsIdsThatAreTakenTwice() {
        CatalogueParts.Builder parts =
                Samples.parts().addOrganisation(Samples.organisation("usaid", OrganisationType.NGO, Country.USA));
        assertThat(Catalogue.defects(parts.build()))
                .containsExactly(new Defect(Defect.Type.DUPLICATE_ID, Samples.USAID, Samples.USAID))
                .extracting(Defect::message)
                .containsExactly("Two records are called organisation:usaid: give one of them another id");
    }

    @Test
    void findsIdsTakenTwiceByPartsOfFrameworks() {
        Statement<Goal> goal = Statement.of("part", Goal.builder().text("jobs").build());
        Statement<OpenQuestion> question =
                Statement.of("part", OpenQuestion.builder().text("who?").build());
        Ref part = Kind.FRAMEWORK_PART.ref("part");
        assertThat(Catalogue.defects(Samples.parts()
                        .addFrameworks(
                                Statement.of("one", framework().addGoal(goal).build()),
                                Statement.of(
                                        "two",
                                        framework().addOpenQuestion(question).build()))
                        .build()))
                .containsExactly(new Defect(Defect.Type.DUPLICATE_ID, part, part));
    }

    @Test
    void takesTheSameIdInAnotherKind() {
        assertThat(defects(Samples.parts().addPlace(Samples.place("plan", Country.MEX))))
                .isEmpty();
    }

    @Test
    void findsEndnotesThatTheDocumentDoesNotHave() {
        CatalogueParts.Builder parts = Samples.parts()
                .addSource(Samples.source("other"))
                .addEndnotes(endnote("en-1", 1), endnote("en-3", 3))
                .addClaim(claim("c")
                        .addCitation(Citation.of(Samples.PAPER, "I").withEndnotes(1, 2, 3))
                        .addCitation(Citation.of(Kind.SOURCE.ref("other"), "I").withEndnotes(1))
                        .build());
        assertThat(Catalogue.defects(parts.build()))
                .allMatch(found -> found.type() == Defect.Type.UNKNOWN_ENDNOTE)
                .extracting(Defect::message)
                .containsExactly(
                        "claim:c cites endnote 2 of paper, which is not there: add the endnote, or correct the number",
                        "claim:c cites endnote 1 of other, which is not there: add the endnote, or correct the number");
    }

    @Test
    void namesAllDefectsAtOnceAndEachOnce() {
        Ref nowhere = Kind.INITIATIVE.ref("nowhere");
        CatalogueParts parts = Samples.parts()
                .addClaims(Statement.of("c", NEED.withSubjects(nowhere, nowhere)), Statement.of("c", NEED))
                .addClaim(claim("d")
                        .addCitation(Citation.of(Samples.PAPER, "I").withEndnotes(7))
                        .build())
                .addGap(Statement.of(
                        "g", Gap.builder().missing("figures").addAbout(nowhere).build()))
                .build();
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> Catalogue.of(parts))
                .withMessage("Two records are called claim:c: give one of them another id;"
                        + " claim:c refers to initiative:nowhere, which is not there: add that record, or correct the"
                        + " reference;"
                        + " claim:d cites endnote 7 of paper, which is not there: add the endnote, or correct the number;"
                        + " gap:g refers to initiative:nowhere, which is not there: add that record, or correct the"
                        + " reference")
                .satisfies(broken -> assertThat(broken.defects()).isEqualTo(Catalogue.defects(parts)));
    }

    @Test
    void showsTenDefectsAndCountsTheOthers() {
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> Catalogue.of(broken(12)))
                .withMessageMatching("(claim:c\\d+ refers to [^;]+; ){10}and 2 more")
                .satisfies(broken -> assertThat(broken.defects()).hasSize(12));
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> Catalogue.of(broken(10)))
                .withMessageMatching("(claim:c\\d+ refers to [^;]+; ){9}claim:c9 refers to [^;]+");
    }

    @ParameterizedTest
    @CsvSource({
        "DANGLING_REFERENCE, dangling-reference",
        "DUPLICATE_ID, duplicate-id",
        "UNKNOWN_ENDNOTE, unknown-endnote"
    })
    void writesAndReadsTheTypeOfADefectInWords(Defect.Type type, String text) {
        assertThat(type).hasToString(text);
        assertThat(Defect.Type.parse(text)).isEqualTo(type);
    }

    private static CatalogueParts broken(int claims) {
        CatalogueParts.Builder parts = CatalogueParts.builder();
        for (int i = 0; i < claims; i++) {
            parts.addClaim(Statement.of("c" + i, NEED.withSubjects(Samples.PLAN)));
        }
        return parts.build();
    }
}
