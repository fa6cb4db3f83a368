package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cauce.io.ReadReport;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxCsvTest {
    private static final String HEADING =
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS";
    private static final String FLOW = "dataflow,CAUCE:DF_AID(1.0),I,";

    @Test
    void readsEachRowAsAnObservationWithItsAttributes() {
        Read read = Read.text(HEADING, FLOW + "HND,ODA,2020,12.40,A");

        SdmxObservation only = read.observations().get(0);
        assertThat(read.form()).isEqualTo(SdmxForm.CSV_2);
        assertThat(only.dataSet().structure())
                .hasValueSatisfying(ref -> assertThat(ref)
                        .hasToString("CAUCE:DF_AID(1.0)")
                        .returns(StructureKind.DATAFLOW, StructureRef::kind));
        assertThat(only.series().key()).isEqualTo(SdmxKey.of(List.of("REF_AREA", "INDICATOR"), List.of("HND", "ODA")));
        assertThat(only.period()).contains(TimePeriod.year(2020));
        assertThat(only.number()).contains(new BigDecimal("12.40"));
        assertThat(only.attribute("OBS_STATUS")).contains("A");
        assertThat(only.line()).isEqualTo(2);
        assertThat(read.count()).isEqualTo(new ReadReport.Count(1, 1, 0));
    }

    @Test
    void joinsConsecutiveRowsOfOneKeyToASeries() {
        Read read = Read.text(
                HEADING,
                FLOW + "HND,ODA,2019,1,A",
                FLOW + "HND,ODA,2020,2,A",
                FLOW + "GTM,ODA,2019,3,A",
                FLOW + "HND,ODA,2021,4,A");

        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("HND.ODA", "GTM.ODA", "HND.ODA");
        assertThat(read.observations()).hasSize(4);
    }

    @Test
    void readsVersionOne() {
        Read read = Read.text("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE", "WB:GCI(1.0),GHA,2008,102");

        assertThat(read.form()).isEqualTo(SdmxForm.CSV_1);
        assertThat(read.observations().get(0).dataSet().structure())
                .hasValueSatisfying(ref -> assertThat(ref).hasToString("WB:GCI(1.0)"));
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void readsColumnsInTheOrderOfTheStructure() {
        SdmxOptions options =
                SdmxOptions.builder().addDimensions("DIM_1", "DIM_2").build();
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,OBS_VALUE,ATTR_1,DIM_2,TIME_PERIOD,DIM_1\ndataflow,A:B(1.0),5,x,two,2020,one\n",
                options);

        SdmxObservation only = read.observations().get(0);
        assertThat(only.series().key()).hasToString("one.two");
        assertThat(only.attributes().ids()).containsExactly("ATTR_1");
        assertThat(only.dataSet().action()).isEqualTo(SdmxAction.INFORMATION);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void saysThatItTookColumnsForDimensions() {
        Read read =
                Read.text("STRUCTURE,STRUCTURE_ID,DIM_1,TIME_PERIOD,OBS_VALUE,NOTE", "dataflow,A:B(1.0),x,2020,1,n");

        assertThat(read.codes()).containsExactly("sdmx_roles_assumed");
        assertThat(read.problems().get(0).found()).contains("DIM_1");
    }

    @Test
    void tellsEmptyMissingAndOtherValuesApart() {
        Read read =
                Read.text(HEADING, FLOW + "HND,ODA,2019,,M", FLOW + "HND,ODA,2020,NaN,M", FLOW + "HND,ODA,2021,n.a.,M");

        assertThat(read.observations())
                .map(one -> one.value().kind())
                .containsExactly(SdmxValue.Kind.EMPTY, SdmxValue.Kind.MISSING, SdmxValue.Kind.TEXT);
        assertThat(read.observations()).allMatch(one -> one.number().isEmpty());
        assertThat(read.codes()).containsOnlyOnce("sdmx_value_not_a_number");
    }

    @Test
    void takesAnEmptyCellOfADeleteForAllCodes() {
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE", "dataflow,A:B(1.0),D,,2020,-");

        SdmxObservation only = read.observations().get(0);
        assertThat(only.dataSet().action()).isEqualTo(SdmxAction.DELETE);
        assertThat(only.series().key().isPartial()).isTrue();
        assertThat(only.code("REF_AREA")).isEmpty();
        assertThat(read.codes()).doesNotContain("sdmx_value_not_a_number");
    }

    @Test
    void takesSeveralValuesApartAtTheDeclaredSeparator() {
        Read read = Read.text(
                "STRUCTURE[|],STRUCTURE_ID,DIM,OBS_VALUE,SOURCE[],TITLE[en;fr]",
                "dataflow,A:B(1.0),x,1,\"one|\"\"two|three\"\"\",\"en:Aid|fr:Aide: totale\"");

        SdmxAttributes attributes = read.observations().get(0).attributes();
        assertThat(attributes.texts("SOURCE")).map(SdmxText::text).containsExactly("one", "two|three");
        assertThat(attributes.texts("TITLE").get(0).byLanguage())
                .containsEntry("en", "Aid")
                .containsEntry("fr", "Aide: totale");
    }

    @Test
    void readsNamesBesideCodes() {
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,RMNCH,RMNCH,TIME_PERIOD,Time,OBS_VALUE,Value",
                "DATAFLOW,OECD.DCD.FSD:DSD_CRS@DF_CRS(1.6),Flows,I,HND,Honduras,0,None,2020,2020,1,");

        SdmxObservation only = read.observations().get(0);
        assertThat(only.name("REF_AREA")).contains("Honduras");
        assertThat(only.code("RMNCH")).contains("0");
        assertThat(only.name("RMNCH")).contains("None");
        assertThat(only.dataSet().name()).contains("Flows");
        assertThat(only.dataSet().componentNames()).containsEntry("REF_AREA", "Area");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void readsNamesInTheCellsOfCodes() {
        Read read = Read.text(
                "DATAFLOW,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value",
                "WB:GCI(1.0): Competitiveness,GHA: Ghana,2008,102");

        SdmxObservation only = read.observations().get(0);
        assertThat(only.code("REF_AREA")).contains("GHA");
        assertThat(only.name("REF_AREA")).contains("Ghana");
        assertThat(only.dataSet().name()).contains("Competitiveness");
        assertThat(only.dataSet().componentNames()).containsEntry("REF_AREA", "Area");
    }

    @Test
    void readsDecimalCommasOnlyBetweenSemicolons() {
        Read comma = Read.text("STRUCTURE;STRUCTURE_ID;DIM;OBS_VALUE", "dataflow;A:B(1.0);x;12,4");
        Read quoted = Read.text("STRUCTURE,STRUCTURE_ID,DIM,OBS_VALUE", "dataflow,A:B(1.0),x,\"12,4\"");

        assertThat(comma.observations().get(0).number()).contains(new BigDecimal("12.4"));
        assertThat(quoted.observations().get(0).number()).isEmpty();
        assertThat(quoted.codes()).contains("sdmx_value_not_a_number");
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2020",
        "2020-A1,2020",
        "2020-Q1,2020-Q1",
        "2020-M01,2020-01",
        "2020-01,2020-01",
        "2020-S2,2020-S2",
        "2020-W05,2020-01-27/2020-02-02",
        "2020-D032,2020-02-01",
        "2020-01-31,2020-01-31",
        "2020-01-31T00:00:00,2020-01-31",
        "2020-01-31T10:30:00.5+01:00,2020-01-31",
        "2020-01-01/P1Y,2020",
        "2020-01-01T00:00:00/P3M,2020-01/2020-03",
        "2020-01-01/2020-06-30,2020-01-01/2020-06-30"
    })
    void readsPeriods(String text, String period) {
        Read read = Read.text(HEADING, FLOW + "HND,ODA," + text + ",1,A");

        assertThat(read.observations().get(0).periodText()).contains(text);
        assertThat(read.observations().get(0).period().map(TimePeriod::toString))
                .contains(period);
    }

    @Test
    void keepsPeriodsThatItCannotRead() {
        Read read = Read.text(HEADING, FLOW + "HND,ODA,last year,1,A");

        assertThat(read.observations().get(0).period()).isEmpty();
        assertThat(read.observations().get(0).periodText()).contains("last year");
        assertThat(read.codes()).contains("unreadable_sdmx_period");
    }

    @Test
    void countsWhatItRefusesAndWhatItPassesOver() {
        SdmxOptions options = SdmxOptions.builder().putOnly("REF_AREA", "HND").build();
        Read read = Read.text(
                String.join(
                        "\n",
                        HEADING,
                        FLOW + "HND,ODA,2020,1,A",
                        FLOW + "GTM,ODA,2020,1,A",
                        FLOW + "HND,ODA",
                        FLOW + "HND,ODA,2020," + "9".repeat(200) + ",A"),
                options);

        assertThat(read.count()).isEqualTo(new ReadReport.Count(3, 1, 2));
        assertThat(read.report().of("passed-over").seen()).isEqualTo(1);
        assertThat(read.errors()).containsExactly("sdmx_row_length", "number_too_long");
    }

    @Test
    void beginsADataSetWithEachStructureAndAction() {
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,ACTION,DIM,OBS_VALUE",
                "Dataflow,A:DF(1.0),A,x,1",
                "DATASTRUCTURE,A:DSD(1.0),A,x,1",
                "dataprovision,A:DPA,R,x,1");

        assertThat(read.series())
                .map(series -> series.dataSet().structure().orElseThrow().kind() + " "
                        + series.dataSet().action())
                .containsExactly("dataflow APPEND", "datastructure APPEND", "dataprovision REPLACE");
    }

    @Test
    void keepsCodesThatLookLikeMissingValues() {
        Read read = Read.text(HEADING, FLOW + "NA,_Z,2020,1,_X");

        assertThat(read.observations().get(0).series().key()).hasToString("NA._Z");
        assertThat(read.observations().get(0).attribute("OBS_STATUS")).contains("_X");
    }

    @Test
    void isFlatWithoutAHeadAndWithWholeKeys() {
        Read read = Read.text(HEADING, FLOW + "HND,ODA,2020,1,A");

        assertThat(read.header()).isEqualTo(SdmxHeader.NONE);
        assertThat(read.header().isTest()).isFalse();
        assertThat(read.series().get(0).dataSet().dimensionAtObservation()).isEqualTo(SdmxDataSet.ALL_DIMENSIONS);
        assertThat(read.series().get(0).key().isPartial()).isFalse();
        assertThat(read.observations()).map(SdmxObservation::toString).containsExactly("HND.ODA.2020 OBS_VALUE=1");
    }

    @Test
    void takesNumberedValuesForMeasuresAndOthersForAttributes() {
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,DIM,TIME_PERIOD,OBS_VALUE,OBS_VALUE12,OBS_VALUE_NOTE,OBS_VALUE1A",
                "dataflow,A:B(1.0),x,2020,1,2,n,m");

        assertThat(read.observations().get(0).values())
                .containsExactly(SdmxValue.of("OBS_VALUE", "1"), SdmxValue.of("OBS_VALUE12", "2"));
        assertThat(read.observations().get(0).attributes()).hasToString("[OBS_VALUE_NOTE=n, OBS_VALUE1A=m]");
    }

    @Test
    void takesTheMeasuresThatAreNamedAndNoOthers() {
        SdmxOptions options =
                SdmxOptions.builder().addDimensions("DIM").addMeasures("AMOUNT").build();
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,DIM,TIME_PERIOD,OBS_VALUE,AMOUNT\ndataflow,A:B(1.0),x,2020,1,2\n", options);

        assertThat(read.observations().get(0).values()).containsExactly(SdmxValue.of("AMOUNT", "2"));
        assertThat(read.observations().get(0).attribute("OBS_VALUE")).contains("1");
    }

    @ParameterizedTest
    @CsvSource({
        "dataflow,DATAFLOW",
        "Datastructure,DATASTRUCTURE",
        "dataprovision,DATAPROVISION",
        "ProvisionAgreement,DATAPROVISION",
        "metadataflow,METADATA",
        "metadata,METADATA"
    })
    void tellsTheKindsOfStructures(String name, StructureKind kind) {
        Read read = Read.text("STRUCTURE,STRUCTURE_ID,DIM,OBS_VALUE", name + ",A:B(1.0),x,1");

        assertThat(read.series().get(0).dataSet().structure())
                .map(StructureRef::kind)
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "datacube,A:B(1.0),I,unknown_structure_kind,datacube",
        "dataflow,B,I,invalid_structure_ref,B",
        "dataflow,A:B(1.0),X,unknown_sdmx_action,X"
    })
    void refusesRowsOfWhichNobodyKnowsWhatTheyFollow(
            String kind, String structure, String action, String code, String found) {
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,ACTION,DIM,OBS_VALUE",
                kind + "," + structure + "," + action + ",x,1",
                kind + "," + structure + "," + action + ",y,1",
                "dataflow,A:B(1.0),I,x,1");

        assertThat(read.errors()).hasSize(2).containsOnly(code);
        assertThat(read.problems().get(0).found()).contains(found);
        assertThat(read.problems().get(0).location().line()).hasValue(2);
        assertThat(read.count()).isEqualTo(new ReadReport.Count(3, 1, 2));
    }

    /** Values that hold the separator stand between quotes, with quotes in them doubled. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "a;b!a|b",
                "\"a;b\";c!a;b|c",
                "\"say \"\"aid\"\";\";c!say \"aid\";|c",
                "5\" pipe;c!5\" pipe|c",
                "a;;b;!a|b",
                "\"a\"!a",
                "\"open;c!open;c",
                "\"a\"b;c!ab|c",
                ";!``",
                "\"\"!``"
            })
    void takesQuotedValuesApart(String cell, String values) {
        Read read = Read.text(
                "STRUCTURE[;],STRUCTURE_ID,DIM,OBS_VALUE,NOTE[]",
                "dataflow,A:B(1.0),x,1,\"" + cell.replace("\"", "\"\"") + "\"");

        assertThat(read.observations().get(0).attributes().texts("NOTE"))
                .map(SdmxText::text)
                .isEqualTo(values.isEmpty() ? List.of() : List.of(values.split("\\|")));
    }

    @Test
    void beginsAValueWithALanguageThatComesAgain() {
        Read read = Read.text(
                "STRUCTURE[;],STRUCTURE_ID,DIM,OBS_VALUE,\"TITLE[en,fr]\"",
                "dataflow,A:B(1.0),x,1,en:Aid;fr:Aide;en:More;xx:y;:z");

        assertThat(read.observations().get(0).attributes().texts("TITLE"))
                .map(text -> text.byLanguage().toString())
                .containsExactly("{en=Aid, fr=Aide}", "{en=More, =xx:y}", "{=:z}");
    }

    @Test
    void tellsOnceThatAColumnIsMissing() {
        Read read = Read.text("STRUCTURE,ACTION,DIM,OBS_VALUE", "dataflow,I,x,1");

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(SdmxProblem.MISSING_SDMX_COLUMN);
            assertThat(problem.expected()).contains("STRUCTURE_ID");
            assertThat(problem.location().line()).hasValue(1);
        });
    }
}
