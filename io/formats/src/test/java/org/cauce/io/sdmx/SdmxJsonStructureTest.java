package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cauce.io.ReadReport;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the structures in SDMX-JSON make of the numbers in its data sets. */
class SdmxJsonStructureTest {
    private static final String AREA = "{'id':'REF_AREA','name':'Area','values':[{'id':'HND','name':'Honduras','names':"
            + "{'es':'Honduras (es)','en':'Honduras (en)'}},{'id':'GTM','names':{'es':'Guatemala (es)','pt':'x'}},"
            + "{'id':'SLV','name':'El Salvador'}]}";
    private static final String TIME = "{'id':'TIME_PERIOD','values':[{'id':'2019'},{'id':'2020'}]}";

    private static Read read(String json, SdmxOptions options) {
        return Read.text(json.replace('\'', '"'), options);
    }

    private static Read read(String json) {
        return read(json, SdmxOptions.STANDARD);
    }

    private static String message(String structure, String dataSet) {
        return "{'structure':{" + structure + "},'dataSets':[" + dataSet + "]}";
    }

    private static String dimensions(String ofDataSet, String ofSeries, String ofObservation) {
        return "'dimensions':{'dataSet':[" + ofDataSet + "],'series':[" + ofSeries + "],'observation':[" + ofObservation
                + "]}";
    }

    private static final String ONE_SERIES = "{'series':{'0':{'observations':{'1':[7]}}}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'urn':'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:DF(1.0)'}",
                "{'href':'https://a.example/rest/dataflow/A/DF/1.0?references=all'}",
                "{'href':'https://a.example/rest/dataflow/X/OTHER/1.0'},"
                        + "{'urn':'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:DF(1.0)'}",
                "{'urn':'urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:CL(1.0)'},"
                        + "{'href':'https://a.example/rest/dataflow/A/DF/1.0'}",
                "{'rel':'self'},{'href':'https://a.example/page'},{'href':'https://a.example/dataflow/A/DF/1.0'}"
            })
    void findsTheStructureAmongTheLinks(String links) {
        Read read = read(message(dimensions("", AREA, TIME) + ",'links':[" + links + "]", ONE_SERIES));

        assertThat(read.series().get(0).dataSet().structure())
                .hasValueSatisfying(ref ->
                        assertThat(ref).hasToString("A:DF(1.0)").returns(StructureKind.DATAFLOW, StructureRef::kind));
    }

    @ParameterizedTest
    @CsvSource({"datastructure,DATASTRUCTURE", "provisionagreement,DATAPROVISION"})
    void tellsTheKindsOfStructuresInAddresses(String name, StructureKind kind) {
        String link = "'links':[{'href':'https://a.example/rest/" + name + "/A/B/1.0/'}]";
        Read read = read(message(dimensions("", AREA, TIME) + "," + link, ONE_SERIES));

        assertThat(read.series().get(0).dataSet().structure())
                .hasValueSatisfying(
                        ref -> assertThat(ref).hasToString("A:B(1.0)").returns(kind, StructureRef::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'href':'https://a.example/dataflow/A/DF'}", "{'urn':'urn:x'}", "7"})
    void readsDataWhoseStructureHasNoName(String links) {
        Read read = read(message(dimensions("", AREA, TIME) + ",'links':[" + links + "]", ONE_SERIES));

        assertThat(read.series().get(0).dataSet().structure()).isEmpty();
        assertThat(read.series().get(0).dataSet().name()).isEmpty();
        assertThat(read.observations()).hasSize(1);
    }

    @Test
    void namesDataSetsAndTheirComponents() {
        Read read = read(message(
                "'name':'Aid',"
                        + dimensions("", AREA, "{'id':'TIME_PERIOD','name':'Year','values':[{'id':'1'},{'id':'2'}]}")
                        + ",'measures':{'observation':[{'id':'OBS_VALUE','name':'Value'}]},"
                        + "'attributes':{'series':[{'id':'TITLE','name':'Title'}],'observation':[{'id':'NOTE'}]}",
                ONE_SERIES));

        SdmxDataSet set = read.series().get(0).dataSet();
        assertThat(set.name()).contains("Aid");
        assertThat(set.componentNames()).hasToString("{REF_AREA=Area, TIME_PERIOD=Year, OBS_VALUE=Value, TITLE=Title}");
    }

    /** In the language wanted, else as stated without a language, else in the first. */
    @ParameterizedTest
    @CsvSource({
        "es,Honduras (es)|Guatemala (es)|El Salvador",
        "en,Honduras (en)|Guatemala (es)|El Salvador",
        "pt,Honduras|x|El Salvador"
    })
    void namesCodesInTheLanguageWanted(String language, String names) {
        String empty = "{'observations':{}}";
        Read read = read(
                message(
                        dimensions("", AREA, TIME),
                        "{'series':{'0':" + empty + ",'1':" + empty + ",'2':" + empty + "}}"),
                SdmxOptions.builder().language(language).build());

        assertThat(read.series())
                .map(one -> one.key().name("REF_AREA").orElse("-"))
                .containsExactly(names.split("\\|"));
    }

    @Test
    void ordersCodesAsTheStructureOrdersDimensions() {
        String area = AREA.replace("'name':'Area'", "'keyPosition':2");
        String sex = "{'id':'SEX','keyPosition':1,'values':[{'id':'F'}]}";
        String frequency = "{'id':'FREQ','keyPosition':0,'values':[{'id':'A'}]}";
        Read read =
                read(message(dimensions(frequency, area + "," + sex, TIME), "{'series':{'1:0':{'observations':{}}}}"));

        assertThat(read.series().get(0).key())
                .isEqualTo(SdmxKey.of(List.of("FREQ", "SEX", "REF_AREA"), List.of("A", "F", "GTM")));
        assertThat(read.series().get(0).key().name("REF_AREA")).contains("Guatemala (es)");
    }

    @Test
    void keepsTheOrderOfTheFileWhereADimensionHasNoPlace() {
        String sex = "{'id':'SEX','keyPosition':0,'values':[{'id':'F'}]}";
        Read read = read(message(dimensions("", AREA + "," + sex, TIME), "{'series':{'1:0':{'observations':{}}}}"));

        assertThat(read.series().get(0).key()).hasToString("GTM.F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'role':'time'", "'roles':['TIME_PERIOD']", "'roles':['x','Time']"})
    void takesThePeriodFromTheDimensionInTheRoleOfTheTime(String role) {
        String year = "{'id':'YEAR'," + role + ",'values':[{'id':'2019'},{'id':'2020'}]}";
        Read inSeries = read(message(dimensions("", AREA, year), ONE_SERIES));
        Read flat = read(message(dimensions("", "", AREA + "," + year), "{'observations':{'0:1':[7]}}"));

        for (Read read : List.of(inSeries, flat)) {
            assertThat(read.series()).map(SdmxSeries::toString).containsExactly("HND");
            assertThat(read.observations().get(0).period()).contains(TimePeriod.year(2020));
            assertThat(read.observations().get(0).code("YEAR")).contains("2020");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'role':'frequency'", "'roles':['GEO']", "'name':'time'"})
    void givesNoPeriodWhereNoDimensionIsTheTime(String other) {
        String year = "{'id':'YEAR'," + other + ",'values':[{'id':'2019'},{'id':'2020'}]}";
        Read read = read(message(dimensions("", AREA, year), ONE_SERIES));

        assertThat(read.observations().get(0).period()).isEmpty();
        assertThat(read.observations().get(0).code("YEAR")).contains("2020");
    }

    @Test
    void readsCrossSectionsAtThePeriodOfTheirSeries() {
        Read read = read(message(dimensions("", TIME, AREA), "{'series':{'1':{'observations':{'0':[1],'1':[2]}}}}"));

        assertThat(read.observations()).map(one -> one.fullKey().toString()).containsExactly("2020.HND", "2020.GTM");
        assertThat(read.observations()).allMatch(one -> one.period().equals(Optional.of(TimePeriod.year(2020))));
        assertThat(read.series().get(0).dataSet().dimensionAtObservation()).isEqualTo("REF_AREA");
    }

    @Test
    void readsThePeriodThatHoldsForTheWholeDataSet() {
        Read inSeries = read(message(
                dimensions("{'id':'TIME_PERIOD','values':[{'id':'2020'}]}", AREA, "{'id':'SEX','values':[{'id':'F'}]}"),
                "{'series':{'0':{'observations':{'0':[1]}}}}"));
        Read flat = read(message(
                dimensions("{'id':'TIME_PERIOD','values':[{'id':'2020'}]}", "", AREA), "{'observations':{'0':[1]}}"));

        assertThat(inSeries.observations().get(0).period()).contains(TimePeriod.year(2020));
        assertThat(flat.observations().get(0).period()).contains(TimePeriod.year(2020));
        assertThat(flat.series().get(0).dataSet().dimensionAtObservation()).isEqualTo(SdmxDataSet.ALL_DIMENSIONS);
    }

    @Test
    void readsEachDataSetByItsOwnStructure() {
        String first = "{" + dimensions("", AREA, TIME) + "}";
        String second = "{" + dimensions("", "", AREA.replace("REF_AREA", "DONOR") + "," + TIME) + "}";
        Read read =
                read("{'data':{'structures':[" + first + "," + second + "],'dataSets':[{'structure':1,'observations':"
                        + "{'1:1':[1]}}," + ONE_SERIES + ",{'structure':1,'observations':{'2:0':[2]}}]}}");

        assertThat(read.series())
                .map(series -> series.key().dimensions() + " " + series)
                .containsExactly("[DONOR] GTM", "[REF_AREA] HND", "[DONOR] SLV");
        assertThat(read.observations())
                .map(SdmxObservation::periodText)
                .map(text -> text.orElse("-"))
                .containsExactly("2020", "2020", "2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "1.5", "'x'", "99999999999"})
    void refusesDataSetsOfAStructureThatIsNotThere(String number) {
        String structure = "{" + dimensions("", AREA, TIME) + "}";
        Read read = read("{'data':{'structures':[" + structure + "],'dataSets':[{'structure':" + number
                + ",'series':{'0':{'observations':{'0':[1],'1':[1]}}}},{'structure':" + number
                + ",'observations':{'0:0':[1]}}," + ONE_SERIES + "]}}");

        assertThat(read.errors()).containsExactly("missing_sdmx_structure", "missing_sdmx_structure");
        assertThat(read.count()).isEqualTo(new ReadReport.Count(4, 1, 3));
    }
}
