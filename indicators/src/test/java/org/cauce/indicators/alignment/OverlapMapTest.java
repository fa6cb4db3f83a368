package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.ROADS;
import static org.cauce.indicators.alignment.TwoDonors.YOUTH;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.places;
import static org.cauce.indicators.alignment.TwoDonors.programme;
import static org.cauce.indicators.alignment.TwoDonors.window;

import java.util.List;
import java.util.Locale;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is active where, alone or beside the other. */
class OverlapMapTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();

    private static OverlapMap map(TestCatalogue catalogue, String window) {
        return PAIR.over(catalogue.build()).overlap(GROUPS, window(window));
    }

    private static OverlapCell youthInHonduras(TestCatalogue catalogue) {
        return map(catalogue, "2019/2024").cell("youth", Country.HND);
    }

    @Test
    void cellsAreThoseOfEachGroupAndRecipientInTheOrderOfTheQuestion() {
        OverlapMap map = map(none(), "2019/2024");
        assertThat(map.cells())
                .extracting(cell -> cell.sector().id() + " " + cell.country())
                .containsExactly("youth HND", "youth SLV", "roads HND", "roads SLV");
        assertThat(map.sectors()).containsExactly(YOUTH, ROADS);
        assertThat(map.row(ROADS)).isEqualTo(map.cells().subList(2, 4)).hasSize(2);
        assertThat(map.pair()).isEqualTo(PAIR);
        assertThat(map.window()).isEqualTo(window("2019/2024"));
    }

    @Test
    void anEmptyCatalogueHasNobodyOnRecordAnywhere() {
        OverlapMap map = map(TestCatalogue.with(), "2019/2024");
        assertThat(map.count(State.NEITHER)).isEqualTo(4);
        assertThat(map.withoutEmptyRows().cells()).isEmpty();
        assertThat(map.withoutEmptyRows().unseen()).isEqualTo(map.unseen()).isNotEmpty();
    }

    @Test
    void withoutGroupsOrRecipientsThereIsNoCell() {
        assertThat(PAIR.over(none().build()).overlap(List.of(), window("2020")).cells())
                .isEmpty();
        assertThat(Alignment.between(Country.USA, Country.MEX)
                        .over(none().build())
                        .overlap(GROUPS, window("2020"))
                        .cells())
                .isEmpty();
    }

    @Test
    void aCellTellsTheInitiativesOfEachDonorThere() {
        OverlapMap map = map(
                none().initiative("ours", programme(Country.USA, "2019", "2022", HND, SLV))
                        .initiative("theirs", programme(Country.MEX, "2020", "2021", HND))
                        .initiative("japanese", programme(Country.JPN, "2020", "2021", HND)),
                "2019/2024");
        OverlapCell both = map.cell("youth", Country.HND);
        assertThat(both.one()).containsExactly(initiative("ours"));
        assertThat(both.other()).containsExactly(initiative("theirs"));
        assertThat(both.state()).isEqualTo(State.BOTH);
        assertThat(both.initiatives()).isEqualTo(2);
        assertThat(map.cell("youth", Country.SLV).state()).isEqualTo(State.ONE_ALONE);
        assertThat(map.cell("roads", Country.HND).state()).isEqualTo(State.NEITHER);
        assertThat(map.count(State.BOTH)).isEqualTo(1);
        assertThat(map.withoutEmptyRows().sectors()).containsExactly(YOUTH);
    }

    @Test
    void theSecondDonorMayBeAlone() {
        assertThat(youthInHonduras(none().initiative("theirs", programme(Country.MEX, "2020", "2021", HND)))
                        .state())
                .isEqualTo(State.OTHER_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-09, false",
        "2020-03-10, true",
        "2021-11-20, true",
        "2021-11-21, false",
        "2019, false",
        "2020, true",
        "2021, true",
        "2022, false",
        "2010/2019, false",
        "2010/2030, true"
    })
    void isActiveFromItsFirstDayToItsLast(String window, boolean isActive) {
        OverlapMap map =
                map(none().initiative("ours", programme(Country.USA, "2020-03-10", "2021-11-20", HND)), window);
        assertThat(map.cell("youth", Country.HND).one()).isEqualTo(isActive ? List.of(initiative("ours")) : List.of());
    }

    @Test
    void whoEndedBeforeTheOtherBeganMeetsItInNoYear() {
        InitiativeAlignment pair =
                PAIR.over(none().initiative("ours", programme(Country.USA, "2019-01", "2020-12", HND))
                        .initiative("theirs", programme(Country.MEX, "2021-01", "2022-12", HND))
                        .build());
        assertThat(pair.overlapByYear(GROUPS, window("2019/2022")))
                .extracting(
                        map -> map.window().toString(),
                        map -> map.cell("youth", Country.HND).state())
                .containsExactly(
                        tuple("2019", State.ONE_ALONE),
                        tuple("2020", State.ONE_ALONE),
                        tuple("2021", State.OTHER_ALONE),
                        tuple("2022", State.OTHER_ALONE));
        assertThat(pair.overlap(GROUPS, window("2019/2022"))
                        .cell("youth", Country.HND)
                        .state())
                .as("at any time of the window")
                .isEqualTo(State.BOTH);
    }

    @ParameterizedTest
    @CsvSource({"2019/..", "../2019"})
    void aWindowWithoutBeginningOrEndIsRefused(String open) {
        InitiativeAlignment pair = PAIR.over(none().build());
        String message = "Window is " + window(open) + ": expected a period with a first and a last day";
        assertThatThrownBy(() -> pair.overlap(GROUPS, window(open)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> pair.overlapByYear(GROUPS, window(open))).hasMessageStartingWith(message);
        assertThatThrownBy(() -> pair.priorities(window(open))).hasMessageStartingWith(message);
    }

    @Test
    void aCellThatIsNotThereIsRefusedWithThoseThatAre() {
        OverlapMap map = map(none(), "2020");
        assertThatThrownBy(() -> map.cell("health", Country.HND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No cell of health and HND: expected one of [youth, roads] and [HND, SLV]");
        assertThatThrownBy(() -> map.cell("youth", Country.GTM)).hasMessageStartingWith("No cell of youth and GTM");
    }

    @ParameterizedTest
    @CsvSource({
        "country:HND, named",
        "place:choluteca, named",
        "grouping:olancho, named",
        "grouping:both, named",
        "grouping:some, regional",
        "grouping:wider, regional",
        "grouping:elsewhere, not there",
        "country:SLV, not there",
    })
    void namesACountryByItselfByItsPartsOrByAGroupingOfRecipientsOnly(String area, String expected) {
        OverlapCell cell =
                youthInHonduras(places().initiative("ours", programme(Country.USA, "2020", "2021", Ref.parse(area))));
        String found = !cell.one().isEmpty() ? "named" : cell.regionalOne().isEmpty() ? "not there" : "regional";
        assertThat(found).isEqualTo(expected);
        assertThat(cell.other()).isEmpty();
        assertThat(cell.regionalOther()).isEmpty();
        assertThat(cell.showsAnything()).isEqualTo(!expected.equals("not there"));
    }

    @Test
    void anInitiativeThatNamesNoPlaceIsForTheRegion() {
        OverlapCell cell = youthInHonduras(none().initiative("theirs", programme(Country.MEX, "2020", "2021")));
        assertThat(cell.regionalOther()).containsExactly(initiative("theirs"));
        assertThat(cell.other()).isEmpty();
        assertThat(cell.state()).isEqualTo(State.NEITHER);
    }

    @Test
    void anInitiativeThatNamesTheCountryBesideARegionIsCountedOnce() {
        OverlapCell cell = youthInHonduras(
                places().initiative("ours", programme(Country.USA, "2020", "2021", Ref.parse("grouping:wider"), HND)));
        assertThat(cell.one()).containsExactly(initiative("ours"));
        assertThat(cell.regionalOne()).isEmpty();
    }

    @Test
    void whomItIsForCountsAsWhereItIs() {
        OverlapMap map = map(
                none().initiative(
                                "ours",
                                builder -> programme(Country.USA, "2020", "2021", Country.GTM.ref())
                                        .apply(builder)
                                        .addBeneficiaries(HND)),
                "2020");
        assertThat(map.cell("youth", Country.HND).one()).containsExactly(initiative("ours"));
        assertThat(map.cell("youth", Country.SLV).showsAnything()).isFalse();
    }

    @Test
    void regionalInitiativesAreThoseOfTheTimeToo() {
        OverlapMap map = map(
                none().initiative("ours", programme(Country.USA, "2020", "2021"))
                        .initiative("theirs", programme(Country.MEX, "2020", "2021")),
                "2023");
        assertThat(map.cell("youth", Country.HND).showsAnything()).isFalse();
    }

    @Test
    void sectorsOfACountryAreThoseThatASourceTellsForIt() {
        OverlapMap map = map(
                none().initiative(
                                "ours",
                                builder -> programme(Country.USA, "2020", "2021", HND, SLV)
                                        .apply(builder)
                                        .putSectorsByCountry(Country.HND, Code.theme("roads"))),
                "2020");
        assertThat(map.cells())
                .filteredOn(cell -> !cell.one().isEmpty())
                .extracting(cell -> cell.sector().id() + " " + cell.country())
                .containsExactly("youth SLV", "roads HND");
    }

    @Test
    void manyInACellAreCrowdedOnlyWhereBothAre() {
        TestCatalogue catalogue = none().initiative("first", programme(Country.USA, "2020", "2021", HND, SLV))
                .initiative("second", programme(Country.USA, "2020", "2021", HND, SLV))
                .initiative("third", programme(Country.MEX, "2020", "2021", HND));
        OverlapMap map = map(catalogue, "2020");
        assertThat(map.cell("youth", Country.HND).isCrowded(3)).isTrue();
        assertThat(map.cell("youth", Country.HND).isCrowded(4)).isFalse();
        assertThat(map.cell("youth", Country.SLV).isCrowded(1)).as("one alone").isFalse();
    }

    private static TestCatalogue priority(PriorityType type, String sector, String when) {
        return none().priority(
                        "want",
                        Country.HND,
                        priority -> priority.type(type)
                                .addSectors(Code.theme(sector))
                                .when(when.isEmpty() ? Timing.of(TimePeriod.undated()) : TestCatalogue.at(when)));
    }

    @ParameterizedTest
    @CsvSource({
        "named, youth, 2020, true",
        "requested, jobs, 2020, true",
        "reflected, youth, 2020, false",
        "named, roads, 2020, false",
        "named, youth, '', true",
        "named, youth, 2018-12-31, false",
        "named, youth, 2019-01-01, true",
        "named, youth, 2024-12-31, true",
        "named, youth, 2025-01-01, false",
        "named, youth, 2018-12/2019-01, true",
    })
    void aPriorityAloneIsWhatTheRecipientItselfWantedInThatTime(
            String type, String sector, String when, boolean expected) {
        OverlapMap map = map(priority(PriorityType.parse(type), sector, when), "2019/2024");
        OverlapCell cell = map.cell("youth", Country.HND);
        assertThat(cell.priorities()).isEqualTo(expected ? List.of(Kind.PRIORITY.ref("want")) : List.of());
        assertThat(cell.state()).isEqualTo(expected ? State.PRIORITY_ALONE : State.NEITHER);
        assertThat(cell.showsAnything()).isEqualTo(expected);
        assertThat(map.cell("youth", Country.SLV).priorities()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void statesHaveATextThatIsRead(State state) {
        assertThat(State.parse(state.toString())).isEqualTo(state);
        assertThat(state.toString())
                .isEqualTo(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
