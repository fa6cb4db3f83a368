package org.cauce.indicators.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine must do, whoever wrote it. A test class of an engine extends this and says how flows are loaded;
 * all engines then give the same answers to the last digit. Published as the jar {@code cauce-indicators} with the
 * classifier {@code tests}; it needs JUnit and AssertJ.
 */
public abstract class FlowSourceContract {
    private static final Code PRIMARY_EDUCATION = Code.of(Code.DAC_PURPOSE, "11220");
    private static final Code BASIC_HEALTH = Code.of(Code.DAC_PURPOSE, "12220");
    static final RollUp ROLL_UP = new RollUp(
            ImmutableMap.of("country:HND", "grouping:dac-10007", "country:SLV", "grouping:dac-10007"),
            ImmutableMap.of("DAC-PURPOSE:11220", "DAC-CATEGORY:112", "DAC-CATEGORY:112", "DAC-BROAD:110"),
            ImmutableSet.of("grouping:dac-998"));

    /** For the test class of an engine. */
    protected FlowSourceContract() {}

    /**
     * {@return an engine that holds these flows}
     *
     * @param flows the flows
     * @param rollUp what recipients and sectors are part of
     */
    protected abstract FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp);

    private static FundingFlow flow(Country from, Country to, String year, String amount) {
        return FundingFlow.builder()
                .addProvider(from.ref())
                .recipients(Split.whole(to.ref()))
                .stage(Stage.DISBURSED)
                .basis(Basis.GROSS)
                .when(Timing.of(TimePeriod.parse(year)))
                .amount(Amount.of(Money.of(amount, "USD")))
                .build();
    }

    private FlowCube ask(FlowQuery query, FundingFlow... flows) {
        try (FlowSource source = load(statements(Arrays.asList(flows)), ROLL_UP)) {
            return source.answer(query);
        }
    }

    private static List<Statement<FundingFlow>> statements(List<FundingFlow> flows) {
        return IntStream.range(0, flows.size())
                .mapToObj(i -> Statement.of("flow-" + i, flows.get(i)))
                .toList();
    }

    @Test
    void sumsExactlyAndCounts() {
        FlowCube cube = ask(
                FlowQuery.by(Dimension.PROVIDER),
                flow(Country.USA, Country.HND, "2021", "0.1"),
                flow(Country.USA, Country.HND, "2021", "0.2"),
                flow(Country.USA, Country.HND, "2021", "12345678901234567890123456.000000000001"),
                flow(Country.ESP, Country.HND, "2021", "-3"));

        assertThat(cube.cell("country:USA"))
                .contains(new FlowCube.Cell(new BigDecimal("12345678901234567890123456.300000000001"), 3));
        assertThat(cube.cell("country:ESP")).contains(new FlowCube.Cell(new BigDecimal("-3"), 1));
        assertThat(cube.coverage().counted()).isEqualTo(4);
        assertThat(cube.common()).containsEntry(Dimension.CURRENCY, "USD").containsEntry(Dimension.BASIS, "gross");
    }

    @Test
    void answersAlikeWhateverTextsMembersAre() {
        List<Statement<FundingFlow>> flows = ContractFlows.hostile();
        FlowQuery byTexts = FlowQuery.by(Dimension.AID_TYPE, Dimension.FLOW_TYPE);
        FlowCube expected = MemoryFlows.of(flows).answer(byTexts);
        assertThat(expected.cells()).hasSameSizeAs(ContractFlows.HOSTILE);

        try (FlowSource source = load(flows, RollUp.NONE)) {
            assertThat(source.answer(byTexts)).isEqualTo(expected);
            for (String member : expected.members(Dimension.AID_TYPE)) {
                FlowQuery one = byTexts.only(Dimension.AID_TYPE, member);
                assertThat(source.answer(one))
                        .as(member)
                        .isEqualTo(MemoryFlows.of(flows).answer(one));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999999999999999999999999.999999999999",
                "-99999999999999999999999999.999999999999",
                "0.000000000001",
                "-0.000000000001",
                "9223372036854.775807",
                "9223372036854775807",
                "-9223372036854775808",
                "123456789012345678.000000000001"
            })
    void keepsAllThirtyEightDigits(String amount) {
        try (FlowSource source = load(ContractFlows.ofAmounts(amount), RollUp.NONE)) {
            assertThat(source.answer(FlowQuery.by()).total().sum()).isEqualTo(amount);
        }
    }

    @Test
    void severalMayAskAtOnce() {
        List<Statement<FundingFlow>> flows = ContractFlows.hostile();
        FlowQuery query = FlowQuery.by(Dimension.AID_TYPE);
        FlowCube expected = MemoryFlows.of(flows).answer(query);
        try (FlowSource source = load(flows, RollUp.NONE)) {
            assertThat(IntStream.range(0, 8).parallel().mapToObj(unused -> source.answer(query)))
                    .hasSize(8)
                    .allMatch(expected::equals);
        }
    }

    @Test
    void countsOnlyWhatIsAskedFor() {
        FundingFlow[] flows = {
            flow(Country.USA, Country.HND, "2019", "1"),
            flow(Country.USA, Country.HND, "2021", "20"),
            flow(Country.USA, Country.SLV, "2021", "300"),
            flow(Country.ESP, Country.HND, "2021", "4000"),
            flow(Country.USA, Country.HND, "2021/2022", "50000").withStage(Stage.DISBURSED)
        };
        FlowQuery query = FlowQuery.by(Dimension.YEAR);

        assertThat(ask(query.to(Country.HND).from(Country.USA), flows).total().sum())
                .isEqualTo("21");
        assertThat(ask(query.years(2020, 2021), flows).total().sum()).isEqualTo("4320");
        assertThat(ask(query.only(Dimension.PROVIDER, "country:ESP", "country:MEX"), flows)
                        .total()
                        .sum())
                .isEqualTo("4000");
        assertThat(ask(query.to(Country.NIC), flows).total()).isEqualTo(new FlowCube.Cell(BigDecimal.ZERO, 0));
    }

    @Test
    void leavesOutAndCountsWhatHasNoCalendarYearWhereYearsAreAsked() {
        FlowCube cube = ask(
                FlowQuery.by(Dimension.YEAR),
                flow(Country.USA, Country.HND, "2021", "1"),
                flow(Country.USA, Country.HND, "FY2021--10-01", "10"),
                flow(Country.USA, Country.HND, "2016/2019", "100"));

        assertThat(cube.cells().keySet()).containsExactly(ImmutableList.of("2021"));
        assertThat(cube.coverage().leftOut()).containsExactly(Map.entry(Dimension.YEAR, 2L));
        assertThat(cube.coverage().counted()).isEqualTo(1);
    }

    @Test
    void tellsFiscalYearsApart() {
        FlowCube cube = ask(
                FlowQuery.by(Dimension.FISCAL_YEAR).years(2021, 2021),
                flow(Country.USA, Country.HND, "FY2021--10-01", "10"),
                flow(Country.USA, Country.HND, "FY2021--04-01", "7"),
                flow(Country.USA, Country.HND, "FY2022--10-01", "100"));

        assertThat(cube.sums(Dimension.FISCAL_YEAR))
                .containsOnly(
                        Map.entry("FY2021--10-01", new BigDecimal("10")),
                        Map.entry("FY2021--04-01", new BigDecimal("7")));
    }

    @Test
    void allocatesSplitFlowsSoThatThePartsSumToTheWhole() {
        FundingFlow split = flow(Country.USA, Country.HND, "2021", "100")
                .withRecipients(Split.shares(ImmutableMap.of(
                        Country.HND.ref(), new BigDecimal("33.3"), Country.SLV.ref(), new BigDecimal("33.3"))))
                .withSectors(Split.shares(
                        ImmutableMap.of(PRIMARY_EDUCATION, new BigDecimal(50), BASIC_HEALTH, new BigDecimal(50))));
        FlowCube cube = ask(FlowQuery.by(Dimension.RECIPIENT, Dimension.SECTOR), split);

        assertThat(cube.sums(Dimension.RECIPIENT))
                .containsOnly(
                        Map.entry("country:HND", new BigDecimal("33.3")),
                        Map.entry("country:SLV", new BigDecimal("33.3")));
        assertThat(cube.total().sum()).isEqualTo("100");
        assertThat(cube.coverage().unallocated()).isEqualTo("33.4");
    }

    @Test
    void whatGoesToSeveralInUnknownPartsIsAllocatedToNone() {
        FundingFlow among = flow(Country.USA, Country.HND, "2021", "100")
                .withRecipients(Split.among(List.of(Country.HND.ref(), Country.SLV.ref())))
                .withProviders(Country.USA.ref(), Country.MEX.ref());
        FlowCube cube = ask(FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT), among);

        assertThat(cube.cells().keySet()).containsExactly(ImmutableList.of("", ""));
        assertThat(cube.coverage().unallocated()).isEqualTo("100");
    }

    @Test
    void rollsUpSectorsAndRegions() {
        FundingFlow education = flow(Country.USA, Country.HND, "2021", "5").withSectors(Split.whole(PRIMARY_EDUCATION));
        FundingFlow health = flow(Country.USA, Country.SLV, "2021", "7").withSectors(Split.whole(BASIC_HEALTH));
        FlowCube cube = ask(
                FlowQuery.by(Dimension.REGION, Dimension.BROAD_SECTOR, Dimension.CATEGORY, Dimension.PURPOSE),
                education,
                health);

        assertThat(cube.cells().keySet())
                .containsExactly(
                        ImmutableList.of("grouping:dac-10007", "", "DAC-CATEGORY:122", "DAC-PURPOSE:12220"),
                        ImmutableList.of(
                                "grouping:dac-10007", "DAC-BROAD:110", "DAC-CATEGORY:112", "DAC-PURPOSE:11220"));
    }

    static Stream<Arguments> unlike() {
        FundingFlow one = flow(Country.USA, Country.HND, "2021", "1");
        FundingFlow sector = one.withSectors(Split.whole(PRIMARY_EDUCATION));
        Code core = Code.of("DAC-BI-MULTI", "2");
        Code outflow = Code.of("DAC-BI-MULTI", "4");
        return Stream.of(
                Arguments.of("stage", one, one.withStage(Stage.COMMITTED), "'committed' and 'disbursed'"),
                Arguments.of("basis", one, one.withBasis(Basis.NET), "'gross' and 'net'"),
                Arguments.of("currency", one, one.withAmount(Amount.of(Money.of("1", "EUR"))), "'EUR' and 'USD'"),
                Arguments.of(
                        "price-basis",
                        one,
                        one.withAmount(Amount.of(Money.of(
                                BigDecimal.ONE, java.util.Currency.getInstance("USD"), PriceBasis.constant(2022)))),
                        "'current'"),
                Arguments.of(
                        "measure",
                        one.withClassifications(Code.of("DAC-MEASURE", "dac2a-206")),
                        one.withClassifications(Code.of("DAC-MEASURE", "dac2a-240")),
                        "'DAC-MEASURE:dac2a-206' and 'DAC-MEASURE:dac2a-240'"),
                Arguments.of("bi-multi", one.withClassifications(core), one.withClassifications(outflow), "2' and "),
                Arguments.of(
                        "recipient-kind",
                        one,
                        one.withRecipients(Split.whole(Ref.parse("grouping:dac-10007"))),
                        "'aggregate' and 'country'"),
                Arguments.of(
                        "provider-kind",
                        one,
                        one.withProviders(Kind.AGGREGATE.ref("dac-20005")),
                        "'aggregate' and 'country'"),
                Arguments.of(
                        "sector-level",
                        sector,
                        one.withSectors(Split.whole(Code.of(Code.DAC_CATEGORY, "112"))),
                        "'DAC-CATEGORY' and 'DAC-PURPOSE'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlike")
    void refusesToAddUnlikeFlowsAndNamesTheTwoAndTheCure(
            String dimension, FundingFlow one, FundingFlow other, String two) {
        assertThatThrownBy(() -> ask(FlowQuery.by(Dimension.YEAR), one, other))
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageContaining(two)
                .hasMessageContaining("ask by " + dimension);

        FlowCube apart = ask(FlowQuery.by(Dimension.parse(dimension), Dimension.YEAR), one, other);
        assertThat(apart.cells()).hasSize(2);
        assertThatThrownBy(() -> apart.by(Dimension.YEAR)).isInstanceOf(UnlikeFlowsException.class);
    }

    @Test
    void addsCountriesToWhatIsOfNoCountry() {
        FlowCube cube = ask(
                FlowQuery.by(Dimension.PROVIDER),
                flow(Country.USA, Country.HND, "2021", "1"),
                flow(Country.USA, Country.HND, "2021", "10")
                        .withRecipients(Split.whole(Ref.parse("grouping:dac-998"))));

        assertThat(cube.total().sum()).isEqualTo("11");
        assertThat(ask(FlowQuery.by(Dimension.RECIPIENT), flow(Country.USA, Country.HND, "2021", "1"))
                        .kinds())
                .containsEntry("country:HND", "country");
    }

    @Test
    void anAnswerByFewerDimensionsIsTheAnswerToTheShorterQuestion() {
        List<Statement<FundingFlow>> flows = statements(generated(new Random(7), 300));
        FlowQuery query = FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.YEAR)
                .at(Stage.DISBURSED)
                .on(Basis.GROSS)
                .only(Dimension.CURRENCY, "USD");
        try (FlowSource source = load(flows, ROLL_UP)) {
            assertThat(source.answer(query).by(Dimension.YEAR).cells())
                    .isEqualTo(
                            source.answer(query.withDimensions(Dimension.YEAR)).cells());
            assertThat(source.answer(query)
                            .of(Dimension.PROVIDER, "country:USA")
                            .by(Dimension.RECIPIENT)
                            .cells())
                    .isEqualTo(
                            source.answer(query.from(Country.USA).withDimensions(Dimension.RECIPIENT, Dimension.YEAR))
                                    .by(Dimension.RECIPIENT)
                                    .cells());
        }
    }

    @Test
    void groupsAsOneByOneForTwoHundredQuestions() {
        Random random = new Random(20221231);
        List<Statement<FundingFlow>> flows = statements(generated(random, 400));
        try (FlowSource source = load(flows, ROLL_UP)) {
            for (int i = 0; i < 200; i++) {
                FlowQuery query = question(random);
                assertThat(Groups.of(source, query)).as("%s", query).isEqualTo(Groups.oneByOne(flows, query));
            }
        }
    }

    private static List<FundingFlow> generated(Random random, int size) {
        List<FundingFlow> flows = new ArrayList<>();
        Country[] countries = {Country.USA, Country.MEX, Country.ESP, Country.HND, Country.SLV, Country.GTM};
        Stage[] stages = {Stage.COMMITTED, Stage.DISBURSED};
        String[] periods = {"2019", "2020", "2021-06", "FY2021--10-01", "2016/2019"};
        for (int i = 0; i < size; i++) {
            Split<Code> sectors = random.nextInt(3) > 0
                    ? Split.whole(random.nextBoolean() ? PRIMARY_EDUCATION : BASIC_HEALTH)
                    : Split.shares(ImmutableMap.of(PRIMARY_EDUCATION, new BigDecimal("33.33")));
            flows.add(flow(
                            countries[random.nextInt(3)],
                            countries[3 + random.nextInt(3)],
                            periods[random.nextInt(periods.length)],
                            BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000L, random.nextInt(13))
                                    .toPlainString())
                    .withStage(stages[random.nextInt(stages.length)])
                    .withSectors(sectors));
        }
        return flows;
    }

    private static FlowQuery question(Random random) {
        List<Dimension> all = new ArrayList<>(Arrays.asList(Dimension.values()));
        Collections.shuffle(all, random);
        FlowQuery query = FlowQuery.by(all.subList(0, random.nextInt(5)).toArray(Dimension[]::new));
        if (random.nextBoolean()) {
            query = query.to(Country.HND, Country.SLV);
        }
        if (random.nextBoolean()) {
            query = query.years(2019, 2020);
        }
        return random.nextBoolean() ? query.only(Dimension.CATEGORY, "DAC-CATEGORY:112") : query;
    }
}
