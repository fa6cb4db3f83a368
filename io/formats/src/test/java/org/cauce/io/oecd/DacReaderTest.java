package org.cauce.io.oecd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DacReaderTest {
    static final String DAC2A = "RECIPIENT,Recipient,DONOR,Donor,PART,Part,AIDTYPE,Aid type,DATATYPE,Amount type,"
            + "TIME,Year,Value,Flags\n";
    private static final String DAC1 = "DONOR,Donor,PART,Part,AIDTYPE,Aid type,FLOWS,Fund flows,AMOUNTTYPE,Amount type,"
            + "TIME,Year,Value,Flags\n";
    private static final String DAC5 =
            "DONOR,Donor,SECTOR,Sector,AIDTYPE,Aid type,AMOUNTTYPE,Amount type,TIME,Year,Value,Flags\n";
    private static final String CRS = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,DONOR,Donor,RECIPIENT,Recipient,"
            + "SECTOR,Sector,MEASURE,Measure,CHANNEL,Channel,MODALITY,Modality,FLOW_TYPE,Flow type,PRICE_BASE,"
            + "Price base,MD_DIM,Drilldown dimension,MD_ID,Microdata ID,UNIT_MEASURE,Unit of measure,TIME_PERIOD,"
            + "Time period,OBS_VALUE,Observation value,BASE_PER,Base period,OBS_STATUS,Observation status,UNIT_MULT,"
            + "Unit multiplier,RMNCH,RMNCH\n";
    static final String CURRENT = "A,Current Prices (USD millions)";
    private static final String CONSTANT = "D,Constant Prices (2024 USD millions)";

    record Result(List<FundingFlow> flows, FlowReader reader) {
        List<ProblemCode> codes() {
            return reader.problems().stream().map(Problem::code).toList();
        }

        FundingFlow only() {
            assertThat(flows).hasSize(1);
            return flows.get(0);
        }
    }

    private static Result read(DataFile file, ReadOptions options) throws IOException {
        List<FundingFlow> flows = new ArrayList<>();
        try (FlowReader reader = DacReader.open(file, options)) {
            reader.iterator().forEachRemaining((Statement<FundingFlow> one) -> flows.add(one.says()));
            return new Result(flows, reader);
        }
    }

    static DataFile file(String text) {
        return DataFile.of("dac.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Result read(String text) throws IOException {
        return read(file(text), ReadOptions.STANDARD);
    }

    private static List<Observation> observations(DataFile file) throws IOException {
        List<Observation> all = new ArrayList<>();
        try (ObservationReader reader = DacReader.openIndicators(file, ReadOptions.STANDARD)) {
            reader.iterator().forEachRemaining((Statement<Observation> one) -> all.add(one.says()));
            assertThat(reader.problems()).isEmpty();
        }
        return all;
    }

    static String shown(FundingFlow flow) {
        return flow.providers().get(0) + " "
                + flow.recipients().flatMap(Split::whole).map(Object::toString).orElse("-") + " " + flow.stage() + " "
                + flow.basis() + " " + flow.period() + " "
                + flow.money().orElseThrow().amount().toPlainString() + " "
                + flow.money().orElseThrow().priceBasis();
    }

    @ParameterizedTest
    @CsvSource({
        "206,ODA: Total Net,net",
        "240,'Memo: ODA Total, Gross disbursements',gross",
        "205,Repayments,repayment",
        "106,Imputed Multilateral ODA,not-stated",
        "219,Recoveries,repayment"
    })
    void knowsTheBasisOfAnAidType(String code, String name, String basis) throws IOException {
        Result result = read(DAC2A + "351,Honduras,302,United States,1,1 : Part I," + code + ",\"" + name + "\","
                + CURRENT + ",2022,2022,-1.5,\n");

        assertThat(shown(result.only()))
                .isEqualTo("country:USA country:HND disbursed " + basis + " 2022 -1500000 current");
        assertThat(result.only().classifications())
                .extracting(Object::toString)
                .contains("DAC-MEASURE:dac2a-" + code, "DAC-PART:1");
    }

    @Test
    void takesTheBaseYearFromTheLabelOfThePrices() throws IOException {
        Result result = read(DAC2A + "351,Honduras,302,United States,2,Part II,206,ODA: Total Net," + CONSTANT
                + ",2022,2022,138.82,E\n");

        assertThat(shown(result.only()))
                .isEqualTo("country:USA country:HND disbursed net 2022 138820000 constant-2024-provider");
        assertThat(result.only().classifications()).extracting(Object::toString).contains("DAC-FLAG:E", "DAC-PART:2");
    }

    @Test
    void leavesConstantPricesOutWhereNothingSaysOfWhichYear() throws IOException {
        String text = DAC2A + "351,Honduras,302,United States,1,1,206,Net,D,Constant Prices,2022,2022,1,\n".repeat(2);

        assertThat(read(text).flows()).isEmpty();
        assertThat(read(text).codes()).containsExactly(TableProblem.UNKNOWN_BASE_YEAR);
        assertThat(read(file(text), ReadOptions.builder().baseYear(2021).build())
                        .flows())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1140,disbursed net",
        "1120,disbursed gross",
        "1150,committed not-stated",
        "1160,disbursed grant-equivalent",
        "1130,disbursed repayment"
    })
    void knowsTheStepOfATypeOfFlow(String code, String step) throws IOException {
        Result result = read(DAC1 + "302,United States,1,1,1010,ODA," + code + ",x," + CURRENT + ",2022,2022,1,\n");

        assertThat(shown(result.only())).isEqualTo("country:USA - " + step + " 2022 1000000 current");
    }

    /** Rows as DAC1 has them: of Japan and New Zealand, each in a currency that nothing names. */
    @Test
    void leavesOutAmountsInACurrencyThatIsNotNamed() throws IOException {
        String row = ",1,1 : Part I,1010,ODA,1140,Net,N,National currency (millions),2018,2018,";

        Result result = read(DAC1 + "701,Japan" + row + "1720898.232,\n820,New Zealand" + row + "53.805232,\n");

        assertThat(result.flows()).isEmpty();
        assertThat(result.reader().report().of("unnamed-currency")).isEqualTo(new ReadReport.Count(2, 2, 0));
        assertThat(result.codes()).containsExactly(TableProblem.UNNAMED_CURRENCY);
        assertThat(result.reader().problems().get(0).message()).contains("says N", "take those in dollars");
    }

    @ParameterizedTest
    @CsvSource({
        "N,EUR,EUR 1500000 current",
        "A,USD,USD 1500000 current",
        "D,GBP,GBP 1500000 constant-2022-provider",
        "A,,USD 1500000 current",
        "N,USD,",
        "N,XDC,",
        "A,XDC,",
        "A,PT_B5G,",
        "A,XXX,",
    })
    void readsTheCurrencyThatTheUnitNames(String prices, String unit, String money) throws IOException {
        Result result = read("DONOR,Donor,PART,Part,AIDTYPE,Aid type,FLOWS,Fund flows,AMOUNTTYPE,Amount type,TIME,Year,"
                + "Unit Code,Unit,PowerCode Code,PowerCode,Reference Period Code,Reference Period,Value\n"
                + "4,France,1,1,1010,ODA,1140,Net," + prices + ",x,2022,2022," + (unit == null ? "" : unit)
                + ",x,6,Millions,2022,2022,1.5\n");

        assertThat(result.flows().stream()
                        .map(flow -> flow.money().orElseThrow())
                        .map(one -> one.currency() + " " + one.amount().toPlainString() + " " + one.priceBasis()))
                .isEqualTo(Optional.ofNullable(money).stream().toList());
    }

    @Test
    void takesNationalIncomeInEurosForNoDollars() throws IOException {
        String text = "DONOR,MEASURE,FLOW_TYPE,UNIT_MEASURE,PRICE_BASE,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n";
        String row = "FRA,1,1140,%s,V,2022,2900000,6\n";

        assertThat(observations(file(text + row.formatted("EUR") + row.formatted("XDC"))))
                .isEmpty();
        assertThat(observations(file(text + row.formatted("USD")))).hasSize(1);
    }

    @Test
    void readsOtherOfficialFlowsByTheNameOfTheirMeasure() throws IOException {
        Result result = read(DAC2A + "30,Cyprus,901,IBRD,1,1,204,Other Long-term - Amounts Extended," + CURRENT
                + ",1963,1963,1.7,\n");

        assertThat(result.only().basis()).isEqualTo(Basis.GROSS);
        assertThat(result.only().classifications()).extracting(Object::toString).contains("DAC-MEASURE:dac2b-204");
    }

    @ParameterizedTest
    @CsvSource({
        "100,DAC-BROAD:100",
        "110,DAC-BROAD:110",
        "112,DAC-CATEGORY:112",
        "450,DAC-BROAD:450",
        "999,DAC-CATEGORY:999",
        "11220,DAC-PURPOSE:11220"
    })
    void readsTheSectorsOfDac5(String code, String sector) throws IOException {
        Result result = read(DAC5 + "1,Austria," + code + ",x,528,Total ODA," + CURRENT + ",1971,1971,2.94,\n");

        assertThat(result.only().sectors().orElseThrow().whole()).hasToString("Optional[" + sector + "]");
        assertThat(shown(result.only())).isEqualTo("country:AUT - contributed not-stated 1971 2940000 current");
    }

    @Test
    void readsTheDataExplorerWhoseLabelsAreCalledAsTheirCodes() throws IOException {
        Result result = read("\uFEFF" + CRS + "DATAFLOW,OECD.DCD.FSD:DSD_CRS@DF_CRS(1.6),CRS,I,USA,United States,XKV,"
                + "Kosovo,11220,Primary education,100,ODA,_T,All,_T,All,C,Commitments,Q,Constant prices,_T,Total,0,0,"
                + "USD,US dollar,2023,,0.25,,2023,,E,Estimated,6,Millions,2,x\n\n");

        assertThat(shown(result.only()))
                .isEqualTo("country:USA country:XKX committed not-stated 2023 250000 constant-2023-provider");
        assertThat(result.only().sectors().orElseThrow().whole()).hasToString("Optional[DAC-PURPOSE:11220]");
        assertThat(result.only().classifications())
                .extracting(Object::toString)
                .contains("SDMX-OBS_STATUS:E", "DAC-MD-DIM:_T");
    }

    @ParameterizedTest
    @CsvSource({
        "'99999,x,302,United States,1,1,206,Net,A,Current,2022,2022,1,',UNKNOWN_AREA",
        "'351,Honduras,99999,x,1,1,206,Net,A,Current,2022,2022,1,',UNKNOWN_AREA",
        "'351,Honduras,302,x,1,1,206,Net,A,Current,22,22,1,',INVALID_PERIOD",
        "'351,Honduras,302,x,1,1,206,Net,A,Current,2022,2022,\"1,5\",',INVALID_NUMBER",
        "'351,Honduras,302,x,1,1,206,Net,A,Current,2022,2022,1,,9',SURPLUS_CELLS"
    })
    void refusesWhatItCannotRead(String row, TableProblem code) throws IOException {
        Result result = read(DAC2A + row + "\n");

        assertThat(result.flows()).isEmpty();
        assertThat(result.codes()).containsExactly(code);
    }

    @Test
    void refusesATypeOfFlowThatItDoesNotKnow() throws IOException {
        Result result = read(DAC1 + "302,United States,1,1,1010,ODA,9,x," + CURRENT + ",2022,2022,1,\n");

        assertThat(result.codes()).containsExactly(TableProblem.UNKNOWN_TABLE_CODE);
    }

    @Test
    void takesNationalIncomeForNoFlow() throws IOException {
        String text = DAC1 + "20001,\"DAC Countries, Total\",1,1,1,GNI,1140,Net," + CURRENT + ",1960,1960,911453,\n";

        assertThat(read(text).flows()).isEmpty();
        assertThat(read(text).reader().report().of("no-dollars").kept()).isEqualTo(1);
        assertThat(observations(file(text)))
                .extracting(one -> one.indicator() + " "
                        + one.quantity().orElseThrow().number().orElseThrow().toPlainString())
                .containsExactly("indicator:dac1-gni 911453000000");
    }

    @Test
    void asksForNoMoreThanIsWanted() throws IOException {
        FlowFilter filter = FlowFilter.builder().addRecipient(Country.GTM.ref()).build();

        Result result = read(
                DataFile.of(Shared.path("statistics/data/oecd_dac2a/dac2a_206_alld_sdmx_r_export.csv")),
                ReadOptions.builder().flows(filter).build());

        assertThat(result.flows()).isNotEmpty().allMatch(flow -> flow.reaches(Country.GTM));
        assertThat(result.reader().report().of("passed-over").kept()
                        + result.flows().size())
                .isEqualTo(4581);
    }

    @Test
    void readsEveryRowOfTheExportByR() throws IOException {
        Result result = read(
                DataFile.of(Shared.path("statistics/data/oecd_dac2a/dac2a_206_alld_sdmx_r_export.csv")),
                ReadOptions.STANDARD);

        assertThat(result.codes()).isEmpty();
        assertThat(result.reader().report().of("rows")).isEqualTo(new ReadReport.Count(4581, 4581, 0));
        assertThat(result.flows())
                .filteredOn(flow ->
                        flow.reaches(Country.GTM) && flow.period().toString().equals("2023"))
                .extracting(flow -> flow.money().orElseThrow().amount().toPlainString())
                .containsExactly("447020000");
    }

    /** The World Bank gives 447,018,524.17 for what the OECD rounds to 447.02 millions. */
    @Test
    void agreesWithTheWorldBankOnAidToGuatemala() throws IOException {
        String line = Files.readAllLines(Shared.path("statistics/data/wdi_tidy/dt.oda.odat.cd.csv")).stream()
                .filter(row -> row.startsWith("Guatemala,GTM,2023,"))
                .findFirst()
                .orElseThrow();
        BigDecimal bank = new BigDecimal(line.substring(line.lastIndexOf(',') + 1));

        assertThat(bank).isCloseTo(new BigDecimal("447020000"), Offset.offset(new BigDecimal("5000")));
    }

    @Test
    void takesPercentForNoDollarsThoughTheColumnSaysSo() throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/oecd_dac2a/dac2a_286_alld_oda_pct_gni.csv"));

        List<Observation> all = observations(file);

        assertThat(all).hasSize(4381);
        assertThat(all.get(0).quantity()).contains(Quantity.of("0.15", Unit.PERCENT_OF_GNI));
        assertThat(read(file, ReadOptions.STANDARD).flows()).isEmpty();
    }

    @Test
    void readsEveryRowOfTheExportOfOecdStat() throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/oecd_crs/CRS1_educ_health.csv"));

        Result result = read(file, ReadOptions.STANDARD);

        assertThat(result.codes()).isEmpty();
        assertThat(result.reader().report().of("rows")).isEqualTo(new ReadReport.Count(13_734, 13_734, 0));
        assertThat(shown(result.flows().get(0)))
                .isEqualTo("aggregate:dac-20005 grouping:dac-10100 committed not-stated 1995 2363650823.000000"
                                .replace("823.000000", "823")
                        + " current");
        assertThat(FileSample.of(file)).matches(new DacFormat()::recognises);
    }

    @ParameterizedTest
    @CsvSource({"dac1_header_rows.csv,4", "dac2a_header_rows.csv,2"})
    void readsTheDataExplorerAsItAnswers(String name, int rows) throws IOException {
        Result result = read(DataFile.of(Shared.path("statistics/data/oecd_sdmx_csv/" + name)), ReadOptions.STANDARD);

        assertThat(result.codes()).isEmpty();
        assertThat(result.flows()).hasSizeGreaterThanOrEqualTo(rows).allMatch(flow -> flow.basis() == Basis.NET);
    }
}
