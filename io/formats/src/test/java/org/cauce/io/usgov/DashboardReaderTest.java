package org.cauce.io.usgov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // the tabs between cells would not show
final class DashboardReaderTest {
    private static final String HEADING =
            "FiscalYear\tOperatingUnit\tCategory\tAnnualSectorSpent\tAidtype\tiso_alpha3\n";

    private record Result(List<String> shown, FlowReader reader) {}

    private static Result read(String rows) throws IOException {
        List<String> shown = new ArrayList<>();
        DataFile file = DataFile.of("dashboard.tsv", (HEADING + rows).getBytes(UTF_8));
        try (FlowReader reader = DashboardReader.open(file, ReadOptions.STANDARD)) {
            reader.stream()
                    .map(Statement::says)
                    .forEach(flow -> shown.add(cell(flow) + " "
                            + flow.sectors()
                                    .flatMap(Split::whole)
                                    .map(Object::toString)
                                    .orElse("all") + " " + flow.money().orElseThrow()));
            return new Result(shown, reader);
        }
    }

    private static String cell(FundingFlow flow) {
        return flow.recipients().orElseThrow().whole().orElseThrow() + " " + flow.stage() + " " + flow.period();
    }

    @Test
    void readsCategoriesAsSectorsAndTheTotalAsOfNone() throws IOException {
        Result result = read("2012\tHonduras\tHealth\t1500.25\tSpent\tHND\n"
                + "2012\tHonduras\tTotal\t-20\tObligated\t\n2012\tHonduras\tHealth\t\tSpent\tHND\n");

        assertThat(result.shown())
                .containsExactly(
                        "country:HND disbursed FY2012--10-01 US-CATEGORY-NAME:Health USD 1500.25",
                        "country:HND committed FY2012--10-01 all USD -20");
        assertThat(result.reader().report().of("blank-amounts").kept()).isEqualTo(1);
        assertThat(result.reader().problems()).isEmpty();
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Result result = read("2012\tHonduras\tHealth\t1\tPlanned\tHND\n12\tHonduras\tHealth\t1\tSpent\tHND\n"
                + "2012\tNowhere\tHealth\t1\tSpent\t\n2012\tHonduras\tHealth\t1,5\tSpent\tHND\n");

        assertThat(result.shown()).isEmpty();
        assertThat(result.reader().problems())
                .extracting(Problem::code)
                .containsExactly(
                        TableProblem.UNKNOWN_TABLE_CODE,
                        TableProblem.INVALID_PERIOD,
                        TableProblem.UNKNOWN_AREA,
                        TableProblem.INVALID_NUMBER);
    }

    /** Ten digits are kept, so that a sum of billions is right to the dollar. */
    @Test
    void aTotalIsTheSumOfItsCategories() throws IOException {
        Map<String, BigDecimal> totals = new HashMap<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        try (FlowReader reader =
                DashboardReader.open(Shared.path("statistics/data/foreignassistance_gov/FAdashboard.csv"))) {
            for (Statement<FundingFlow> statement : reader) {
                FundingFlow flow = statement.says();
                String unit = reader.column("OperatingUnit") + " " + cell(flow);
                Map<String, BigDecimal> cells = flow.sectors().isEmpty() ? totals : sums;
                cells.merge(unit, flow.money().orElseThrow().amount(), BigDecimal::add);
            }
            assertThat(reader.report().of("rows")).isEqualTo(new ReadReport.Count(7273, 7273, 0));
        }

        assertThat(totals)
                .hasSize(1271)
                .allSatisfy((unit, total) -> assertThat(sums.getOrDefault(unit, BigDecimal.ZERO))
                        .as(unit)
                        .isCloseTo(total, Offset.offset(BigDecimal.ONE)));
        assertThat(sums).hasSize(1271);
        assertThat(totals.keySet().stream()
                        .filter(unit -> totals.getOrDefault(unit, BigDecimal.ZERO)
                                        .compareTo(sums.getOrDefault(unit, BigDecimal.ZERO))
                                == 0))
                .as("to the last digit")
                .hasSize(1070);
    }
}
