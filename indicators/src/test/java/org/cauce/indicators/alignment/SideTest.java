package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.Passages.admits;
import static org.cauce.indicators.alignment.Passages.admitting;
import static org.cauce.indicators.alignment.Passages.aged;
import static org.cauce.indicators.alignment.Passages.inSector;
import static org.cauce.indicators.alignment.Passages.reason;
import static org.cauce.indicators.alignment.Passages.trainingAnd;
import static org.cauce.indicators.alignment.Passages.trainingAndProject;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each of two initiatives has in a criterion, as data and in words. */
class SideTest {
    private static final Ref HND = Country.HND.ref();

    private static Reason meets(Side origin, Side destination) {
        return new Reason(Fit.FITS, Optional.of(origin), Optional.of(destination));
    }

    private static Side audience(String code) {
        return new Side.Audience(ImmutableSortedSet.of(Code.of(Code.AUDIENCE, code)));
    }

    @Test
    void audiencesAreCodes() {
        assertThat(reason(admitting(trainingAndProject(), "young-farmers", "farmers"), Criterion.AUDIENCE))
                .isEqualTo(meets(audience("young-farmers"), audience("farmers")));
    }

    @Test
    void agesAreIntervals() {
        TestCatalogue catalogue = trainingAndProject()
                .terms("leaving", "training", aged("[18, 29]"))
                .terms("accepted", "project", aged("[16, 24]"));
        assertThat(reason(catalogue, Criterion.AGE))
                .isEqualTo(meets(new Side.Age(Interval.parse("[18, 29]")), new Side.Age(Interval.parse("[16, 24]"))));
    }

    @Test
    void occupationsFollowFromTheAudiences() {
        TestCatalogue catalogue = trainingAndProject()
                .terms("leaving", "training", admits("young-farmers", "enterprises"))
                .terms("accepted", "project", admits("farmers"));
        assertThat(reason(catalogue, Criterion.OCCUPATION))
                .isEqualTo(meets(
                        new Side.Occupations(ImmutableSet.of(Occupation.FARMING, Occupation.RUNNING_A_BUSINESS)),
                        new Side.Occupations(ImmutableSet.of(Occupation.FARMING))));
        assertThat(reason(catalogue, Criterion.OCCUPATION).because()).isEqualTo("farming, running a business; farming");
    }

    @Test
    void sectorsAreCodes() {
        assertThat(reason(admitting(trainingAnd(inSector("jobs")), "youth", "youth"), Criterion.SECTOR))
                .isEqualTo(new Reason(
                        Fit.NEAR,
                        Optional.of(new Side.Sectors(ImmutableSet.of(Code.theme("youth")))),
                        Optional.of(new Side.Sectors(ImmutableSet.of(Code.theme("jobs"))))));
    }

    @Test
    void theCountryIsToldFromTheRegionAroundIt() {
        TestCatalogue catalogue = trainingAnd(programme(Country.USA, "2020", "2021", Ref.parse("grouping:region")))
                .grouping("region", Membership.PARTIAL, HND, Country.GTM.ref());
        assertThat(reason(catalogue, Criterion.COUNTRY))
                .isEqualTo(new Reason(
                        Fit.NEAR,
                        Optional.of(new Side.Inside(Country.HND)),
                        Optional.of(new Side.Around(Country.HND))));
    }

    @Test
    void theRegionIsToldOnEitherSide() {
        Side inside = new Side.Inside(Country.HND);
        Side around = new Side.Around(Country.HND);
        assertThat(meets(around, inside).because()).isEqualTo("one is for the region around it");
        assertThat(meets(inside, around).because()).isEqualTo("one is for the region around it");
        assertThat(meets(around, around).because()).isEqualTo("both are for the region around it");
        assertThat(around.text()).isEqualTo("the region around Honduras");
        assertThat(inside.text()).isEqualTo("Honduras");
    }

    @Test
    void timesAreStretches() {
        History.Stretch active = new History.Stretch(
                History.State.ACTIVE,
                new Moment(LocalDate.parse("2019-01-01"), LocalDate.parse("2019-12-31")),
                Optional.of(new Moment(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"))));
        assertThat(reason(trainingAndProject(), Criterion.TIME).origin())
                .containsInstanceOf(Side.Time.class)
                .get()
                .extracting(side -> ((Side.Time) side).activity())
                .isEqualTo(new Activity(
                        initiative("training"),
                        ImmutableList.of(active),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2020-12-31"))));
    }

    @Test
    void aTimeWithoutABeginningIsTheDateByWhichItIsKnown() {
        TestCatalogue met = trainingAnd(led(Country.USA, HND)).event("met", "2019-05", "project");
        assertThat(reason(met, Criterion.TIME).destination())
                .contains(new Side.Time(new Activity(
                        initiative("project"),
                        ImmutableList.of(),
                        Optional.of(new Moment(LocalDate.parse("2019-05-01"), LocalDate.parse("2019-05-31"))),
                        Optional.of(LocalDate.parse("2019-05-31")))));
    }

    @Test
    void aSideThatItsSourcesDoNotStateIsAbsent() {
        HandOver undated = Passages.only(trainingAnd(led(Country.USA, HND)));
        assertThat(undated.reasons())
                .containsEntry(Criterion.AUDIENCE, new Reason(Fit.NOT_STATED, Optional.empty(), Optional.empty()))
                .containsEntry(Criterion.AGE, new Reason(Fit.NOT_STATED, Optional.empty(), Optional.empty()))
                .containsEntry(Criterion.OCCUPATION, new Reason(Fit.NOT_STATED, Optional.empty(), Optional.empty()));
        assertThat(reason(trainingAnd(led(Country.USA, HND)), Criterion.TIME).destination())
                .isEmpty();
        TestCatalogue sectorElsewhere = trainingAnd(builder -> builder.putRoles(Role.LEAD, Country.USA.ref())
                        .addCountries(HND)
                        .putSectorsByCountry(Country.SLV, Code.theme("youth")))
                .link("project", LinkType.COMPLEMENTS, "training");
        assertThat(reason(sectorElsewhere, Criterion.SECTOR).destination()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Occupation.class)
    void occupationsHaveATextThatIsRead(Occupation occupation) {
        assertThat(occupation.toString())
                .isEqualTo(occupation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Occupation.parse(occupation.toString())).isEqualTo(occupation);
    }
}
