package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.Engagements.LeftOut;
import org.cauce.indicators.alignment.InitiativeAlignment;
import org.cauce.indicators.alignment.LinkedPair;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapMap;
import org.cauce.indicators.alignment.SectorGroup;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The map of the United States and Mexico, against a map that was made by hand from the same documents. It differs in
 * one row: by hand, the Comprehensive Development Plan stands under its first pillar only, here under each.
 */
final class OverlapMapTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final ImmutableList<SectorGroup> SECTORS = SectorGroup.of(CATALOGUE);
    private static final InitiativeAlignment PAIR = Alignment.between(Country.USA, Country.MEX)
            .in(Country.SLV, Country.GTM, Country.HND)
            .over(CATALOGUE);
    private static final OverlapMap MAP = PAIR.overlap(SECTORS, TimePeriod.parse("2019/2024"));

    @ParameterizedTest
    @CsvSource({
        "youth-and-employment, linked, both, linked",
        "small-farmers-and-crops, linked, both, linked",
        "economic-development, both, both, both",
        "trade-and-borders, other-alone, other-alone, priority-alone",
        "energy, priority-alone, neither, priority-alone",
        "security-and-justice, one-alone, one-alone, one-alone",
        "governance, one-alone, one-alone, one-alone",
        "private-investment, one-alone, one-alone, one-alone",
        "social-well-being, other-alone, other-alone, other-alone"
    })
    void statesAreThoseOfTheMapMadeByHand(String sector, String salvador, String guatemala, String honduras) {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(state(sector, Country.SLV)).isEqualTo(salvador);
        softly.assertThat(state(sector, Country.GTM)).isEqualTo(guatemala);
        softly.assertThat(state(sector, Country.HND)).isEqualTo(honduras);
        softly.assertAll();
    }

    private static String state(String sector, Country country) {
        return MAP.cell(sector, country).state().toString();
    }

    @Test
    void pairsLinkedByNameStandInTheirCell() {
        OverlapCell cell = MAP.cell("small-farmers-and-crops", Country.HND);
        assertThat(cell.links())
                .extracting(LinkedPair::one, LinkedPair::other)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Ref.parse("initiative:transforming-market-systems"),
                        Ref.parse("initiative:sembrando-vida-abroad")));
    }

    @Test
    void aGroupingWhoseMembersAreNotAllListedNamesNoCountry() {
        OverlapCell cell = MAP.cell("social-well-being", Country.SLV);
        assertThat(cell.other()).containsExactly(Ref.parse("initiative:comprehensive-development-plan"));
        assertThat(cell.regionalOther()).contains(Ref.parse("initiative:mesoamerica-project"));
    }

    @Test
    void countsOfStatesAddUpToAllCells() {
        long all = 0;
        for (OverlapCell.State state : OverlapCell.State.values()) {
            all += MAP.count(state);
        }
        assertThat(all).isEqualTo(MAP.cells().size()).isEqualTo(SECTORS.size() * 3L);
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        assertThat(PAIR.other().leftOut())
                .containsEntry(Ref.parse("initiative:jovenes-construyendo-el-futuro"), LeftOut.OWN_TERRITORY)
                .containsEntry(Ref.parse("initiative:sembrando-oportunidades"), LeftOut.JOINT_FRAMEWORK)
                .containsEntry(Ref.parse("initiative:mexico-national-guard-deployment"), LeftOut.NO_COOPERATION);
        assertThat(PAIR.one().leftOut())
                .containsEntry(Ref.parse("initiative:alliance-for-prosperity"), LeftOut.LED_BY_OTHERS);
    }

    @Test
    void anEarlierWindowShowsOtherInitiatives() {
        OverlapMap before = PAIR.overlap(SECTORS, TimePeriod.parse("2002/2003"));
        assertThat(before.cell("youth-and-employment", Country.HND).state()).isEqualTo(OverlapCell.State.NEITHER);
        assertThat(before.cell("small-farmers-and-crops", Country.HND).one())
                .contains(Ref.parse("initiative:opportunity-alliance"));
    }

    @Test
    void aDonorWithoutRecordsIsAloneNowhere() {
        OverlapMap map = Alignment.between(Country.JPN, Country.MEX)
                .in(Country.HND)
                .over(CATALOGUE)
                .overlap(SECTORS, TimePeriod.parse("2019/2024"));
        assertThat(map.count(OverlapCell.State.ONE_ALONE)).isZero();
        assertThat(map.count(OverlapCell.State.BOTH)).isZero();
    }

    @Test
    void yearsTogetherAreTheWindow() {
        ImmutableList<OverlapMap> years = PAIR.overlapByYear(SECTORS, TimePeriod.parse("2019/2024"));
        assertThat(years)
                .extracting(year -> year.window().toString())
                .containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
        assertThat(MAP.cells()).allSatisfy(cell -> {
            assertThat(of(years, cell).flatMap(year -> year.one().stream()).distinct())
                    .containsExactlyInAnyOrderElementsOf(cell.one());
            assertThat(of(years, cell).flatMap(year -> year.other().stream()).distinct())
                    .containsExactlyInAnyOrderElementsOf(cell.other());
        });
    }

    private static Stream<OverlapCell> of(ImmutableList<OverlapMap> years, OverlapCell cell) {
        return years.stream().map(year -> year.cell(cell.sector().id(), cell.country()));
    }

    @Test
    void aYearShowsOnlyWhatIsAtWorkInIt() {
        ImmutableList<OverlapMap> years = PAIR.overlapByYear(SECTORS, TimePeriod.parse("2002/2021"));
        assertThat(years.get(0).cell("small-farmers-and-crops", Country.HND).state())
                .isEqualTo(OverlapCell.State.ONE_ALONE);
        assertThat(years.get(19).cell("small-farmers-and-crops", Country.HND).other())
                .contains(Ref.parse("initiative:sembrando-vida-abroad"));
    }

    @Test
    void manySideBySideAreAQuestionOnlyWhereNoPairIsLinked() {
        OverlapCell linked = MAP.cell("youth-and-employment", Country.HND);
        OverlapCell both = MAP.cell("economic-development", Country.HND);
        assertThat(linked.initiatives()).isPositive();
        assertThat(linked.isCrowded(1)).isFalse();
        assertThat(both.isCrowded(both.initiatives())).isTrue();
        assertThat(both.isCrowded(both.initiatives() + 1)).isFalse();
        assertThat(MAP.cell("governance", Country.HND).isCrowded(1))
                .as("one alone")
                .isFalse();
    }

    @Test
    void saysThatMexicoDoesNotReport() {
        assertThat(MAP.unseen()).contains(new Unseen(Country.MEX, Unseen.Reason.NO_DAC_REPORTER));
        assertThat(MAP.unseen()).extracting(Unseen::donor).doesNotContain(Country.USA);
        assertThat(MAP.withoutEmptyRows().unseen()).isEqualTo(MAP.unseen());
    }

    @Test
    void saysThatADonorHasNoRecord() {
        assertThat(Alignment.between(Country.JPN, Country.USA)
                        .in(Country.HND)
                        .over(CATALOGUE)
                        .unseen())
                .contains(new Unseen(Country.JPN, Unseen.Reason.NO_INITIATIVE))
                .doesNotContain(new Unseen(Country.JPN, Unseen.Reason.NO_DAC_REPORTER));
    }

    @Test
    void aWindowWithoutEndIsRefused() {
        assertThatThrownBy(() -> PAIR.overlap(SECTORS, TimePeriod.parse("2019/..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a period with a first and a last day");
    }

    @Test
    void donorsAreTwoAndNoRecipients() {
        assertThatThrownBy(() -> Alignment.between(Country.USA, Country.USA)).hasMessageContaining("expected two");
        assertThatThrownBy(() -> Alignment.between(Country.USA, Country.MEX).in(Country.MEX))
                .hasMessageContaining("expected neither of the donors");
    }
}
