package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

class PortfolioAlignmentTest {
    private static final Alignment PAIR =
            Alignment.between(Country.USA, Country.ESP).in(Country.HND, Country.SLV);

    private final List<Statement<FundingFlow>> flows = new ArrayList<>();

    private PortfolioAlignmentTest give(Country from, Country to, String sector, String amount) {
        return give(from.ref(), to.ref(), sector, amount);
    }

    private PortfolioAlignmentTest give(Ref from, Ref to, String sector, String amount) {
        FundingFlow flow = FundingFlow.builder()
                .addProvider(from)
                .recipients(Split.whole(to))
                .sectors(Split.whole(Code.of(Code.DAC_PURPOSE, sector)))
                .stage(Stage.DISBURSED)
                .basis(Basis.GROSS)
                .when(Timing.of(TimePeriod.year(2022)))
                .amount(Amount.of(Money.of(amount, "USD")))
                .build();
        flows.add(Statement.of("flow-" + flows.size(), flow));
        return this;
    }

    private FlowCube cube() {
        return MemoryFlows.of(flows)
                .answer(FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.PURPOSE, Dimension.YEAR));
    }

    private PortfolioAlignment over(Alignment pair) {
        return pair.over(cube());
    }

    private static PortfolioAlignmentTest some() {
        return new PortfolioAlignmentTest()
                .give(Country.USA, Country.HND, "11220", "60")
                .give(Country.USA, Country.HND, "11220", "10")
                .give(Country.USA, Country.SLV, "12220", "30")
                .give(Country.ESP, Country.HND, "11220", "5")
                .give(Country.ESP, Country.GTM, "12220", "95")
                .give(Country.JPN, Country.SLV, "21010", "7");
    }

    @Test
    void cellsTellWhoGivesAloneAndTogether() {
        assertThat(some().over(PAIR).money(Dimension.PURPOSE))
                .extracting(
                        MoneyCell::members,
                        MoneyCell::state,
                        cell -> cell.others().sum())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                List.of("country:HND", "DAC-PURPOSE:11220"), MoneyCell.State.TOGETHER, BigDecimal.ZERO),
                        org.assertj.core.groups.Tuple.tuple(
                                List.of("country:SLV", "DAC-PURPOSE:12220"),
                                MoneyCell.State.ONE_ALONE,
                                BigDecimal.ZERO),
                        org.assertj.core.groups.Tuple.tuple(
                                List.of("country:SLV", "DAC-PURPOSE:21010"),
                                MoneyCell.State.NEITHER,
                                new BigDecimal(7)));
    }

    @Test
    void partsOfCellsSumToTheWholeOfTheRecipients() {
        PortfolioAlignment pair = some().over(PAIR);
        BigDecimal bySector = pair.money(Dimension.PURPOSE).stream()
                .map(cell -> cell.one()
                        .sum()
                        .add(cell.other().sum())
                        .add(cell.others().sum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byRecipient = pair.money().stream()
                .map(cell -> cell.one()
                        .sum()
                        .add(cell.other().sum())
                        .add(cell.others().sum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bySector).isEqualByComparingTo(byRecipient).isEqualByComparingTo("112");
    }

    @Test
    void anAggregateOfDonorsIsNotAddedToItsMembers() {
        PortfolioAlignment pair = some().give(Ref.parse("aggregate:dac-members"), Country.HND.ref(), "11220", "75")
                .over(PAIR);
        assertThat(pair.money(Dimension.PURPOSE).get(0).others().sum()).isZero();
    }

    @Test
    void manySmallPartsMayBeDuplicated() {
        MoneyCell cell = some().over(PAIR).money(Dimension.PURPOSE).get(0);
        assertThat(cell.mayDuplicate(3, new BigDecimal(26))).isTrue();
        assertThat(cell.mayDuplicate(3, new BigDecimal(25))).as("a mean of 25").isFalse();
        assertThat(cell.mayDuplicate(4, new BigDecimal(26))).as("three parts").isFalse();
    }

    @Test
    void aDonorThatIsNotInTheFlowsIsNamedAndNotZero() {
        PortfolioAlignment pair =
                some().over(Alignment.between(Country.USA, Country.MEX).in(Country.HND));
        assertThat(pair.absent()).containsExactly(Country.MEX);
        assertThat(pair.unseen()).extracting(Unseen::toString).containsExactly("MEX:no-flow", "MEX:no-dac-reporter");
        assertThat(pair.money())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.absent()).containsExactly(Country.MEX));
        assertThat(pair.portfolio(Country.MEX, Dimension.RECIPIENT)).isEmpty();
        assertThat(pair.similarity(Dimension.RECIPIENT)).isEmpty();
    }

    @Test
    void aReporterThatIsNotInTheFlowsIsOnlyNotThere() {
        assertThat(some().over(Alignment.between(Country.USA, Country.CAN).in(Country.HND))
                        .unseen())
                .containsExactly(new Unseen(Country.CAN, Unseen.Reason.NO_FLOW));
        assertThat(some().over(PAIR).unseen()).isEmpty();
    }

    @Test
    void donorsOfACellAreAllAndNoAggregate() {
        PortfolioAlignment pair = some().give(Country.DEU, Country.HND, "11220", "1")
                .give(Ref.parse("aggregate:dac-members"), Country.HND.ref(), "11220", "75")
                .over(PAIR);
        assertThat(pair.donors(BigDecimal.ZERO, Dimension.PURPOSE).donors("country:HND · DAC-PURPOSE:11220"))
                .contains("country:DEU", "country:USA")
                .doesNotContain("aggregate:dac-members");
    }

    @Test
    void similarityIsOverAllRecipientsOfBoth() {
        assertThat(some().over(PAIR)
                        .similarity(Dimension.RECIPIENT)
                        .orElseThrow()
                        .fingerKreinin())
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("0.05"));
    }

    @Test
    void complementsANeedAsFarAsItsSharesAreThoseOfTheNeed() {
        PortfolioAlignment pair = some().over(PAIR);
        Portfolio<String> need = Portfolio.of(Map.of(
                "DAC-PURPOSE:11220", new BigDecimal(2),
                "DAC-PURPOSE:12220", new BigDecimal(1),
                "DAC-PURPOSE:14030", new BigDecimal(1)));
        // shares 0.7 and 0.3 beside 0.5, 0.25 and 0.25
        assertThat(pair.complementarity(Country.USA, need, Dimension.PURPOSE))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.75"));
        assertThat(pair.complementarity(Country.MEX, need, Dimension.PURPOSE))
                .as("not in the flows")
                .isEmpty();
        assertThat(pair.complementarity(Country.USA, Portfolio.of(Map.of()), Dimension.PURPOSE))
                .isEmpty();
    }

    private static Statement<Sector> education() {
        return Statement.of(
                "education",
                Sector.builder()
                        .code(Code.theme("education"))
                        .level(Sector.Level.THEME)
                        .addName(Name.of("Education", java.util.Locale.ENGLISH))
                        .addCloseTo(Code.of(Code.DAC_PURPOSE, "11220"))
                        .build());
    }

    @Test
    void moneyOfAGroupIsThatOfTheSectorsCloseToIt() {
        Catalogue catalogue =
                TestCatalogue.with().plus(parts -> parts.addSector(education())).build();
        SectorGroup group = SectorGroup.of(catalogue).get(0);
        PortfolioAlignment pair = some().give(Country.JPN, Country.HND, "11220", "9")
                .give(Ref.parse("aggregate:dac-members"), Country.HND.ref(), "11220", "75")
                .give(Country.HND, Country.GTM, "11220", "40")
                .over(PAIR);
        assertThat(PortfolioAlignment.closeTo(group, catalogue)).containsExactly(Code.of(Code.DAC_PURPOSE, "11220"));
        MoneyCell money = pair.money(group, Country.HND, catalogue);
        assertThat(money.members()).containsExactly("country:HND", "education");
        assertThat(money.one()).isEqualTo(new MoneyCell.Given(new BigDecimal(70), 2));
        assertThat(money.other()).isEqualTo(new MoneyCell.Given(new BigDecimal(5), 1));
        assertThat(money.others()).isEqualTo(new MoneyCell.Given(new BigDecimal(9), 1));
        assertThat(money.mayDuplicate(3, new BigDecimal(26))).isTrue();
        assertThat(pair.money(group, Country.SLV, catalogue).state()).isEqualTo(MoneyCell.State.NEITHER);
    }

    @Test
    void groupsHoldWhatTheirBroadestSectorHoldsAndBearItsName() {
        Sector schools = Sector.builder()
                .code(Code.theme("schools"))
                .level(Sector.Level.THEME)
                .addName(Name.of("Schools", java.util.Locale.ENGLISH))
                .broader(Code.theme("education"))
                .build();
        Catalogue catalogue = TestCatalogue.with()
                .plus(parts -> parts.addSector(Statement.of("schools", schools)).addSector(education()))
                .build();

        assertThat(SectorGroup.of(catalogue)).singleElement().satisfies(group -> {
            assertThat(group.id()).isEqualTo("education");
            assertThat(group.name()).isEqualTo("Education");
            assertThat(group.sectors()).containsExactlyInAnyOrder(Code.theme("schools"), Code.theme("education"));
        });
        assertThat(SectorGroup.of("both", "Schools and water", Code.theme("schools"), Code.theme("water")))
                .isEqualTo(new SectorGroup(
                        "both", "Schools and water", ImmutableSet.of(Code.theme("schools"), Code.theme("water"))));
    }

    @Test
    void aPriorityWithoutSectorHasNoMoneyToTell() {
        Catalogue catalogue = TestCatalogue.with()
                .priority("security", Country.HND, priority -> priority)
                .build();

        assertThat(some().over(PAIR).priorities(catalogue)).isEmpty();
    }

    @Test
    void donorsOfOtherRecipientsAreNoDonorsOfTheCell() {
        assertThat(some().over(PAIR).donors(BigDecimal.ZERO).donors("country:GTM"))
                .isEmpty();
    }

    @Test
    void moneyToAPriorityIsThatOfTheSectorsCloseToIt() {
        Catalogue catalogue = TestCatalogue.with()
                .plus(parts -> parts.addSector(education())
                        .addPriority(Statement.of(
                                "schools",
                                Priority.builder()
                                        .type(PriorityType.NAMED)
                                        .country(Country.HND.ref())
                                        .text("schools for all")
                                        .addSector(Code.theme("education"))
                                        .when(Timing.of(TimePeriod.year(2022)))
                                        .build())))
                .build();
        PriorityMoney money = some().give(Country.USA, Country.HND, "15110", "30")
                .over(PAIR)
                .priorities(catalogue)
                .get(0);
        assertThat(money.shareOfOne())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.7"));
        assertThat(money.shareOfOther())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
    }

    @Test
    void aCubeThatDoesNotTellProvidersApartIsRefused() {
        FlowCube cube = MemoryFlows.of(flows).answer(FlowQuery.by(Dimension.RECIPIENT));
        assertThatThrownBy(() -> PAIR.over(cube))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask by provider too");
    }
}
