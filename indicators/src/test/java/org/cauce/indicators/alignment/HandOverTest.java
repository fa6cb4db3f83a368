package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.alignment.Passages.audiences;
import static org.cauce.indicators.alignment.Passages.found;
import static org.cauce.indicators.alignment.Passages.inSector;
import static org.cauce.indicators.alignment.Passages.only;
import static org.cauce.indicators.alignment.Passages.trainingAnd;
import static org.cauce.indicators.alignment.Passages.trainingAndProject;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.joint;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.programme;
import static org.cauce.indicators.alignment.TwoDonors.referral;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Between which initiatives of two donors people could pass. */
class HandOverTest {
    private static final Ref HND = Country.HND.ref();

    @Test
    void peopleLeaveTheOneAndCouldEnterTheOther() {
        HandOver found = only(trainingAndProject());
        assertThat(found.origin()).isEqualTo(initiative("training"));
        assertThat(found.destination()).isEqualTo(initiative("project"));
        assertThat(found.country()).isEqualTo(Country.HND);
        assertThat(found.isReported()).isFalse();
        assertThat(found.reportedBy()).isEmpty();
        assertThat(Maps.transformValues(found.reasons(), Reason::because))
                .isEqualTo(ImmutableMap.of(
                        Criterion.AUDIENCE, "not stated",
                        Criterion.AGE, "not stated",
                        Criterion.OCCUPATION, "not stated",
                        Criterion.COUNTRY, "Honduras on both sides",
                        Criterion.TIME, "active 2019-01-01 to 2020-12-31; active 2020-01-01 to 2021-12-31",
                        Criterion.SECTOR, "youth"));
        assertThat(Maps.transformValues(found.reasons(), Reason::fit))
                .isEqualTo(ImmutableMap.of(
                        Criterion.AUDIENCE, Fit.NOT_STATED,
                        Criterion.AGE, Fit.NOT_STATED,
                        Criterion.OCCUPATION, Fit.NOT_STATED,
                        Criterion.COUNTRY, Fit.FITS,
                        Criterion.TIME, Fit.FITS,
                        Criterion.SECTOR, Fit.FITS));
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
                        .initiative("training", programme(Country.MEX, "2019", "2020", HND))
                        .terms("training-terms", "training", terms -> terms)
                        .initiative("project", programme(Country.USA, "2020", "2021", HND))))
                .isEmpty();
    }

    @Test
    void initiativesOfOneDonorAreNoPairNorIsOneOfBoth() {
        assertThat(found(trainingAnd(programme(Country.MEX, "2020", "2021", HND))))
                .isEmpty();
        assertThat(found(none().initiative(
                                "shared",
                                builder -> programme(Country.USA, "2020", "2021", HND)
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
        assertThat(found(trainingAnd(builder -> programme(Country.USA, "2020", "2021", HND)
                        .apply(builder)
                        .type(type))))
                .hasSize(takesPeople ? 1 : 0);
    }

    @Test
    void eachCountryIsAnswered() {
        assertThat(found(audiences()
                        .initiative("training", programme(Country.MEX, "2019", "2020", HND, Country.SLV.ref()))
                        .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                        .initiative("project", programme(Country.USA, "2020", "2021", HND, Country.SLV.ref()))))
                .extracting(HandOver::country)
                .containsExactly(Country.HND, Country.SLV);
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkType.class,
            names = {"PART_OF", "PHASE_OF", "SUCCEEDS"})
    void termsOfTheWholeAreThoseOfItsPartsAndPhases(LinkType type) {
        TestCatalogue catalogue = audiences()
                .initiative("whole", builder -> builder)
                .terms("whole-terms", "whole", terms -> terms.upTo(TimePeriod.parse("P12M")))
                .initiative("part", programme(Country.MEX, "2019", "2020", HND))
                .link("part", type, "whole")
                .initiative("project", programme(Country.USA, "2020", "2021", HND));
        assertThat(found(catalogue)).hasSize(type == LinkType.SUCCEEDS ? 0 : 1);
    }

    @Test
    void termsOfAPartAreNotThoseOfTheWhole() {
        TestCatalogue catalogue = audiences()
                .initiative("whole", programme(Country.MEX, "2019", "2020", HND))
                .initiative("part", builder -> builder)
                .terms("part-terms", "part", terms -> terms.upTo(TimePeriod.parse("P12M")))
                .link("part", LinkType.PART_OF, "whole")
                .initiative("project", programme(Country.USA, "2020", "2021", HND));
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
    void referralsFromOthersDoNotHideIt() {
        TestCatalogue catalogue = trainingAndProject().initiatives("school").initiative("accord", led(Country.USA));
        catalogue.framework(
                "accord",
                framework -> joint().apply(framework)
                        .addReferrals(referral("school", "project"), referral("training", "project")));
        assertThat(only(catalogue).reportedBy()).contains(Ref.parse("framework-part:training-to-project"));
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
                .initiative("second", programme(Country.USA, "2020", "2021", HND))
                .link("second", LinkType.COMPLEMENTS, "training");
        assertThat(found(catalogue))
                .extracting(found -> found.destination().id(), HandOver::isReported)
                .containsExactly(tuple("second", true), tuple("project", false));
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
