package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cauce.io.Problem;
import org.cauce.io.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above and below the data in SDMX-ML. */
class SdmxMlHeadTest {
    private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    private static final String SERIES =
            "<Series REF_AREA=\"HND\"><Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"1\"/></Series>";

    private static Read read(String head, String rest) {
        return Read.text(
                "<m:StructureSpecificData xmlns:m=\"" + NAMESPACE + "\" xmlns:c=\"c\"><m:Header>" + head
                        + "</m:Header>\n" + rest + "</m:StructureSpecificData>",
                SdmxOptions.STANDARD);
    }

    private static SdmxDataSet dataSet(String head, String attributes) {
        return read(head, "<m:DataSet " + attributes + ">" + SERIES + "</m:DataSet>")
                .series()
                .get(0)
                .dataSet();
    }

    @Test
    void readsWhoSentItWhen() {
        Read read = read(
                "<m:ID>x</m:ID><m:Test>true</m:Test><m:Name>all<m:ID>y</m:ID></m:Name><m:Prepared>2026-01-31T10:00:00"
                        + "</m:Prepared><m:Sender id=\"A\"><c:Name>Agency</c:Name></m:Sender><m:Receiver id=\"B\"/>",
                "");

        assertThat(read.header())
                .isEqualTo(SdmxHeader.builder()
                        .id("x")
                        .isTest(true)
                        .prepared("2026-01-31T10:00:00")
                        .sender("A")
                        .build());
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<m:Test>false</m:Test>", "<m:Test/>"})
    void takesAMessageForNoTestThatDoesNotSaySo(String head) {
        assertThat(read(head, "").header()).isEqualTo(SdmxHeader.NONE);
        assertThat(read(head, "").header().isTest()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c:Structure><Ref agencyID='A' id='B' version='1.0' class='DataStructure'/></c:Structure>|DATASTRUCTURE",
                "<c:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=A:B(1.0)</URN></c:Structure>"
                        + "|DATASTRUCTURE",
                "<c:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:B(1.0)</c:Structure>|DATAFLOW",
                "<c:StructureUsage><Ref agencyID='A' id='B' version='1.0'/></c:StructureUsage>|DATAFLOW",
                "<c:ProvisionAgrement><Ref agencyID='A' id='B' version='1.0'/></c:ProvisionAgrement>|DATAPROVISION",
                "<c:ProvisionAgreement><Ref agencyID='A' id='B' version='1.0'/></c:ProvisionAgreement>|DATAPROVISION",
                "<c:ProvisionAgreement>urn:sdmx:org.sdmx.infomodel.registry.ProvisionAgreement=A:B(1.0)"
                        + "</c:ProvisionAgreement>|DATAPROVISION",
                "<c:StructureUsage><Ref agencyID='A' id='B' version='1.0'/></c:StructureUsage>"
                        + "<c:Structure><Ref agencyID='A' id='C' version='1.0'/></c:Structure>|DATAFLOW"
            })
    void readsWhatDataFollows(String structure, StructureKind kind) {
        assertThat(dataSet("<m:Structure structureID=\"S\">" + structure + "</m:Structure>", "structureRef=\"S\"")
                        .structure())
                .hasValueSatisfying(
                        ref -> assertThat(ref).hasToString("A:B(1.0)").returns(kind, StructureRef::kind));
    }

    private static String structure(String id, String dimension) {
        return "<m:Structure structureID=\"" + id + "\" dimensionAtObservation=\"" + dimension
                + "\"><c:Structure><Ref agencyID=\"A\" id=\"" + id + "\"/></c:Structure></m:Structure>";
    }

    @Test
    void givesEachDataSetTheStructureThatItNames() {
        String head = structure("ONE", "TIME_PERIOD") + structure("TWO", "REF_AREA");

        assertThat(dataSet(head, "structureRef=\"TWO\""))
                .returns("REF_AREA", SdmxDataSet::dimensionAtObservation)
                .satisfies(
                        set -> assertThat(set.structure()).map(Object::toString).contains("A:TWO"));
        assertThat(dataSet(head, "structureRef=\"THREE\""))
                .returns("TIME_PERIOD", SdmxDataSet::dimensionAtObservation)
                .satisfies(set -> assertThat(set.structure()).isEmpty());
        assertThat(dataSet(head, "").structure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "structureRef=\"OTHER\""})
    void givesADataSetTheOnlyStructureThereIs(String attribute) {
        assertThat(dataSet(structure("ONE", "TIME_PERIOD"), attribute).structure())
                .map(Object::toString)
                .contains("A:ONE");
    }

    @ParameterizedTest
    @CsvSource({
        "'','',INFORMATION,",
        "Replace,'',REPLACE,",
        "Replace,Delete,DELETE,",
        "Guess,Append,APPEND,",
        "Replace,Guess,REPLACE,unknown_sdmx_action"
    })
    void takesTheActionOfTheDataSetElseOfTheHead(
            String ofHead, String own, SdmxAction action, @Nullable String problem) {
        Read read = read(
                ofHead.isEmpty() ? "" : "<m:DataSetAction>" + ofHead + "</m:DataSetAction>",
                "<m:DataSet" + (own.isEmpty() ? "" : " action=\"" + own + "\"") + ">" + SERIES + "</m:DataSet>");

        assertThat(read.series().get(0).dataSet().action()).isEqualTo(action);
        assertThat(read.errors()).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"Warning,WARNING", "Information,INFO", "Error,ERROR", "'',ERROR"})
    void tellsWhatTheFootSaysAsSeriouslyAsItSaysIt(String name, Severity severity) {
        String attribute = name.isEmpty() ? "" : " severity=\"" + name + "\"";
        Read read = read(
                "",
                "<m:DataSet>" + SERIES + "</m:DataSet><f:Footer xmlns:f=\"f\"><f:Message code=\"510\"" + attribute
                        + "><c:Text>Too large</c:Text><c:Text/><c:Text>Ask for less</c:Text></f:Message></f:Footer>");

        Problem told = read.problems().get(read.problems().size() - 1);
        assertThat(told.severity()).isEqualTo(severity);
        assertThat(told.found()).contains("510");
        assertThat(told.reason()).contains("Too large; Ask for less");
        assertThat(told.location().line()).hasValue(2);
        assertThat(read.observations()).hasSize(1);
    }

    @Test
    void tellsEachMessageOfAnError() {
        Read read = Read.text(
                "<m:Error xmlns:m=\"" + NAMESPACE + "\"><m:ErrorMessage code=\"100\"><Text>No results</Text>"
                        + "</m:ErrorMessage><m:ErrorMessage code=\"140\"><Text>Bad query</Text></m:ErrorMessage></m:Error>",
                SdmxOptions.STANDARD);

        assertThat(read.problems()).map(problem -> problem.found().orElse("-")).containsExactly("100", "140");
        assertThat(read.problems())
                .map(problem -> problem.reason().orElse("-"))
                .containsExactly("No results", "Bad query");
    }

    @Test
    void tellsAnErrorThatSaysNothing() {
        Read read = Read.text("<m:Error xmlns:m=\"" + NAMESPACE + "\"/>", SdmxOptions.STANDARD);

        assertThat(read.errors()).containsExactly("sdmx_message");
    }

    @ParameterizedTest
    @CsvSource({
        "v2_1/message,GenericData,ML_21_GENERIC",
        "v2_1/message,GenericTimeSeriesData,ML_21_GENERIC",
        "v2_1/message,StructureSpecificData,ML_21_SPECIFIC",
        "v2_1/message,StructureSpecificTimeSeriesData,ML_21_SPECIFIC",
        "v3_0/message,StructureSpecificData,ML_30_SPECIFIC",
        "v3_1/message,StructureSpecificData,ML_30_SPECIFIC"
    })
    void tellsTheForms(String namespace, String root, SdmxForm form) {
        Read read = root("http://www.sdmx.org/resources/sdmxml/schemas/" + namespace, root);

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message,Structure,other_sdmx,a message of structures",
        "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message,GenericMetadata,other_sdmx,GenericMetadata of",
        "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message,CompactData,other_sdmx,CompactData of",
        "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message,Structure,other_sdmx,Structure of",
        "http://www.sdmx.org/resources/sdmxml/schemas/v4_0/message,GenericData,not_sdmx,<GenericData>",
        "http://www.w3.org/1999/xhtml,html,not_sdmx,<html>"
    })
    void refusesOtherRoots(String namespace, String root, String code, String found) {
        Read read = root(namespace, root);

        assertThat(read.errors()).containsExactly(code);
        assertThat(read.problems().get(0).found())
                .hasValueSatisfying(text -> assertThat(text).startsWith(found));
        assertThat(read.form()).isNull();
    }

    private static Read root(String namespace, String root) {
        return Read.text("<m:" + root + " xmlns:m=\"" + namespace + "\"/>", SdmxOptions.STANDARD);
    }
}
