package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.ReadReport;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxJsonTest {
    private static final String FREQ = "{'id':'FREQ','keyPosition':0,'values':[{'id':'A','name':'Annual'}]}";
    private static final String AREA = "{'id':'REF_AREA','name':'Area','keyPosition':1,'values':[{'id':'HND','names':"
            + "{'es':'Honduras (es)','en':'Honduras'}},{'id':'GTM','name':'Guatemala'}]}";
    private static final String TIME =
            "{'id':'TIME_PERIOD','keyPosition':2,'values':[{'id':'2019','name':'2019'},{'id':'2020','name':'2020'}]}";
    private static final String STATUS = "{'id':'OBS_STATUS','default':'A','values':[{'id':'E','name':'Estimated'}]}";
    private static final String TITLE = "{'id':'TITLE','values':[{'name':'Aid to Honduras'}]}";
    private static final String LINKS =
            "'links':[{'rel':'dataflow','urn':'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:DF(1.0)'}]";

    private static Read read(String json) {
        return Read.text(json.replace('\'', '"'), SdmxOptions.STANDARD);
    }

    private static String structure(String name) {
        return "'" + name + "':{" + LINKS + ",'dimensions':{'dataSet':[" + FREQ + "],'series':[" + AREA
                + "],'observation':[" + TIME + "]},'attributes':{'series':[" + TITLE + "],'observation':[" + STATUS
                + "]}}";
    }

    @Test
    void readsSeriesWhoseStructureStandsAfterThem() {
        Read read = read("{'header':{'id':'m','sender':{'id':'A'}},'dataSets':[{'action':'Append','series':{'0':{"
                + "'observations':{'0':[1.50,0],'1':[null]},'attributes':[0]},'1':{'observations':{'1':[2,null]}}}}],"
                + structure("structure") + "}");

        assertThat(read.form()).isEqualTo(SdmxForm.JSON_1);
        assertThat(read.header().id()).contains("m");
        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("A.HND", "A.GTM");
        SdmxSeries first = read.series().get(0);
        assertThat(first.attribute("TITLE")).contains("Aid to Honduras");
        assertThat(first.key().name("REF_AREA")).contains("Honduras");
        assertThat(first.dataSet().action()).isEqualTo(SdmxAction.APPEND);
        assertThat(first.dataSet().structure())
                .hasValueSatisfying(ref -> assertThat(ref).hasToString("A:DF(1.0)"));
        assertThat(first.dataSet().dimensionAtObservation()).isEqualTo("TIME_PERIOD");
        assertThat(read.observations().get(0).number()).contains(new BigDecimal("1.50"));
        assertThat(read.observations().get(0).attributes().name("OBS_STATUS")).contains("Estimated");
        assertThat(read.observations().get(1).value().kind()).isEqualTo(SdmxValue.Kind.EMPTY);
        assertThat(read.observations().get(2).attribute("OBS_STATUS")).contains("A");
        assertThat(read.observations().get(2).period()).contains(TimePeriod.year(2020));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsFlatObservationsOfVersionTwo() {
        Read read =
                read("{'meta':{'id':'m'},'data':{'dataSets':[{'structure':0,'observations':{'0:0':[1],'0:1':['NaN'],"
                        + "'1:0':[3,0]}}]," + structure("structures").replace("'structures':{", "'structures':[{")
                        + "]}}");

        assertThat(read.form()).isEqualTo(SdmxForm.JSON_2);
        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("A.HND", "A.GTM");
        assertThat(read.observations())
                .map(one -> one.value().kind())
                .containsExactly(SdmxValue.Kind.NUMBER, SdmxValue.Kind.MISSING, SdmxValue.Kind.NUMBER);
        assertThat(read.observations().get(2).attribute("OBS_STATUS")).contains("E");
    }

    @Test
    void readsValuesThatStandInTheData() {
        Read read = read("{'dataSets':[{'observations':{'0':[1,'free text',['x','y'],{'en':'Aid','fr':'Aide'}]}}],"
                + "'structure':{'dimensions':{'observation':[" + TIME + "]},'attributes':{'observation':[{'id':'NOTE'},"
                + "{'id':'SOURCES'},{'id':'TITLE'}]}}}");

        SdmxAttributes attributes = read.observations().get(0).attributes();
        assertThat(attributes.text("NOTE")).contains("free text");
        assertThat(attributes.texts("SOURCES")).map(SdmxText::text).containsExactly("x", "y");
        assertThat(attributes.texts("TITLE").get(0).byLanguage()).containsEntry("fr", "Aide");
    }

    @Test
    void givesTheAttributesOfAGroupToAllItsSeries() {
        Read read = read("{'data':{'structures':[{'dimensions':{'dataSet':[" + FREQ + "],'series':[" + AREA
                + "],'observation':[" + TIME
                + "]},'attributes':{'dimensionGroup':[{'id':'UNIT','values':[{'id':'USD'}]}]}}],"
                + "'dataSets':[{'structure':0,'series':{'0':{'observations':{'0':[1]}},'1':{'observations':{'0':[1]}}},"
                + "'dimensionGroupAttributes':{'0:1:':[0]}}]}}");

        assertThat(read.series()).map(one -> one.attribute("UNIT").orElse("-")).containsExactly("-", "USD");
    }

    @Test
    void refusesNumbersThatPointToNothing() {
        Read read =
                read("{'dataSets':[{'series':{'7':{'observations':{'0':[1]}},'0':{'observations':{'9':[1],'0':[1,4],"
                        + "'1':[1]}}}}]," + structure("structure") + "}");

        assertThat(read.count()).isEqualTo(new ReadReport.Count(4, 2, 2));
        assertThat(read.errors()).hasSize(2).containsOnly("invalid_sdmx_index");
        assertThat(read.codes()).containsOnlyOnce("invalid_attribute_index");
        assertThat(read.problems().get(0).description()).contains("7").contains("0 to 1 for REF_AREA");
    }

    @Test
    void readsWhatStandsBeforeACut() {
        String whole = "{" + structure("structure")
                + ",'dataSets':[{'action':'Delete','series':{'0':{'observations':{'0':[1]}},'1':{'observations':{'0':[";
        Read read = read(whole);

        assertThat(read.observations()).hasSize(1);
        assertThat(read.series().get(0).dataSet().action()).isEqualTo(SdmxAction.DELETE);
        assertThat(read.errors()).containsExactly("truncated_file");
    }

    @Test
    void readsAFileFromItsPath(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.json");
        Files.writeString(
                file,
                ("{'dataSets':[{'series':{'0':{'observations':{'0':[1]}}}}]," + structure("structure") + "}")
                        .replace('\'', '"'),
                StandardCharsets.UTF_8);

        assertThat(Read.file(file, SdmxOptions.STANDARD).observations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'title':'Not found','detail':'No such flow'|Not found: No such flow",
                "'title':'Not found'|Not found",
                "'detail':'No such flow'|No such flow",
                "'titles':{'es':'No hay','en':'Not found'}|Not found"
            })
    void tellsTheErrorsOfAService(String error) {
        String[] parts = error.split("\\|", -1);
        Read read = read("{'errors':[{'code':404," + parts[0] + "}]}");

        assertThat(read.errors()).containsExactly("sdmx_message");
        assertThat(read.problems().get(0).found()).contains("404");
        assertThat(read.problems().get(0).reason()).contains(parts[1]);
        assertThat(read.problems().get(0).location().line()).hasValue(1);
    }

    @Test
    void readsTheDataBesideErrors() {
        Read read = read("{'data':{'dataSets':[{'series':{'0':{'observations':{'0':[1]}}}}]," + structure("structure")
                + "},'errors':[{'code':510},{'code':413}],'meta':{'id':'m','prepared':'2026-01-31','test':true,"
                + "'sender':{'id':'A'}}}");

        assertThat(read.observations()).hasSize(1);
        assertThat(read.errors()).containsExactly("sdmx_message", "sdmx_message");
        assertThat(read.header())
                .isEqualTo(SdmxHeader.builder()
                        .id("m")
                        .prepared("2026-01-31")
                        .sender("A")
                        .isTest(true)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'test':false", "'test':'no'"})
    void takesAMessageForNoTestThatDoesNotSaySo(String test) {
        Read read = read("{'header':{" + test + "},'dataSets':[{}]," + structure("structure") + "}");

        assertThat(read.header()).isEqualTo(SdmxHeader.NONE);
        assertThat(read.header().isTest()).isFalse();
    }

    @Test
    void refusesOtherJson() {
        assertThat(read("[{'page':1}]").errors()).containsExactly("not_sdmx");
        assertThat(read("{'page':1}").errors()).containsExactly("not_sdmx");
        assertThat(read("{'dataSets':[{}]}").errors()).containsExactly("missing_sdmx_structure");
    }

    @Test
    void readsSeriesAndFlatObservationsOfOneFile() {
        String series = "{'series':{'0':{'observations':{'0':[1]}},'1':{'observations':{'1':[2]}}}}";
        String flat = "{'observations':{'0:0':[3],'0:1':[4],'1:0':[5]}}";
        Read read = read("{'dataSets':[" + series + "," + flat + "," + series + "]," + structure("structure") + "}");

        assertThat(read.series())
                .map(SdmxSeries::toString)
                .containsExactly("A.HND", "A.GTM", "A.HND", "A.GTM", "A.HND", "A.GTM");
        assertThat(read.observations())
                .map(one -> one.value().text())
                .containsExactly("1", "2", "3", "4", "5", "1", "2");
        assertThat(read.series())
                .map(one -> one.dataSet().dimensionAtObservation())
                .containsExactly(
                        "TIME_PERIOD", "TIME_PERIOD", "AllDimensions", "AllDimensions", "TIME_PERIOD", "TIME_PERIOD");
    }

    @Test
    void readsSeveralMeasures() {
        String measures = "'measures':{'observation':[{'id':'VALUE','format':{'dataType':'Double'}},"
                + "{'id':'KIND','values':[{'id':'low'},{'id':'high'}]},{'id':'MARKS','values':[{'id':'x'},{'id':'y'}]}]}";
        Read read = read("{'dataSets':[{'observations':{'0':[1.5,1,[0,1]],'1':[null]}}],'structure':{'dimensions':"
                + "{'observation':[" + TIME + "]}," + measures + "}}");

        assertThat(read.observations())
                .map(one -> one.values().toString())
                .containsExactly("[VALUE=1.5, KIND=high, MARKS=x; y]", "[VALUE=, KIND=, MARKS=]");
        assertThat(read.observations().get(0).number()).contains(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "1000,1000", "'[0,7]',"})
    void refusesObservationsWhoseMeasurePointsToNothing(String value, @Nullable String found) {
        Read read = read("{'dataSets':[{'observations':{'0':[" + value + "],'1':[1]}}],'structure':{'dimensions':"
                + "{'observation':[" + TIME + "]},'measures':{'observation':[{'id':'KIND','values':[{'id':'low'},"
                + "{'id':'high'}]}]}}}");

        assertThat(read.count()).isEqualTo(new ReadReport.Count(2, 1, 1));
        assertThat(read.errors()).containsExactly("invalid_sdmx_index");
        assertThat(read.problems().get(0).found().filter(text -> !text.isEmpty()))
                .isEqualTo(Optional.ofNullable(found));
        assertThat(read.problems().get(0).expected()).contains("0 to 1 for KIND");
    }

    @Test
    void takesATextInThePlaceOfANumberForTheFirstAttribute() {
        Read read = read("{'dataSets':[{'observations':{'0':['provisional'],'1':['2.5','final']}}],'structure':"
                + "{'dimensions':{'observation':[" + TIME + "]},'measures':{'observation':[{'id':'OBS_VALUE','format':"
                + "{'dataType':'Decimal'}}]},'attributes':{'observation':[{'id':'NOTE'}]}}}");

        assertThat(read.observations())
                .map(SdmxObservation::value)
                .containsExactly(SdmxValue.of("OBS_VALUE", ""), SdmxValue.of("OBS_VALUE", "2.5"));
        assertThat(read.observations())
                .map(one -> one.attribute("NOTE").orElse("-"))
                .containsExactly("provisional", "final");
        assertThat(read.problems()).isEmpty();
    }

    /** Where nothing stands, the default holds, except in data to be deleted. */
    @ParameterizedTest
    @CsvSource({"Information,E|F", "Delete,-|F"})
    void givesAttributesTheirDefaults(String action, String expected) {
        Read read = read("{'dataSets':[{'action':'" + action + "','observations':{'0':[1],'1':[1,1]}}],'structure':"
                + "{'dimensions':{'observation':[" + TIME + "]},'attributes':{'observation':[{'id':'OBS_STATUS',"
                + "'default':'E','values':[{'id':'E','name':'Estimated'},{'id':'F','name':'Forecast'},{'id':''}]}]}}}");

        assertThat(read.observations())
                .map(one -> one.attribute("OBS_STATUS").orElse("-"))
                .containsExactly(expected.split("\\|"));
        assertThat(read.observations().get(0).attributes().name("OBS_STATUS"))
                .isEqualTo(action.equals("Delete") ? Optional.empty() : Optional.of("Estimated"));
    }

    @Test
    void takesACodeWithoutAnIdForTheDefault() {
        Read read = read(
                "{'dataSets':[{'observations':{'0':[1,0],'1':[1,1]}}],'structure':{'dimensions':{'observation':[" + TIME
                        + "]},'attributes':{'observation':[{'id':'NOTE','default':'usual','values':[{'id':''},'own']}]}}}");

        assertThat(read.observations())
                .map(one -> one.attribute("NOTE").orElse("-"))
                .containsExactly("usual", "own");
    }

    @Test
    void readsAttributesOfSeveralCodesAndOfValuesWithoutIds() {
        Read read =
                read("{'dataSets':[{'observations':{'0':[1,[0,1],0,0,1]}}],'structure':{'dimensions':{'observation':["
                        + TIME + "]},'attributes':{'observation':[{'id':'STATUS','values':[{'id':'E'},{'id':'F'}]},"
                        + "{'id':'DECIMALS','values':[{'value':2}]},{'id':'SOURCES','values':[{'values':['x','y']}]},"
                        + "{'id':'TITLE','values':['a',{'value':{'en':'Aid','es':'Ayuda'}}]}]}}}");

        SdmxAttributes attributes = read.observations().get(0).attributes();
        assertThat(attributes.texts("STATUS")).map(SdmxText::text).containsExactly("E", "F");
        assertThat(attributes.text("DECIMALS")).contains("2");
        assertThat(attributes.texts("SOURCES")).map(SdmxText::text).containsExactly("x", "y");
        assertThat(attributes.texts("TITLE").get(0).byLanguage()).hasToString("{en=Aid, es=Ayuda}");
    }

    @Test
    void leavesOutAnAttributeOneOfWhoseCodesIsNotThere() {
        Read read = read("{'dataSets':[{'observations':{'0':[1,[0,4],0]}}],'structure':{'dimensions':{'observation':["
                + TIME + "]},'attributes':{'observation':[{'id':'STATUS','values':[{'id':'E'}]},{'id':'NOTE'}]}}}");

        assertThat(read.observations().get(0).attributes()).hasToString("[NOTE=0]");
        assertThat(read.codes()).containsExactly("invalid_attribute_index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:0:", "0:0", "0:0:0:0", "x::"})
    void tellsGroupsThatPointToNothing(String key) {
        Read read = read("{'data':{'structures':[{'dimensions':{'dataSet':[" + FREQ + "],'series':[" + AREA
                + "],'observation':[" + TIME + "]},'attributes':{'dimensionGroup':[{'id':'UNIT'}]}}],"
                + "'dataSets':[{'series':{'0':{'observations':{'0':[1]}}},'dimensionGroupAttributes':{'" + key
                + "':['USD']}}]}}");

        assertThat(read.errors()).containsExactly("invalid_sdmx_index");
        assertThat(read.series().get(0).attribute("UNIT")).isEmpty();
        assertThat(read.observations()).hasSize(1);
    }

    @Test
    void readsDataOfAnActionThatThereIsNot() {
        Read read = read("{'dataSets':[\n{'action':'Guess','series':{'0':{'observations':{'0':[1]}}}}],"
                + structure("structure") + "}");

        assertThat(read.errors()).containsExactly("unknown_sdmx_action");
        assertThat(read.problems().get(0).location().line()).hasValue(2);
        assertThat(read.series().get(0).dataSet().action()).isEqualTo(SdmxAction.INFORMATION);
    }

    @Test
    void countsWhatItPassesOver() {
        SdmxOptions options = SdmxOptions.builder()
                .putOnly("REF_AREA", "GTM")
                .putOnly("TIME_PERIOD", "2020")
                .build();
        String series = "{'series':{'0':{'observations':{'0':[1],'1':[1]}},'1':{'observations':{'0':[1],'1':[1]}}}}";
        String flat = "{'observations':{'0:1':[1],'1:1':[1]}}";
        Read read = Read.text(
                ("{'dataSets':[" + series + "," + flat + "]," + structure("structure") + "}").replace('\'', '"'),
                options);

        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("A.GTM", "A.GTM");
        assertThat(read.count()).isEqualTo(new ReadReport.Count(2, 2, 0));
        assertThat(read.report().of("passed-over").seen()).isEqualTo(4);
    }

    @Test
    void tellsWhereJsonIsBroken() {
        Read read =
                read("{" + structure("structure") + ",\n'dataSets':[{'series':{\n  '0':{'observations':{'0':[1}}}}]}");

        assertThat(read.errors()).containsExactly("malformed_json");
        assertThat(read.problems().get(0).location().toString()).startsWith("data:3:");
        assertThat(read.problems().get(0).reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("}"));
    }

    @ParameterizedTest
    @CsvSource({"6,nesting_too_deep", "1000,text_too_long"})
    void endsAtWhatIsBeyondItsLimits(int depth, String code) {
        SdmxOptions options = SdmxOptions.builder()
                .limits(SdmxOptions.LIMITS.withDepth(depth).withTextLength(50))
                .build();
        String id = depth < 10 ? "[[[[[[[1]]]]]]]" : "'" + "x".repeat(51) + "'";
        Read read = Read.text(("{'header':{'id':" + id + "}}").replace('\'', '"'), options);

        assertThat(read.errors()).containsExactly(code);
        assertThat(read.problems().get(0).expected()).contains(depth < 10 ? "6" : "50");
    }
}
