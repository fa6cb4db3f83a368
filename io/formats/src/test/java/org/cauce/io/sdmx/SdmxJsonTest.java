package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.ReadReport;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void readsAFileTwiceAndLeavesNoCopy(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.json");
        Files.writeString(
                file,
                ("{'dataSets':[{'series':{'0':{'observations':{'0':[1]}}}}]," + structure("structure") + "}")
                        .replace('\'', '"'),
                StandardCharsets.UTF_8);

        assertThat(Read.file(file, SdmxOptions.STANDARD).observations()).hasSize(1);
    }

    @Test
    void tellsTheErrorsOfAService() {
        Read read = read("{'errors':[{'code':404,'title':'NoRecordsFound'}]}");

        assertThat(read.errors()).containsExactly("sdmx_message");
        assertThat(read.problems().get(0).description()).contains("404").contains("NoRecordsFound");
    }

    @Test
    void refusesOtherJson() {
        assertThat(read("[{'page':1}]").errors()).containsExactly("not_sdmx");
        assertThat(read("{'page':1}").errors()).containsExactly("not_sdmx");
        assertThat(read("{'dataSets':[{}]}").errors()).containsExactly("missing_sdmx_structure");
    }
}
