package org.cauce.io.usgov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignAssistanceReaderTest {
    private static final String ROWS = """
            GTM,Guatemala,6,Western Hemisphere,UMIC,Upper Middle Income Country,2,Obligations,2020,125139868,128984923
            GTM,Guatemala,6,Western Hemisphere,UMIC,Upper Middle Income Country,3,Disbursements,1976tq,-5,NULL
            NULL,Soviet Union (former),3,Europe,NULL,NULL,2,Obligations,1950,7,8
            CS-KM,Kosovo,3,Europe,NULL,NULL,18,President's Budget Requests,2021,9,9
            """;
    private static final String WORDS = "Country Code,Country Name,Region ID,Region Name,Income Group Acronym,"
            + "Income Group Name,Transaction Type ID,Transaction Type Name,Fiscal Year,";
    private static final String SNAKE = "country_code,country_name,region_id,region_name,income_group_acronym,"
            + "income_group_name,transaction_type_id,transaction_type_name,fiscal_year,current_amount,constant_amount";

    private record Result(List<FundingFlow> flows, FlowReader reader) {
        List<TableProblem> codes() {
            return reader.problems().stream()
                    .map(Problem::code)
                    .map(TableProblem.class::cast)
                    .toList();
        }
    }

    private static Result read(DataFile file, ReadOptions options) throws IOException {
        List<FundingFlow> flows = new ArrayList<>();
        try (FlowReader reader = ForeignAssistanceReader.open(file, options)) {
            reader.iterator().forEachRemaining((Statement<FundingFlow> flow) -> flows.add(flow.says()));
            return new Result(flows, reader);
        }
    }

    private static Result read(String text, ReadOptions options) throws IOException {
        return read(DataFile.of("us.csv", text.getBytes(StandardCharsets.UTF_8)), options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORDS + "current_amount,constant_amount",
                WORDS + "Current Dollar Amount,Constant Dollar Amount",
                SNAKE
            })
    void readsTheSameUnderEachHeading(String heading) throws IOException {
        Result result = read(heading + "\n" + ROWS, ReadOptions.STANDARD);

        assertThat(result.flows())
                .extracting(flow -> flow.recipients().orElseThrow().whole().orElseThrow() + " " + flow.stage() + " "
                        + flow.period() + " " + flow.money().orElseThrow())
                .containsExactly(
                        "country:GTM committed FY2020--10-01 USD 125139868",
                        "country:GTM disbursed 1976-Q3 USD -5",
                        "grouping:us-soviet-union committed FY1950--07-01 USD 7",
                        "country:XKX envisaged FY2021--10-01 USD 9");
        assertThat(FileSample.of(DataFile.of("x", heading.getBytes(StandardCharsets.UTF_8))))
                .matches(new ForeignAssistanceFormat()::recognises);
    }

    @Test
    void leavesConstantDollarsOutUntilTheirYearIsStatedAndSaysSoOnce() throws IOException {
        Result unstated = read(SNAKE + "\n" + ROWS, ReadOptions.STANDARD);
        Result stated =
                read(SNAKE + "\n" + ROWS, ReadOptions.builder().baseYear(2019).build());

        assertThat(unstated.codes()).containsOnlyOnce(TableProblem.UNKNOWN_BASE_YEAR);
        assertThat(unstated.flows()).allMatch(flow -> flow.deflated().isEmpty());
        assertThat(stated.flows().get(0).deflated())
                .contains(Money.of(
                        new BigDecimal(128_984_923),
                        Currency.getInstance("USD"),
                        PriceBasis.parse("constant-2019-provider")));
        assertThat(stated.flows().get(1).deflated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'QQQ,Nowhere,6,x,x,x,2,Obligations,2020,1,1',UNKNOWN_AREA",
        "'GTM,Guatemala,6,x,x,x,99,Gifts,2020,1,1',UNKNOWN_TABLE_CODE",
        "'GTM,Guatemala,6,x,x,x,2,Obligations,1976q3,1,1',INVALID_PERIOD",
        "'GTM,Guatemala,6,x,x,x,2,Obligations,2020,1,1,1',SURPLUS_CELLS"
    })
    void refusesARowThatCannotBeRead(String row, TableProblem code) throws IOException {
        Result result = read(
                SNAKE + "\n" + row + "\n", ReadOptions.builder().baseYear(2019).build());

        assertThat(result.codes()).containsExactly(code);
        assertThat(result.reader().report().of("rows")).isEqualTo(new ReadReport.Count(1, 0, 1));
    }

    @Test
    void passesOverWhatIsNotWantedAndCountsIt() throws IOException {
        FlowFilter kosovo = FlowFilter.builder().addRecipient(Country.XKX.ref()).build();

        Result result =
                read(SNAKE + "\n" + ROWS, ReadOptions.builder().flows(kosovo).build());

        assertThat(result.flows()).hasSize(1);
        assertThat(result.reader().report().of("passed-over").kept()).isEqualTo(3);
    }

    @Test
    void readsTheCompleteFileWithItsPurpose() throws IOException {
        String text = "Country ID,Country Code,Country Name,International Sector Code,International Purpose Code,"
                + "Managing Agency Acronym,Activity ID,Transaction Type ID,Fiscal Year,Transaction Date,"
                + "Current Dollar Amount,Constant Dollar Amount\n"
                + "340,HND,Honduras,112,11220,USAID,1,3,2020,30SEP2020,12,13\n";

        FundingFlow flow = read(text, ReadOptions.STANDARD).flows().get(0);

        assertThat(flow.sectors().orElseThrow().whole()).hasToString("Optional[DAC-PURPOSE:11220]");
        assertThat(flow.classifications())
                .extracting(Object::toString)
                .containsExactly("US-ACTIVITY:1", "US-AGENCY:USAID", "US-TRANSACTION-TYPE:3");
    }

    /** The code of a region may be that of a country: it is a country's where its number has three digits at most. */
    @ParameterizedTest
    @CsvSource({"340,HND,Honduras,country:HND", "1000,MEX,Africa Region,grouping:us-AFR", "1000,AFR,x,grouping:us-AFR"})
    void tellsARegionFromTheCountryThatSharesItsCode(String id, String code, String name, String recipient)
            throws IOException {
        String text = "Country ID,Country Code,Country Name,Transaction Type ID,Fiscal Year,Current Dollar Amount\n"
                + id + "," + code + "," + name + ",3,2020,12\n";

        assertThat(read(text, ReadOptions.STANDARD)
                        .flows()
                        .get(0)
                        .recipients()
                        .orElseThrow()
                        .whole())
                .hasToString("Optional[" + recipient + "]");
    }

    /** All 56 columns of the complete file, in the words of some releases and the snake case of others. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void knowsTheColumnsOfTheCompleteFile(boolean isSnake) throws IOException {
        String listed = Files.readAllLines(Shared.path("statistics/formats/foreignassistance_gov.md")).stream()
                .filter(line -> line.startsWith("Complete file, 56 columns"))
                .findFirst()
                .orElseThrow();
        List<String> names = Splitter.on(", ")
                .splitToStream(listed.substring(listed.indexOf(':') + 2, listed.indexOf(". (2021")))
                .map(name -> name.replace(" (older: `Funding Acount ID`)", ""))
                .map(name -> isSnake ? name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_") : name)
                .toList();
        Map<String, String> cells = Map.ofEntries(
                Map.entry("countrycode", "HND"),
                Map.entry("countryid", "340"),
                Map.entry("transactiontypeid", "3"),
                Map.entry("fiscalyear", "2020"),
                Map.entry("transactiondate", "30SEP2020"),
                Map.entry("currentdollaramount", "12"),
                Map.entry("internationalcategoryid", "9"),
                Map.entry("foreignassistanceobjectiveid", "2"),
                Map.entry("implementingpartnername", "Red Cross"));
        String row = names.stream()
                .map(name -> cells.getOrDefault(Columns.key(name), "NULL"))
                .collect(Collectors.joining(","));
        DataFile file = DataFile.of("us.csv", (String.join(",", names) + "\n" + row + "\n").getBytes(UTF_8));

        try (FlowReader reader = ForeignAssistanceReader.open(
                file, ReadOptions.builder().baseYear(2020).build())) {
            FundingFlow flow = reader.iterator().next().says();
            assertThat(names).hasSize(56);
            assertThat(reader.problems()).isEmpty();
            assertThat(flow.channelPrinted()).contains("Red Cross");
            assertThat(flow.classifications())
                    .extracting(Object::toString)
                    .contains("US-INTERNATIONAL-CATEGORY:9", "US-OBJECTIVE:2");
            assertThat(reader.column(isSnake ? "transaction_date" : "Transaction Date"))
                    .isEqualTo("30SEP2020");
        }
    }

    @Test
    void knowsTheColumnThatWasOnceMisspelt() throws IOException {
        String text = """
                Country Code,Country Name,Transaction Type ID,Fiscal Year,Current Dollar Amount,Funding Acount ID
                HND,Honduras,3,2020,12,1
                """;

        assertThat(read(text, ReadOptions.STANDARD).codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"us_foreign_aid_country.csv,23166", "us_foreign_aid_country_snakecase_2023.csv,15294"})
    void readsEveryRowOfTheRealFiles(String name, int rows) throws IOException {
        Path file = Shared.path("statistics/data/foreignassistance_gov/" + name);

        Result result = read(DataFile.of(file), ReadOptions.STANDARD);

        assertThat(result.reader().report().of("rows")).isEqualTo(new ReadReport.Count(rows, rows, 0));
        assertThat(result.flows()).hasSize(rows);
        assertThat(result.codes()).containsExactly(TableProblem.UNKNOWN_BASE_YEAR);
        assertThat(result.flows()).anyMatch(flow -> flow.period().toString().equals("1976-Q3"));
    }

    @Test
    void givesTheDisbursementsToGuatemalaAsPublished() throws IOException {
        Path file = Shared.path("statistics/data/foreignassistance_gov/us_foreign_aid_country.csv");
        FlowFilter wanted = FlowFilter.builder()
                .addRecipient(Country.GTM.ref())
                .addStage(Stage.DISBURSED)
                .firstYear(2019)
                .lastYear(2023)
                .build();

        Result result =
                read(DataFile.of(file), ReadOptions.builder().flows(wanted).build());

        assertThat(result.flows())
                .extracting(flow -> flow.money().orElseThrow().amount())
                .containsExactlyInAnyOrder(
                        new BigDecimal(204_776_532),
                        new BigDecimal(155_606_731),
                        new BigDecimal(233_573_892),
                        new BigDecimal(272_093_507),
                        new BigDecimal(153_482_917));
    }
}
