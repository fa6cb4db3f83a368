package org.cauce.model.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeTest {
    private static final Ref PLAN = Kind.INITIATIVE.ref("plan");

    private static Initiative.Builder plan() {
        return Initiative.builder().type(InitiativeType.PLAN).addName(Name.of("Plan", Locale.ENGLISH));
    }

    @Test
    void isOneRealWholeThingUnlessTold() {
        assertThat(plan().build().proposed()).isFalse();
        assertThat(plan().build().several()).isFalse();
        assertThat(plan().build().pillarsComplete()).isTrue();
    }

    @Test
    void knowsWhoPlaysWhichPart() {
        Ref usaid = Kind.ORGANISATION.ref("usaid");
        Initiative initiative = plan().putRoles(Role.FUNDER, usaid)
                .putRoles(Role.FUNDER, Country.MEX.ref())
                .build();
        assertThat(initiative.parties(Role.FUNDER)).containsExactly(usaid, Country.MEX.ref());
        assertThat(initiative.parties(Role.LEAD)).isEmpty();
    }

    @Test
    void keepsPointsByTopicInOrder() {
        Initiative.Point coffee = new Initiative.Point(Topic.CROP, "coffee", Optional.empty());
        Initiative.Point cocoa = new Initiative.Point(Topic.CROP, "cocoa", Optional.of(Country.HND));
        Initiative.Point reason = new Initiative.Point(Topic.REASON, "poverty", Optional.empty());
        Initiative initiative = plan().addPoints(coffee, reason, cocoa).build();
        assertThat(initiative.points(Topic.CROP)).containsExactly(coffee, cocoa);
        assertThat(initiative.points(Topic.OUTCOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[18, 29] | 17 | false",
                "[18, 29] | 18 | true",
                "[18, 29] | 29 | true",
                "[18, 29] | 30 | false",
                "(18, ∞)  | 18 | false",
                "(18, ∞)  | 19 | true",
            })
    void admitsAgesByEndsAsPrinted(String age, int years, boolean admitted) {
        Eligibility eligibility = Eligibility.builder().age(Interval.parse(age)).build();
        assertThat(eligibility.admitsAge(years)).isEqualTo(admitted);
        assertThat(Eligibility.builder().build().admitsAge(years)).isTrue();
    }

    @Test
    void changesInTheCountriesNamedOrInAll() {
        StatusChange everywhere = StatusChange.builder()
                .initiative(PLAN)
                .status(Status.LAUNCHED)
                .when(Timing.of(TimePeriod.undated()))
                .build();
        assertThat(everywhere.concerns(Country.HND)).isTrue();
        assertThat(everywhere.withCountries(Country.SLV.ref()).concerns(Country.HND))
                .isFalse();
        assertThat(everywhere.withCountries(Country.SLV.ref()).concerns(Country.SLV))
                .isTrue();
        assertThat(everywhere.expected()).isFalse();
    }

    @Test
    void runsAFrameworkOfManyParts() {
        Framework framework = Framework.builder()
                .initiative(PLAN)
                .addGoal(Statement.of("goal", Goal.builder().text("jobs").build()))
                .addAction(Statement.of(
                        "action", PlannedAction.builder().text("meet").build()))
                .addTarget(Statement.of(
                        "target",
                        Target.builder().indicator(Kind.INDICATOR.ref("jobs")).build()))
                .addMember(Statement.of(
                        "member",
                        Member.builder()
                                .partner(Country.MEX.ref())
                                .initiative(PLAN)
                                .build()))
                .build();
        Framework grown = framework.toBuilder()
                .addReferral(Statement.of(
                        "referral",
                        Referral.builder()
                                .origin(PLAN)
                                .destination(PLAN)
                                .what("training")
                                .build()))
                .addOpenQuestion(Statement.of(
                        "question", OpenQuestion.builder().text("who pays?").build()))
                .build();
        assertThat(grown.parts().map(Statement::id))
                .containsExactly("goal", "action", "target", "member", "referral", "question");
        assertThat(framework.parts()).hasSize(4);
        assertThat(grown.references())
                .containsAll(ImmutableList.of(PLAN, Country.MEX.ref(), Kind.INDICATOR.ref("jobs")));
    }

    @Test
    void hasTheSectorsOfACountryWhereTheyAreTold() {
        Code security = Code.theme("security");
        Code roads = Code.theme("roads");
        Initiative initiative = plan().addSectors(security, roads)
                .putSectorsByCountry(Country.SLV, security)
                .build();
        assertThat(initiative.sectorsIn(Country.SLV)).containsExactly(security);
        assertThat(initiative.sectorsIn(Country.GTM)).containsExactlyInAnyOrder(security, roads);
    }
}
