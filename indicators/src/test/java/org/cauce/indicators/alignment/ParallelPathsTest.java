package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.YOUTH;
import static org.cauce.indicators.alignment.TwoDonors.day;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.joint;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.programme;
import static org.cauce.indicators.alignment.TwoDonors.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How initiatives of two donors run beside each other in time, and what joins them. */
class ParallelPathsTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();

    private static TestCatalogue both() {
        return none().initiative("ours", programme(Country.USA, "2019", "2020", HND))
                .initiative("theirs", programme(Country.MEX, "2020-07", "2021", HND));
    }

    private static ParallelPaths youth(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).paths(YOUTH, Country.HND);
    }

    private static Range<LocalDate> days(String first, String last) {
        return Range.closedOpen(day(first), day(last).plusDays(1));
    }

    private static void isTied(TestCatalogue catalogue, Tie.Type type, String told, Range<LocalDate> days) {
        assertThat(youth(catalogue).ties()).containsExactly(new Tie(type, Ref.parse(told), ImmutableRangeSet.of(days)));
    }

    @Test
    void runSideBySideWhileBothAreAtWorkAndNothingJoinsThem() {
        ParallelPaths paths = youth(both());
        assertThat(paths.sector()).isEqualTo(YOUTH);
        assertThat(paths.one()).extracting(Activity::initiative).containsExactly(initiative("ours"));
        assertThat(paths.other()).extracting(Activity::initiative).containsExactly(initiative("theirs"));
        assertThat(paths.ties()).isEmpty();
        assertThat(paths.sideBySide().asRanges()).containsExactly(days("2020-07-01", "2020-12-31"));
        assertThat(paths.monthsSideBySide()).isEqualTo(6);
    }

    @Test
    void monthsAreTheWholeOnesOfEachTime() {
        ParallelPaths paths = new ParallelPaths(
                YOUTH,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableRangeSet.<LocalDate>builder()
                        .add(days("2020-01-01", "2020-02-28"))
                        .add(days("2021-01-15", "2021-03-14"))
                        .build());
        assertThat(paths.monthsSideBySide()).as("1 of 2020, 2 of 2021").isEqualTo(3);
    }

    @Test
    void whoEndedBeforeTheOtherBeganNeverRanBesideIt() {
        ParallelPaths paths = youth(none().initiative("ours", programme(Country.USA, "2019", "2020", HND))
                .initiative("theirs", programme(Country.MEX, "2021", "2022", HND)));
        assertThat(paths.sideBySide().isEmpty()).isTrue();
        assertThat(paths.monthsSideBySide()).isZero();
    }

    @Test
    void pathsAreInTheOrderOfTheirBeginning() {
        TestCatalogue catalogue = none().initiative("latest", programme(Country.USA, "2021", "2022", HND))
                .initiative("known", led(Country.USA, HND))
                .event("met", "2020-05", "known")
                .initiative("second", programme(Country.USA, "2019", "2022", HND))
                .initiative("first", programme(Country.USA, "2019", "2020", HND))
                .initiative("never-dated", led(Country.USA, HND));
        assertThat(youth(catalogue).one())
                .extracting(activity -> activity.initiative().id())
                .containsExactly("first", "second", "known", "latest");
    }

    @Test
    void inAllRecipientsEachPathIsThereOnceAndGroupsWithoutOneAreLeftOut() {
        InitiativeAlignment pair = PAIR.over(none().initiative("ours", programme(Country.USA, "2019", "2020", HND, SLV))
                .initiative("theirs", programme(Country.MEX, "2020", "2021"))
                .build());
        ImmutableList<ParallelPaths> all = pair.paths(GROUPS);
        assertThat(all).extracting(ParallelPaths::sector).containsExactly(YOUTH);
        assertThat(all.get(0).one()).containsExactly(pair.activity(initiative("ours")));
        assertThat(all.get(0).other()).as("for the region").containsExactly(pair.activity(initiative("theirs")));
        assertThat(pair.paths(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USA, 1, 0", "MEX, 0, 1"})
    void aGroupWithPathsOfOneDonorOnlyIsToldOf(Country donor, int ours, int theirs) {
        ImmutableList<ParallelPaths> all = PAIR.over(none().initiative("work", programme(donor, "2019", "2020", HND))
                        .build())
                .paths(GROUPS);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).one()).hasSize(ours);
        assertThat(all.get(0).other()).hasSize(theirs);
    }

    @Test
    void inOneCountryTimesAreThoseOfTheCountry() {
        TestCatalogue catalogue = none().initiative("ours", led(Country.USA, HND, SLV))
                .change("ours", Status.LAUNCHED, "2019-02-03", change -> change.addCountries(HND))
                .change("ours", Status.ENROLLING, "2018-02-03", change -> change.addCountries(SLV));
        assertThat(youth(catalogue).one().get(0).days().span().lowerEndpoint()).isEqualTo(day("2019-02-03"));
        assertThat(PAIR.over(catalogue.build())
                        .paths(GROUPS)
                        .get(0)
                        .one()
                        .get(0)
                        .days()
                        .span()
                        .lowerEndpoint())
                .isEqualTo(day("2018-02-03"));
    }

    @Test
    void aLinkSaysThatOneComplementsTheOtherWhileBothAreAtWork() {
        TestCatalogue linked = both().link("theirs", LinkType.COMPLEMENTS, "ours");
        isTied(linked, Tie.Type.SAID_TO_COMPLEMENT, "link:theirs-complements-ours", days("2020-07-01", "2020-12-31"));
        assertThat(youth(linked).sideBySide().isEmpty()).isTrue();
    }

    @Test
    void aLinkHoldsWhileItsOwnPairIsAtWork() {
        TestCatalogue linked = both().initiative("earlier", programme(Country.USA, "2015", "2016", HND))
                .initiative("before", programme(Country.MEX, "2015", "2016", HND))
                .link("theirs", LinkType.COMPLEMENTS, "ours");
        isTied(linked, Tie.Type.SAID_TO_COMPLEMENT, "link:theirs-complements-ours", days("2020-07-01", "2020-12-31"));
        assertThat(youth(linked).sideBySide().asRanges()).containsExactly(days("2015-01-01", "2016-12-31"));
    }

    @Test
    void aLinkWithinAFrameworkHoldsWhileTheFrameworkIsAtWork() {
        TestCatalogue linked = both().link("theirs", LinkType.COMPLEMENTS, "ours")
                .initiative("accord", programme(Country.USA, "2020-10", "2020-11"))
                .framework(
                        "accord",
                        framework -> framework
                                .addAllPartners(List.of(Country.USA.ref(), Country.MEX.ref()))
                                .addAllMembers(joint("ours", "theirs")
                                        .apply(Framework.builder().initiative(initiative("accord")))
                                        .build()
                                        .members()));
        isTied(linked, Tie.Type.LINKED, "link:theirs-complements-ours", days("2020-10-01", "2020-11-30"));
        assertThat(youth(linked).sideBySide().asRanges())
                .containsExactly(days("2020-07-01", "2020-09-30"), days("2020-12-01", "2020-12-31"));
    }

    @Test
    void aReferralLinksThem() {
        TestCatalogue referred = both().initiative("accord", programme(Country.USA, "2023", "2024"))
                .framework(
                        "accord",
                        framework -> framework
                                .addPartners(Country.USA.ref(), Country.MEX.ref())
                                .addReferrals(referral("ours", "theirs")));
        isTied(referred, Tie.Type.LINKED, "framework-part:ours-to-theirs", days("2020-07-01", "2020-12-31"));
    }

    @Test
    void anInitiativeOfBothIsALinkAndNotSideBySide() {
        TestCatalogue shared = none().initiative(
                        "shared",
                        builder -> programme(Country.USA, "2019", "2020", HND)
                                .apply(builder)
                                .putRoles(Role.LEAD, Country.MEX.ref()));
        isTied(shared, Tie.Type.LINKED, "initiative:shared", days("2019-01-01", "2020-12-31"));
        assertThat(youth(shared).monthsSideBySide()).isZero();
    }

    @Test
    void aJointFrameworkWithAGoalHereJoinsThemWhileItIsAtWork() {
        TestCatalogue joined = both().initiative("accord", programme(Country.USA, "2020-07", "2020-08"))
                .framework("accord", joint());
        isTied(joined, Tie.Type.FRAMEWORK, "initiative:accord", days("2020-07-01", "2020-08-31"));
        assertThat(youth(joined).monthsSideBySide()).isEqualTo(4);
    }

    @Test
    void aFrameworkWithOneOfThemIsNoLinkBetweenThem() {
        TestCatalogue joined = both().link("theirs", LinkType.COMPLEMENTS, "ours")
                .initiative("accord", programme(Country.USA, "2020-07", "2020-08"))
                .framework("accord", joint("ours"));
        assertThat(youth(joined).ties())
                .extracting(Tie::type)
                .containsExactly(Tie.Type.SAID_TO_COMPLEMENT, Tie.Type.FRAMEWORK);
    }

    private static UnaryOperator<Initiative.Builder> plan(Ref lead, Ref... where) {
        return plan -> plan.type(InitiativeType.PLAN)
                .putRoles(Role.LEAD, lead)
                .addSectors(Code.theme("youth"))
                .addCountries(where)
                .start(TestCatalogue.at("2018"))
                .end(TestCatalogue.at("2020"));
    }

    private static UnaryOperator<Initiative.Builder> withBoth(UnaryOperator<Initiative.Builder> plan) {
        return builder -> plan.apply(builder).putAllRoles(Role.PARTNER, List.of(Country.USA.ref(), Country.MEX.ref()));
    }

    @Test
    void aPlanOfOthersInWhichBothTakePartJoinsNoWork() {
        TestCatalogue planned = both().initiative("plan", withBoth(plan(HND, HND)));
        isTied(planned, Tie.Type.PLAN_OF_OTHERS, "initiative:plan", days("2018-01-01", "2020-12-31"));
        assertThat(youth(planned).monthsSideBySide()).isEqualTo(6);
    }

    @Test
    void whoGivesToAPlanTakesPartInIt() {
        TestCatalogue planned = both().organisation("usaid", agency -> agency.country(Country.USA))
                .organisation("amexcid", agency -> agency.country(Country.MEX))
                .initiative("plan", plan(HND, HND))
                .flow("from-usa", Stage.REQUIRED, "$1 million", TestCatalogue.to("plan", "usaid"));
        assertThat(youth(planned).ties()).as("one only").isEmpty();
        planned.flow("from-mexico", Stage.DISBURSED, "$1 million", TestCatalogue.to("plan", "amexcid"));
        assertThat(youth(planned).ties()).extracting(Tie::type).containsExactly(Tie.Type.PLAN_OF_OTHERS);
    }

    @Test
    void whatIsNoPlanOfOthersForTheCountryIsNone() {
        assertThat(youth(both().initiative("plan", withBoth(plan(Country.MEX.ref(), HND))))
                        .ties())
                .as("led by a donor")
                .isEmpty();
        assertThat(youth(both().initiative("plan", withBoth(plan(HND, SLV)))).ties())
                .as("elsewhere")
                .isEmpty();
        assertThat(youth(both().initiative("plan", plan(HND, HND))).ties())
                .as("without them")
                .isEmpty();
        assertThat(youth(both().initiative(
                                        "plan",
                                        builder -> withBoth(plan(HND, HND))
                                                .apply(builder)
                                                .type(InitiativeType.STRATEGY)))
                        .ties())
                .as("a strategy")
                .isEmpty();
        assertThat(youth(both().initiative(
                                        "plan",
                                        builder -> withBoth(plan(HND, HND))
                                                .apply(builder)
                                                .putSectorsByCountry(Country.HND, Code.theme("roads"))))
                        .ties())
                .as("of other sectors there")
                .isEmpty();
    }

    @Test
    void tiesAreNamedFromTheClosestToTheLoosest() {
        TestCatalogue tied = both().initiative("plan", withBoth(plan(HND, HND)))
                .initiative("accord", programme(Country.USA, "2020-07", "2020-08"))
                .framework("accord", joint())
                .link("theirs", LinkType.COMPLEMENTS, "ours");
        assertThat(youth(tied).ties())
                .extracting(Tie::type)
                .containsExactly(Tie.Type.SAID_TO_COMPLEMENT, Tie.Type.FRAMEWORK, Tie.Type.PLAN_OF_OTHERS)
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(Tie.Type.class)
    void allButThePlanOfOthersJoins(Tie.Type type) {
        assertThat(new Tie(type, HND, ImmutableRangeSet.of()).joins()).isEqualTo(type != Tie.Type.PLAN_OF_OTHERS);
        assertThat(type.toString())
                .isEqualTo(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Tie.Type.parse(type.toString())).isEqualTo(type);
    }
}
