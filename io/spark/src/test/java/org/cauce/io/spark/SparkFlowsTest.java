package org.cauce.io.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SparkFlowsTest extends FlowSourceContract {
    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = Local.spark("local[2]").getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Override
    protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        return SparkFlows.of(rows(flows, rollUp));
    }

    private Dataset<Row> rows(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        String[] files = Local.parts(Local.store(folder, Local.input(flows), rollUp)).stream()
                .map(Path::toString)
                .toArray(String[]::new);
        return spark.read().parquet(files);
    }

    @ParameterizedTest(name = "ANSI {0}")
    @ValueSource(booleans = {true, false})
    void refusesASumThatItCannotHoldExactly(boolean ansi) {
        spark.conf().set("spark.sql.ansi.enabled", ansi);
        List<Statement<FundingFlow>> flows = ContractFlows.ofAmounts(
                "99999999999999999999999999.999999999999",
                "99999999999999999999999999.999999999998",
                "99999999999999999999999999.999999999997");
        try (FlowSource source = load(flows, RollUp.NONE)) {
            for (FlowQuery query : List.of(FlowQuery.by(), FlowQuery.by(Dimension.PROVIDER))) {
                assertThatThrownBy(() -> source.answer(query))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessageContaining("more than 38 digits")
                        .hasMessageContaining("in memory");
            }
        } finally {
            spark.conf().unset("spark.sql.ansi.enabled");
        }
    }

    @Test
    void aTableWithoutNumbersOfKindsOrWithThoseOfTwoStoresIsAnsweredAlike() {
        List<Statement<FundingFlow>> spent = ContractFlows.ofAmounts("1", "20");
        List<Statement<FundingFlow>> promised = ContractFlows.at(Stage.COMMITTED, "300", "4000");
        Dataset<Row> both = rows(spent, RollUp.NONE).union(rows(promised, RollUp.NONE));
        FlowQuery query = FlowQuery.by(Dimension.STAGE, Dimension.YEAR);
        FlowCube expected = MemoryFlows.of(
                        Stream.concat(spent.stream(), promised.stream()).toList())
                .answer(query);

        assertThat(expected.cells()).hasSize(2);
        for (Dataset<Row> table : List.of(both, both.drop(FlowColumns.KINDS))) {
            try (FlowSource source = SparkFlows.of(table)) {
                assertThat(source.answer(query)).isEqualTo(expected);
                assertThat(source.answer(query.at(Stage.COMMITTED)).total().sum())
                        .isEqualTo("4300");
            }
        }
    }

    @Test
    void aTextThatIsNullIsTheEmptyText() {
        Dataset<Row> rows = rows(ContractFlows.ofAmounts("1", "20"), RollUp.NONE);
        Dataset<Row> nulls = rows.withColumn(
                "channel",
                functions
                        .when(rows.col(FlowColumns.AMOUNT).equalTo(1), functions.lit(""))
                        .otherwise(functions.lit(null).cast("string")));
        try (FlowSource source = SparkFlows.of(nulls)) {
            assertThat(source.answer(FlowQuery.by(Dimension.CHANNEL)).cell(""))
                    .contains(new FlowCube.Cell(new BigDecimal(21), 2));
            assertThat(source.answer(FlowQuery.by().only(Dimension.CHANNEL, ""))
                            .total()
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesAnAmountThatIsNull() {
        Dataset<Row> rows = rows(ContractFlows.ofAmounts("1", "20"), RollUp.NONE);
        Dataset<Row> nulls = rows.withColumn(
                FlowColumns.AMOUNT,
                functions.when(
                        rows.col(FlowColumns.AMOUNT).equalTo(1),
                        rows.col(FlowColumns.AMOUNT).cast("decimal(38,12)")));
        try (FlowSource source = SparkFlows.of(nulls)) {
            assertThatThrownBy(() -> source.answer(FlowQuery.by()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 rows that are asked have no amount");
        }
    }

    @Test
    void namesAllColumnsThatAreNotThoseOfFlows() {
        Dataset<Row> rows = rows(ContractFlows.ofAmounts("1"), RollUp.NONE);
        Dataset<Row> wrong = rows.drop("provider_agency")
                .withColumn(FlowColumns.AMOUNT, rows.col(FlowColumns.AMOUNT).cast("double"))
                .withColumn("year", rows.col("year").cast("int"));

        assertThatThrownBy(() -> SparkFlows.of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("provider_agency is missing")
                .hasMessageContaining("amount is double, expected decimal(38,12) or narrower")
                .hasMessageContaining("year is int, expected string");
    }

    @Test
    void aNarrowerAmountIsSummedAsExactly() {
        Dataset<Row> rows = rows(ContractFlows.ofAmounts("0.01", "9.99"), RollUp.NONE);
        Dataset<Row> narrow =
                rows.withColumn(FlowColumns.AMOUNT, rows.col(FlowColumns.AMOUNT).cast("decimal(18,2)"));
        try (FlowSource source = SparkFlows.of(narrow)) {
            assertThat(source.answer(FlowQuery.by()).total().sum()).isEqualTo("10");
        }
    }

    @Test
    void noFilesAreNoFlows() {
        try (FlowSource source = SparkFlows.parquet(spark, List.of())) {
            assertThat(source.answer(FlowQuery.by(Dimension.YEAR)).cells()).isEmpty();
        }
    }

    @Test
    void leavesTheSessionOfItsUserAsItIs() {
        spark.conf().set("spark.sql.adaptive.enabled", false);
        try (FlowSource source = load(ContractFlows.ofAmounts("1"), RollUp.NONE)) {
            source.answer(FlowQuery.by());
            assertThat(spark.conf().get("spark.sql.adaptive.enabled")).isEqualTo("false");
        } finally {
            spark.conf().unset("spark.sql.adaptive.enabled");
        }
        assertThat(spark.sql("SHOW TABLES IN global_temp").count()).isZero();
    }
}
