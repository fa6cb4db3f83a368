package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.Passages.admits;
import static org.cauce.indicators.alignment.Passages.admitting;
import static org.cauce.indicators.alignment.Passages.aged;
import static org.cauce.indicators.alignment.Passages.audiences;
import static org.cauce.indicators.alignment.Passages.found;
import static org.cauce.indicators.alignment.Passages.inSector;
import static org.cauce.indicators.alignment.Passages.only;
import static org.cauce.indicators.alignment.Passages.reason;
import static org.cauce.indicators.alignment.Passages.trainingAnd;
import static org.cauce.indicators.alignment.Passages.trainingAndProject;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.programme;

import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.place.Place;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well two initiatives meet by audience, age, occupation, country, time and sector. */
class FitsTest {
    private static final Ref HND = Country.HND.ref();

    /** How well the only pair meets in a criterion, and both sides in words. */
    private static String said(TestCatalogue catalogue, Criterion criterion) {
        Reason reason = reason(catalogue, criterion);
        return reason.fit() + ": " + reason.because();
    }

    private static TestCatalogue inPlace(String where) {
        return trainingAnd(programme(Country.USA, "2020", "2021", Ref.parse(where)))
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
        assertThat(said(inPlace("place:choluteca"), Criterion.COUNTRY)).isEqualTo("fits: Honduras on both sides");
        assertThat(said(inPlace("grouping:region"), Criterion.COUNTRY))
                .isEqualTo("near: one is for the region around it");
        assertThat(found(trainingAnd(programme(Country.USA, "2020", "2021"))))
                .as("without a place")
                .isEmpty();
        assertThat(found(audiences()
                        .initiative("training", programme(Country.MEX, "2019", "2020", Country.SLV.ref()))
                        .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                        .initiative("project", programme(Country.USA, "2020", "2021", HND))))
                .as("each elsewhere")
                .isEmpty();
    }

    @Test
    void sectorsOfAGroupAreNearAndOthersSpeakAgainstIt() {
        assertThat(said(admitting(trainingAnd(inSector("jobs")), "youth", "youth"), Criterion.SECTOR))
                .isEqualTo("near: youth; jobs");
        assertThat(found(trainingAnd(inSector("jobs"))))
                .as("near is not enough")
                .isEmpty();
        assertThat(found(admitting(trainingAnd(inSector("roads")), "youth", "youth")))
                .isEmpty();
    }

    @Test
    void sectorsAreThoseInTheCountry() {
        assertThat(said(
                        trainingAnd(builder ->
                                inSector("roads").apply(builder).putSectorsByCountry(Country.HND, Code.theme("youth"))),
                        Criterion.SECTOR))
                .isEqualTo("fits: youth");
    }

    @Test
    void aSectorStatedForAnotherCountryAloneIsNotStatedHere() {
        TestCatalogue catalogue = trainingAnd(builder -> builder.putRoles(Role.LEAD, Country.USA.ref())
                .addCountries(HND, Country.GTM.ref())
                .putSectorsByCountry(Country.GTM, Code.theme("roads")));
        assertThat(said(admitting(catalogue, "youth", "youth"), Criterion.SECTOR))
                .isEqualTo("not-stated: youth; not stated");
    }

    @ParameterizedTest
    @CsvSource({
        "youth, youth, fits, youth",
        "young-farmers, farmers, fits, young farmers; farmers",
        "women, programme-graduates, fits, women; programme graduates",
    })
    void anAudienceFitsIfThoseWhoLeaveAreAccepted(String leaving, String accepted, String fit, String because) {
        assertThat(said(admitting(trainingAndProject(), leaving, accepted), Criterion.AUDIENCE))
                .isEqualTo(fit + ": " + because);
    }

    @ParameterizedTest
    @CsvSource({"farmers, young-farmers", "women, youth"})
    void anAudienceThatIsWiderOrAnotherSpeaksAgainstIt(String leaving, String accepted) {
        assertThat(found(admitting(trainingAndProject(), leaving, accepted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"farmers, young-farmers, near", "women, youth, differs"})
    void anAudienceOfWhichAPartIsAcceptedIsNear(String leaving, String accepted, String fit) {
        TestCatalogue told =
                admitting(trainingAndProject(), leaving, accepted).link("project", LinkType.COMPLEMENTS, "training");
        assertThat(only(told).fit(Criterion.AUDIENCE)).isEqualTo(Fit.parse(fit));
    }

    @Test
    void ofAnAudienceThatOneDoesNotStateNothingFollows() {
        assertThat(said(trainingAndProject().terms("leaving", "training", admits("youth")), Criterion.AUDIENCE))
                .isEqualTo("not-stated: youth; not stated");
        assertThat(said(trainingAndProject().terms("accepted", "project", admits("youth")), Criterion.AUDIENCE))
                .isEqualTo("not-stated: not stated; youth");
    }

    @Test
    void anAudienceOrOccupationSpeaksForItWhereTheSectorIsOnlyNear() {
        assertThat(only(admitting(trainingAnd(inSector("jobs")), "women", "women"))
                        .fit(Criterion.AUDIENCE))
                .isEqualTo(Fit.FITS);
        assertThat(said(admitting(trainingAnd(inSector("jobs")), "young-farmers", "farmers"), Criterion.OCCUPATION))
                .isEqualTo("fits: farming");
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
        assertThat(said(leaving, Criterion.OCCUPATION)).isEqualTo("not-stated: farming; not stated");
        TestCatalogue accepted = trainingAndProject()
                .terms("leaving", "training", admits("women"))
                .terms("accepted", "project", admits("women", "enterprises"));
        assertThat(said(accepted, Criterion.OCCUPATION)).isEqualTo("not-stated: not stated; running a business");
    }

    @Test
    void agesThatMeetFitAndOthersSpeakAgainstIt() {
        assertThat(said(
                        trainingAndProject()
                                .terms("leaving", "training", aged("[18, 29]"))
                                .terms("accepted", "project", aged("[29, 40]")),
                        Criterion.AGE))
                .isEqualTo("fits: [18, 29]; [29, 40]");
        assertThat(found(trainingAndProject()
                        .terms("leaving", "training", aged("[18, 29]"))
                        .terms("accepted", "project", aged("[30, 40]"))))
                .isEmpty();
        assertThat(said(trainingAndProject().terms("leaving", "training", aged("[18, 29]")), Criterion.AGE))
                .isEqualTo("not-stated: [18, 29]; not stated");
        assertThat(said(trainingAndProject().terms("accepted", "project", aged("[30, 40]")), Criterion.AGE))
                .isEqualTo("not-stated: not stated; [30, 40]");
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
        assertThat(only(trainingAnd(programme(Country.USA, from, to, HND))).fit(Criterion.TIME))
                .as(why)
                .isEqualTo(Fit.parse(fit));
    }

    @Test
    void whatMayGoOnIsNear() {
        TestCatalogue open = trainingAnd(led(Country.USA, HND)).change("project", Status.LAUNCHED, "2017-05-06");
        assertThat(said(open, Criterion.TIME)).isEqualTo("near: active 2019-01-01 to 2020-12-31; active 2017-05-06 on");
    }

    @Test
    void ofTimesThatOneDoesNotStateNothingFollows() {
        assertThat(said(trainingAnd(led(Country.USA, HND)), Criterion.TIME))
                .isEqualTo("not-stated: active 2019-01-01 to 2020-12-31; not stated");
        assertThat(said(trainingAnd(led(Country.USA, HND)).event("met", "2019-05", "project"), Criterion.TIME))
                .isEqualTo("not-stated: active 2019-01-01 to 2020-12-31; known by 2019-05-31");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTimesOfTheOriginThatNobodyStatesNothingFollows(boolean isKnown) {
        TestCatalogue catalogue = audiences()
                .initiative("training", led(Country.MEX, HND))
                .terms("training-terms", "training", terms -> terms.addExitRoutes("to work"))
                .initiative("project", programme(Country.USA, "2020", "2021", HND));
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
                .initiative("project", programme(Country.USA, "2020", "2021", HND))
                .change("training", Status.ANNOUNCED, "2020-02-03");
        assertThat(said(prepared, Criterion.TIME))
                .isEqualTo("differs: preparing 2020-02-03 on; active 2020-01-01 to 2021-12-31");
        prepared.change("training", Status.LAUNCHED, "2020-03-04");
        assertThat(said(prepared, Criterion.TIME))
                .isEqualTo("fits: preparing 2020-02-03 to 2020-03-04, active 2020-03-04 on;"
                        + " active 2020-01-01 to 2021-12-31");
    }
}
