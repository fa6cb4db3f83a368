package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What areas, indicators and units of SDMX become in the common model. */
class SdmxMappingTest {
    private static final String HEADING =
            "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,COMMENT_OBS,OBS_COM";

    /** What a file says. */
    private record Said(List<Observation> observations, List<Indicator> indicators) {}

    private static Said read(SdmxMapping mapping, String... lines) {
        DataFile file = DataFile.of("data.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        try (SdmxObservationReader reader =
                SdmxObservationReader.open(file, ReadOptions.STANDARD, mapping, SdmxOptions.STANDARD)) {
            List<Observation> observations =
                    reader.stream().map(Statement::says).toList();
            return new Said(
                    observations,
                    reader.indicators().stream().map(Statement::says).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said read(String row) {
        return read(SdmxMapping.STANDARD, HEADING, "dataflow,A:DF(1.0)," + row);
    }

    @ParameterizedTest
    @CsvSource({
        "USD,USD,AMOUNT",
        "HNL,HNL,AMOUNT",
        "PT,percent,RATE",
        "PC,percent,RATE",
        "PERCENT,percent,RATE",
        "PT_B1GQ,percent-of-gdp,RATE",
        "PS,persons,COUNT",
        "PERS,persons,COUNT",
        "NUMBER,count,COUNT",
        "PURE_NUMB,count,COUNT",
        "RO,ratio,AMOUNT",
        "QQQ,count,COUNT",
        "USD_PPP,count,COUNT",
        "usd,count,COUNT",
        "'',count,COUNT"
    })
    void knowsCommonUnits(String code, String unit, Measure measure) {
        Said said = read("HND,ODA," + code + ",2020,1,,,");

        assertThat(said.observations().get(0).quantity().orElseThrow().unit()).hasToString(unit);
        assertThat(said.indicators().get(0).unit()).hasToString(unit);
        assertThat(said.indicators().get(0).measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({"6,1500000", "0,1.5", "'',1.5", "-2,0.015", "24,1500000000000000000000000", "_Z,1.5"})
    void multipliesNumbersOut(String multiplier, BigDecimal number) {
        Quantity quantity = read("HND,ODA,USD,2020,1.5," + multiplier + ",,")
                .observations()
                .get(0)
                .quantity()
                .orElseThrow();

        assertThat(quantity.number().orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0.5", "25", "-99", "six"})
    void refusesANumberWhoseScaleNobodyKnows(String multiplier) throws IOException {
        String text = HEADING + "\ndataflow,A:DF(1.0),HND,ODA,USD,2020,1.5," + multiplier + ",,\n";
        DataFile file = DataFile.of("data.csv", text.getBytes(StandardCharsets.UTF_8));
        try (SdmxObservationReader reader =
                SdmxObservationReader.open(file, ReadOptions.STANDARD, SdmxMapping.STANDARD, SdmxOptions.STANDARD)) {
            assertThat(reader.stream()).isEmpty();
            assertThat(reader.problems())
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(InputProblem.INVALID_VALUE);
                        assertThat(problem.message()).contains("UNIT_MULT is '" + multiplier + "'");
                    });
            assertThat(reader.report().of("observations").refused()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HND,country:HND",
        "HN,country:HND",
        "ZZ,grouping:area:ZZ",
        "a/b,grouping:area:a-b",
        "hn,grouping:area:hn"
    })
    void namesAreas(String code, String subject) {
        assertThat(read(code + ",ODA,USD,2020,1,,,").observations().get(0).subject())
                .hasToString(subject);
    }

    @ParameterizedTest
    @CsvSource({"own,other,own", "'',other,other"})
    void keepsTheCommentOnAnObservation(String comment, String other, String note) {
        assertThat(read("HND,ODA,USD,2020,1,," + comment + "," + other)
                        .observations()
                        .get(0)
                        .footnotes())
                .containsExactly(note);
    }

    @Test
    void takesTheDimensionsThatAreNamed() {
        SdmxMapping mapping = SdmxMapping.builder()
                .addArea("RECIPIENT", "DONOR")
                .indicator("FLOW")
                .unit("CURRENCY")
                .putUnit("PT", Unit.PERCENT_OF_GNI)
                .putUnit("LOCAL", Unit.of("HNL"))
                .build();
        String heading = "STRUCTURE,STRUCTURE_ID,DONOR,RECIPIENT,FLOW,CURRENCY,TIME_PERIOD,OBS_VALUE";
        Said said = read(
                mapping,
                heading,
                "dataflow,A:DF(1.0),ESP,HND,1000,LOCAL,2020,1",
                "dataflow,A:DF(1.0),ESP,,1000,PT,2020,2");

        assertThat(said.observations())
                .map(one -> one.subject() + " " + one.indicator() + " "
                        + one.quantity().orElseThrow().unit())
                .containsExactly(
                        "country:HND indicator:sdmx:DF:1000.ESP.LOCAL HNL",
                        "country:ESP indicator:sdmx:DF:1000..PT percent-of-gni");
    }

    @Test
    void namesIndicatorsByTheNamesOfTheirCodes() {
        Said said = read(
                SdmxMapping.STANDARD,
                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,REF_AREA,Area,INDICATOR,Indicator,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,Value",
                "dataflow,A:DF(1.0),Aid,HND,Honduras,ODA,Development aid,F,,2020,,1,",
                "dataflow,A:DF(1.0),Aid,HND,Honduras,,,F,Women,2020,,1,");

        assertThat(said.indicators())
                .map(one -> one.names().get(0).text())
                .containsExactly("Development aid, F", "Aid, all, Women");
        assertThat(said.indicators().get(0).codes()).map(Object::toString).containsExactly("SDMX:DF:ODA.F");
    }

    @Test
    void takesTheDataflowForTheIndicatorWhereThereIsNone() {
        Said said = read(
                SdmxMapping.STANDARD,
                "STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,OBS_VALUE",
                "dataflow,A:DF(1.0),HND,2020,1");

        assertThat(said.observations().get(0).indicator()).hasToString("indicator:sdmx:DF:");
        assertThat(said.indicators().get(0).names().get(0).text()).isEqualTo("sdmx:DF:");
    }

    @Test
    void keepsLongIndicatorsApart() {
        String row = "dataflow,A:DF(1.0),HND," + "x".repeat(250);
        Said said = read(
                SdmxMapping.STANDARD,
                "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE",
                row + "a,2020,1",
                row + "b,2020,1");

        assertThat(said.indicators()).hasSize(2);
        assertThat(said.observations().get(0).indicator().toString().length()).isLessThan(230);
    }
}
