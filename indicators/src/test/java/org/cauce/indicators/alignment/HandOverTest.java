package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.joint;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.of;
import static org.cauce.indicators.alignment.TwoDonors.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Eligibility;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.place.Place;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Between which initiatives of two donors people could pass. */
class HandOverTest {
    private static final Ref HND = Country.HND.ref();

    /** Training that young people leave after a year, and a project of the other donor. */
    private static TestCatalogue trainingAnd(UnaryOperator<Initiative.Builder> project) {
        return audiences()
                .initiative("training", of(Country.MEX, "2019", "2020", HND))
                .terms("training-terms", "training", terms -> terms.upTo(TimePeriod.parse("P12M")))
                .initiative("project", project);
    }

    private static TestCatalogue audiences() {
        return none().audience("youth", Optional.empty())
                .audience("farmers", Optional.empty())
                .audience("young-farmers", Optional.of("farmers"))
                .audience("women", Optional.empty());
    }

    private static TestCatalogue trainingAndProject() {
        return trainingAnd(of(Country.USA, "2020", "2021", HND));
    }

    private static ImmutableList<HandOver> found(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).handOvers(GROUPS);
    }

    private static HandOver only(TestCatalogue catalogue) {
        ImmutableList<HandOver> found = found(catalogue);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Reason reason(TestCatalogue catalogue, Criterion criterion) {
        return Optional.ofNullable(only(catalogue).reasons().get(criterion)).orElseThrow();
    }

    @Test
    void peopleLeaveTheOneAndCouldEnterTheOther() {
        HandOver found = only(trainingAndProject());
        assertThat(found.origin()).isEqualTo(initiative("training"));
        assertThat(found.destination()).isEqualTo(initiative("project"));
        assertThat(found.country()).isEqualTo(Country.HND);
        assertThat(found.isReported()).isFalse();
        assertThat(found.reportedBy()).isEmpty();
        assertThat(found.reasons())
                .isEqualTo(ImmutableMap.of(
                        Criterion.AUDIENCE, new Reason(Fit.NOT_STATED, "not stated"),
                        Criterion.AGE, new Reason(Fit.NOT_STATED, "not stated"),
                        Criterion.OCCUPATION, new Reason(Fit.NOT_STATED, "not stated"),
                        Criterion.COUNTRY, new Reason(Fit.FITS, "Honduras on both sides"),
                        Criterion.TIME,
                                new Reason(
                                        Fit.FITS, "active 2019-01-01 to 2020-12-31; active 2020-01-01 to 2021-12-31"),
                        Criterion.SECTOR, new Reason(Fit.FITS, "youth")));
    }

    @Test
    void bothWaysAreFoundWherePeopleLeaveBoth() {
        assertThat(found(trainingAndProject()
                        .terms("project-terms", "project", terms -> terms.addExitRoutes("to work"))))
                .extracting(HandOver::origin)
                .containsExactly(initiative("training"), initiative("project"));
    }

    @Test
    void whoMayStayLeavesNothing() {
        assertThat(found(audiences()
                        .initiative("training", of(Country.MEX, "2019", "2020", HND))
                        .terms("training-terms", "training", terms -> terms)
                        .initiative("project", of(Country.USA, "2020", "2021", HND))))
                .isEmpty();
    }

    @Test
    void initiativesOfOneDonorAreNoPairNorIsOneOfBoth() {
        assertThat(found(trainingAnd(of(Country.MEX, "2020", "2021", HND)))).isEmpty();
        assertThat(found(none().initiative(
                                "shared",
                                builder -> of(Country.USA, "2020", "2021", HND)
                                        .apply(builder)
                                        .putRoles(Role.LEAD, Country.MEX.ref()))
                        .terms("shared-terms", "shared", terms -> terms.addExitRoutes("to work"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InitiativeType.class)
    void peopleEnterProgrammesProjectsAndInitiatives(InitiativeType type) {
        boolean takesPeople = List.of(
                        InitiativeType.PROGRAMME,
                        InitiativeType.PROJECT,
                        InitiativeType.INITIATIVE,
                        InitiativeType.PRIVATE_SECTOR_INITIATIVE)
                .contains(type);
        assertThat(found(trainingAnd(builder ->
                        of(Country.USA, "2020", "2021", HND).apply(builder).type(type))))
                .hasSize(takesPeople ? 1 : 0);
    }

    private static TestCatalogue inPlace(String where) {
        return trainingAnd(of(Country.USA, "2020", "2021", Ref.parse(where)))
                .grouping("region", Membership.PARTIAL, HND, Country.GTM.ref())
                .plus(parts -> parts.addPlaces(Statement.of(
                        "choluteca",
                        Place.builder()
                                .addNames(TestCatalogue.name("choluteca"))
                                .country(Country.HND)
                                .build())));
    }

    @Test
    void bothAreInTheCountry() {
        assertThat(found(inPlace("country:SLV"))).isEmpty();
        assertThat(reason(inPlace("place:choluteca"), Criterion.COUNTRY))
                .isEqualTo(new Reason(Fit.FITS, "Honduras on both sides"));
        assertThat(reason(inPlace("grouping:region"), Criterion.COUNTRY))
                .isEqualTo(new Reason(Fit.NEAR, "one is for the region around it"));
        assertThat(found(trainingAnd(of(Country.USA, "2020", "2021"))))
                .as("without a place")
                .isEmpty();
        assertThat(found(audiences()
                        .initiative("training", of(Country.MEX, "2019", "2020", Country.SLV.ref()))
                        .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                        .initiative("project", of(Country.USA, "2020", "2021", HND))))
                .as("each elsewhere")
                .isEmpty();
    }

    @Test
    void eachCountryIsAnswered() {
        assertThat(found(audiences()
                        .initiative("training", of(Country.MEX, "2019", "2020", HND, Country.SLV.ref()))
                        .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                        .initiative("project", of(Country.USA, "2020", "2021", HND, Country.SLV.ref()))))
                .extracting(HandOver::country)
                .containsExactly(Country.HND, Country.SLV);
    }

    private static UnaryOperator<Initiative.Builder> inSector(String sector) {
        return builder -> builder.putRoles(Role.LEAD, Country.USA.ref())
                .addSectors(Code.theme(sector))
                .addCountries(HND);
    }

    /** Terms that admit an audience. */
    private static UnaryOperator<Terms.Builder> admits(String... audience) {
        return terms -> terms.eligibility(Eligibility.builder()
                .addAllAudience(List.of(audience).stream()
                        .map(code -> Code.of(Code.AUDIENCE, code))
                        .toList())
                .build());
    }

    private static TestCatalogue admitting(TestCatalogue catalogue, String leaving, String accepted) {
        return catalogue.terms("leaving", "training", admits(leaving)).terms("accepted", "project", admits(accepted));
    }

    @Test
    void sectorsOfAGroupAreNearAndOthersSpeakAgainstIt() {
        assertThat(reason(admitting(trainingAnd(inSector("jobs")), "youth", "youth"), Criterion.SECTOR))
                .isEqualTo(new Reason(Fit.NEAR, "youth; jobs"));
        assertThat(found(trainingAnd(inSector("jobs"))))
                .as("near is not enough")
                .isEmpty();
        assertThat(found(admitting(trainingAnd(inSector("roads")), "youth", "youth")))
                .isEmpty();
    }

    @Test
    void sectorsAreThoseInTheCountry() {
        assertThat(reason(
                        trainingAnd(builder ->
                                inSector("roads").apply(builder).putSectorsByCountry(Country.HND, Code.theme("youth"))),
                        Criterion.SECTOR))
                .isEqualTo(new Reason(Fit.FITS, "youth"));
    }

    @ParameterizedTest
    @CsvSource({
        "youth, youth, fits, youth",
        "young-farmers, farmers, fits, young farmers; farmers",
        "women, programme-graduates, fits, women; programme graduates",
    })
    void anAudienceFitsIfThoseWhoLeaveAreAccepted(String leaving, String accepted, String fit, String because) {
        assertThat(reason(admitting(trainingAndProject(), leaving, accepted), Criterion.AUDIENCE))
                .isEqualTo(new Reason(Fit.parse(fit), because));
    }

    @ParameterizedTest
    @CsvSource({"farmers, young-farmers", "women, youth"})
    void anAudienceThatIsWiderOrAnotherSpeaksAgainstIt(String leaving, String accepted) {
        assertThat(found(admitting(trainingAndProject(), leaving, accepted))).isEmpty();
    }

    @Test
    void ofAnAudienceThatOneDoesNotStateNothingFollows() {
        assertThat(reason(trainingAndProject().terms("leaving", "training", admits("youth")), Criterion.AUDIENCE))
                .isEqualTo(new Reason(Fit.NOT_STATED, "youth; not stated"));
        assertThat(reason(trainingAndProject().terms("accepted", "project", admits("youth")), Criterion.AUDIENCE))
                .isEqualTo(new Reason(Fit.NOT_STATED, "not stated; youth"));
    }

    @Test
    void anAudienceOrOccupationSpeaksForItWhereTheSectorIsOnlyNear() {
        assertThat(only(admitting(trainingAnd(inSector("jobs")), "women", "women"))
                        .fit(Criterion.AUDIENCE))
                .isEqualTo(Fit.FITS);
        HandOver farming = only(admitting(trainingAnd(inSector("jobs")), "young-farmers", "farmers"));
        assertThat(farming.reasons().get(Criterion.OCCUPATION)).isEqualTo(new Reason(Fit.FITS, "farming"));
    }

    @Test
    void occupationsThatDifferSpeakAgainstIt() {
        TestCatalogue catalogue = trainingAndProject()
                .terms("leaving", "training", admits("women", "farmers"))
                .terms("accepted", "project", admits("women", "enterprises"));
        assertThat(found(catalogue)).isEmpty();
    }

    @Test
    void anOccupationThatOneDoesNotStateSaysNothing() {
        TestCatalogue leaving = trainingAndProject()
                .terms("leaving", "training", admits("women", "farmers"))
                .terms("accepted", "project", admits("women"));
        assertThat(reason(leaving, Criterion.OCCUPATION)).isEqualTo(new Reason(Fit.NOT_STATED, "farming; not stated"));
        TestCatalogue accepted = trainingAndProject()
                .terms("leaving", "training", admits("women"))
                .terms("accepted", "project", admits("women", "enterprises"));
        assertThat(reason(accepted, Criterion.OCCUPATION))
                .isEqualTo(new Reason(Fit.NOT_STATED, "not stated; running a business"));
    }

    private static UnaryOperator<Terms.Builder> aged(String interval) {
        return terms -> terms.eligibility(
                Eligibility.builder().age(Interval.parse(interval)).build());
    }

    @Test
    void agesThatMeetFitAndOthersSpeakAgainstIt() {
        assertThat(reason(
                        trainingAndProject()
                                .terms("leaving", "training", aged("[18, 29]"))
                                .terms("accepted", "project", aged("[29, 40]")),
                        Criterion.AGE))
                .isEqualTo(new Reason(Fit.FITS, "[18, 29]; [29, 40]"));
        assertThat(found(trainingAndProject()
                        .terms("leaving", "training", aged("[18, 29]"))
                        .terms("accepted", "project", aged("[30, 40]"))))
                .isEmpty();
        assertThat(reason(trainingAndProject().terms("leaving", "training", aged("[18, 29]")), Criterion.AGE))
                .isEqualTo(new Reason(Fit.NOT_STATED, "[18, 29]; not stated"));
        assertThat(reason(trainingAndProject().terms("accepted", "project", aged("[30, 40]")), Criterion.AGE))
                .isEqualTo(new Reason(Fit.NOT_STATED, "not stated; [30, 40]"));
    }

    private static Reason time(UnaryOperator<Initiative.Builder> project) {
        return reason(trainingAnd(project), Criterion.TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-30, 2022, fits, within twelve months",
        "2021-12-31, 2022, fits, the last day",
        "2022-01-01, 2022, differs, after twelve months",
        "2018, 2019-01-01, fits, its last day is the first of the other",
        "2017, 2018, differs, before",
    })
    void whoLeavesFindsWhatBeginsWithinTwelveMonths(String from, String to, String fit, String why) {
        assertThat(time(of(Country.USA, from, to, HND)).fit()).as(why).isEqualTo(Fit.parse(fit));
    }

    @Test
    void whatMayGoOnIsNear() {
        TestCatalogue open = trainingAnd(led(Country.USA, HND)).change("project", Status.LAUNCHED, "2017-05-06");
        assertThat(reason(open, Criterion.TIME))
                .isEqualTo(new Reason(Fit.NEAR, "active 2019-01-01 to 2020-12-31; active 2017-05-06 on"));
    }

    @Test
    void ofTimesThatOneDoesNotStateNothingFollows() {
        assertThat(time(led(Country.USA, HND)))
                .isEqualTo(new Reason(Fit.NOT_STATED, "active 2019-01-01 to 2020-12-31; not stated"));
        assertThat(reason(trainingAnd(led(Country.USA, HND)).event("met", "2019-05", "project"), Criterion.TIME))
                .isEqualTo(new Reason(Fit.NOT_STATED, "active 2019-01-01 to 2020-12-31; known by 2019-05-31"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTimesOfTheOriginThatNobodyStatesNothingFollows(boolean isKnown) {
        TestCatalogue catalogue = audiences()
                .initiative("training", led(Country.MEX, HND))
                .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                .initiative("project", of(Country.USA, "2020", "2021", HND));
        if (isKnown) {
            catalogue.event("met", "2020-05", "training");
        }
        assertThat(reason(catalogue, Criterion.TIME).fit()).isEqualTo(Fit.NOT_STATED);
    }

    @Test
    void nobodyLeavesWhatIsOnlyPrepared() {
        TestCatalogue prepared = audiences()
                .initiative("training", led(Country.MEX, HND))
                .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                .initiative("project", of(Country.USA, "2020", "2021", HND))
                .change("training", Status.ANNOUNCED, "2020-02-03");
        assertThat(reason(prepared, Criterion.TIME))
                .isEqualTo(new Reason(Fit.DIFFERS, "preparing 2020-02-03 on; active 2020-01-01 to 2021-12-31"));
        prepared.change("training", Status.LAUNCHED, "2020-03-04");
        assertThat(reason(prepared, Criterion.TIME))
                .isEqualTo(new Reason(
                        Fit.FITS,
                        "preparing 2020-02-03 to 2020-03-04, active 2020-03-04 on;"
                                + " active 2020-01-01 to 2021-12-31"));
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkType.class,
            names = {"PART_OF", "PHASE_OF", "SUCCEEDS"})
    void termsOfTheWholeAreThoseOfItsPartsAndPhases(LinkType type) {
        TestCatalogue catalogue = audiences()
                .initiative("whole", builder -> builder)
                .terms(
                        "whole-terms",
                        "whole",
                        terms -> admits("youth").apply(terms).upTo(TimePeriod.parse("P12M")))
                .initiative("part", of(Country.MEX, "2019", "2020", HND))
                .link("part", type, "whole")
                .initiative("project", of(Country.USA, "2020", "2021", HND));
        assertThat(found(catalogue)).hasSize(type == LinkType.SUCCEEDS ? 0 : 1);
    }

    @Test
    void termsOfAPartAreNotThoseOfTheWhole() {
        TestCatalogue catalogue = audiences()
                .initiative("whole", of(Country.MEX, "2019", "2020", HND))
                .initiative("part", builder -> builder)
                .terms("part-terms", "part", terms -> terms.upTo(TimePeriod.parse("P12M")))
                .link("part", LinkType.PART_OF, "whole")
                .initiative("project", of(Country.USA, "2020", "2021", HND));
        assertThat(found(catalogue)).isEmpty();
    }

    private static TestCatalogue referred(TestCatalogue catalogue, String from, String to, Ref... where) {
        return catalogue
                .initiative("accord", led(Country.USA))
                .framework("accord", framework -> joint().apply(framework).addReferrals(referral(from, to, where)));
    }

    @Test
    void aReferralReportsItWhateverSpeaksAgainstIt() {
        HandOver found = only(referred(trainingAnd(inSector("roads")), "training", "project"));
        assertThat(found.isReported()).isTrue();
        assertThat(found.reportedBy()).contains(Ref.parse("framework-part:training-to-project"));
        assertThat(found.fit(Criterion.SECTOR)).isEqualTo(Fit.DIFFERS);
    }

    @Test
    void aReferralTheOtherWayIsOnRecordAndReportsNothing() {
        assertThat(found(referred(trainingAndProject(), "project", "training"))).isEmpty();
    }

    @Test
    void aReferralElsewhereReportsNothingHere() {
        assertThat(only(referred(trainingAndProject(), "training", "project", Country.SLV.ref()))
                        .isReported())
                .isFalse();
    }

    @Test
    void aLinkReportsItInBothDirections() {
        assertThat(only(trainingAndProject().link("project", LinkType.COMPLEMENTS, "training"))
                        .reportedBy())
                .contains(Ref.parse("link:project-complements-training"));
        assertThat(only(trainingAndProject().link("training", LinkType.COMPLEMENTS, "project"))
                        .isReported())
                .isTrue();
    }

    @Test
    void aReferralIsTakenBeforeALink() {
        TestCatalogue both = trainingAndProject().link("training", LinkType.COMPLEMENTS, "project");
        assertThat(only(referred(both, "training", "project")).reportedBy())
                .contains(Ref.parse("framework-part:training-to-project"));
        TestCatalogue otherWay = trainingAndProject().link("training", LinkType.COMPLEMENTS, "project");
        assertThat(found(referred(otherWay, "project", "training"))).isEmpty();
    }

    @Test
    void aPairIsNotNewWhereAPartOfTheDestinationIsLinked() {
        TestCatalogue linked = trainingAndProject()
                .initiatives("part")
                .link("part", LinkType.PART_OF, "project")
                .link("part", LinkType.COMPLEMENTS, "training");
        assertThat(found(linked)).isEmpty();
        TestCatalogue whole = trainingAndProject()
                .initiatives("whole")
                .link("project", LinkType.PART_OF, "whole")
                .link("whole", LinkType.COMPLEMENTS, "training");
        assertThat(found(whole)).as("its whole is another").hasSize(1);
        TestCatalogue phase = trainingAndProject()
                .initiatives("phase")
                .link("phase", LinkType.PHASE_OF, "project")
                .link("phase", LinkType.COMPLEMENTS, "training");
        assertThat(found(phase)).as("a phase is no part").hasSize(1);
    }

    @Test
    void thoseOnRecordComeFirst() {
        TestCatalogue catalogue = trainingAndProject()
                .initiative("second", of(Country.USA, "2020", "2021", HND))
                .link("second", LinkType.COMPLEMENTS, "training");
        assertThat(found(catalogue))
                .extracting(found -> found.destination().id(), HandOver::isReported)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("second", true),
                        org.assertj.core.groups.Tuple.tuple("project", false));
    }

    @Test
    void anEmptyCatalogueHasNone() {
        assertThat(found(none())).isEmpty();
    }

    @Test
    void aCriterionWithoutAReasonIsNotStated() {
        HandOver bare = new HandOver(
                initiative("training"), initiative("project"), Country.HND, ImmutableMap.of(), Optional.empty());
        assertThat(bare.fit(Criterion.AGE)).isEqualTo(Fit.NOT_STATED);
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void criteriaHaveATextThatIsRead(Criterion criterion) {
        assertThat(criterion.toString()).isEqualTo(criterion.name().toLowerCase(Locale.ROOT));
        assertThat(Criterion.parse(criterion.toString())).isEqualTo(criterion);
    }

    @ParameterizedTest
    @EnumSource(Fit.class)
    void fitsHaveATextThatIsRead(Fit fit) {
        assertThat(fit.toString()).isEqualTo(fit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Fit.parse(fit.toString())).isEqualTo(fit);
    }
}
