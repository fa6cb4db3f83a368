package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.YOUTH;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.joint;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.places;
import static org.cauce.indicators.alignment.TwoDonors.programme;
import static org.cauce.indicators.alignment.TwoDonors.window;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What joins initiatives of two donors in a cell: links, referrals and joint frameworks. */
class TiesTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();

    private static OverlapMap map(TestCatalogue catalogue, String window) {
        return PAIR.over(catalogue.build()).overlap(GROUPS, window(window));
    }

    private static OverlapCell youthInHonduras(TestCatalogue catalogue) {
        return map(catalogue, "2019/2024").cell("youth", Country.HND);
    }

    private static TestCatalogue linked(LinkType type, String subject, String object) {
        return none().initiative("ours", programme(Country.USA, "2020", "2021", HND))
                .initiative("theirs", programme(Country.MEX, "2020", "2021", HND))
                .initiative("alone", programme(Country.MEX, "2020", "2021", HND))
                .link(subject, type, object);
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void aPairIsLinkedByWhatJoinsItsWorkAndNotByLikeAims(LinkType type) {
        boolean joins = List.of(
                        LinkType.COMPLEMENTS,
                        LinkType.PART_OF,
                        LinkType.PHASE_OF,
                        LinkType.BUILDS_ON,
                        LinkType.EXTENDS,
                        LinkType.FUNDS,
                        LinkType.SUPPORTS,
                        LinkType.COORDINATES)
                .contains(type);
        assertThat(youthInHonduras(linked(type, "ours", "theirs")).state())
                .isEqualTo(joins ? State.LINKED : State.BOTH);
        assertThat(youthInHonduras(linked(type, "theirs", "ours")).state())
                .as("whichever side tells it")
                .isEqualTo(joins ? State.LINKED : State.BOTH);
    }

    @Test
    void aLinkStandsWithThePairThatItJoins() {
        OverlapCell cell = youthInHonduras(linked(LinkType.SUPPORTS, "theirs", "ours"));
        assertThat(cell.links())
                .containsExactly(new LinkedPair(
                        initiative("ours"),
                        initiative("theirs"),
                        ImmutableList.of(Ref.parse("link:theirs-supports-ours"))));
        assertThat(cell.isCrowded(1)).as("a pair is linked").isFalse();
    }

    @Test
    void aLinkToWhatIsNotInTheCellLinksNothing() {
        TestCatalogue catalogue = linked(LinkType.PARALLEL_TO, "ours", "theirs")
                .initiative("road", programme(Country.MEX, "2020", "2021", SLV))
                .link("ours", LinkType.SUPPORTS, "road");
        assertThat(youthInHonduras(catalogue).links()).isEmpty();
    }

    @Test
    void anInitiativeOfBothDonorsLinksThemAndCountsOnce() {
        OverlapCell cell = youthInHonduras(none().initiative(
                        "shared",
                        builder -> programme(Country.USA, "2020", "2021", HND)
                                .apply(builder)
                                .putRoles(Role.LEAD, Country.MEX.ref())));
        assertThat(cell.one()).isEqualTo(cell.other()).containsExactly(initiative("shared"));
        assertThat(cell.state()).isEqualTo(State.LINKED);
        assertThat(cell.initiatives()).isEqualTo(1);
        assertThat(cell.links()).extracting(LinkedPair::told).containsExactly(cell.one());
    }

    private static TestCatalogue framework(String sector, Ref... beneficiaries) {
        return places().initiative("accord", programme(Country.USA, "2020", "2021"))
                .framework(
                        "accord",
                        framework -> framework
                                .addPartners(Country.USA.ref(), Country.MEX.ref())
                                .addGoals(TwoDonors.goal(sector))
                                .addBeneficiaries(beneficiaries));
    }

    @Test
    void aJointFrameworkStandsWhereItHasAGoal() {
        OverlapMap map = map(framework("jobs", HND), "2020");
        OverlapCell cell = map.cell("youth", Country.HND);
        assertThat(cell.frameworks()).containsExactly(initiative("accord"));
        assertThat(cell.showsAnything()).isTrue();
        assertThat(cell.state()).as("a framework alone is no initiative").isEqualTo(State.NEITHER);
        assertThat(map.cell("youth", Country.SLV).frameworks()).isEmpty();
        assertThat(map.cell("roads", Country.HND).frameworks()).isEmpty();
        assertThat(map(framework("jobs", HND), "2022")
                        .cell("youth", Country.HND)
                        .frameworks())
                .as("over")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "country:HND, true",
        "grouping:wider, true",
        "grouping:olancho, true",
        "grouping:elsewhere, false",
    })
    void aFrameworkIsForTheCountryItsPartsAndGroupingsWithIt(String area, boolean expected) {
        assertThat(youthInHonduras(framework("youth", Ref.parse(area))).frameworks())
                .hasSize(expected ? 1 : 0);
    }

    @Test
    void aFrameworkForNobodyNamedIsForAll() {
        OverlapMap map = map(framework("youth"), "2020");
        assertThat(map.row(YOUTH))
                .allSatisfy(cell -> assertThat(cell.frameworks()).containsExactly(initiative("accord")));
    }

    @Test
    void aFrameworkOfOneDonorJoinsNobody() {
        TestCatalogue catalogue = none().initiative("accord", programme(Country.USA, "2020", "2021"))
                .framework(
                        "accord",
                        framework -> framework
                                .addPartners(Country.USA.ref(), Country.JPN.ref())
                                .addGoals(TwoDonors.goal("youth")));
        assertThat(youthInHonduras(catalogue).frameworks()).isEmpty();
    }

    @Test
    void aReferralLinksThePairInItsCountriesOnly() {
        TestCatalogue catalogue = places().initiative("ours", programme(Country.USA, "2020", "2021", HND, SLV))
                .initiative("theirs", programme(Country.MEX, "2020", "2021", HND, SLV))
                .initiative("accord", led(Country.USA))
                .framework(
                        "accord",
                        framework -> joint().apply(framework)
                                .addReferrals(TwoDonors.referral("theirs", "ours", Ref.parse("grouping:olancho"))))
                .link("ours", LinkType.COMPLEMENTS, "theirs");
        OverlapMap map = map(catalogue, "2020");
        assertThat(map.cell("youth", Country.HND).links())
                .extracting(LinkedPair::told)
                .as("referrals first")
                .containsExactly(ImmutableList.of(
                        Ref.parse("framework-part:theirs-to-ours"), Ref.parse("link:ours-complements-theirs")));
        assertThat(map.cell("youth", Country.SLV).links())
                .extracting(LinkedPair::told)
                .containsExactly(ImmutableList.of(Ref.parse("link:ours-complements-theirs")));
    }

    @Test
    void aReferralWithoutCountriesLinksEverywhereAndOnlyItsPair() {
        TestCatalogue catalogue = none().initiative("ours", programme(Country.USA, "2020", "2021", HND, SLV))
                .initiative("more", programme(Country.USA, "2020", "2021", HND, SLV))
                .initiative("theirs", programme(Country.MEX, "2020", "2021", HND, SLV))
                .initiative("accord", led(Country.USA))
                .framework(
                        "accord",
                        framework -> joint().apply(framework).addReferrals(TwoDonors.referral("ours", "theirs")));
        assertThat(map(catalogue, "2020").row(YOUTH))
                .allSatisfy(cell -> assertThat(cell.links())
                        .extracting(LinkedPair::one, LinkedPair::other)
                        .containsExactly(tuple(initiative("ours"), initiative("theirs"))));
    }
}
