package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.Shared;
import org.cauce.io.xml.XmlProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxStructuresTest {
    private static final String FOLDER = "statistics/data/sdmx/";
    private static final String STRUCTURE = """
            <m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:Structures>
            <Codelists><Codelist agencyID="A" id="CL_AREA" version="1.0">
              <Code id="HND"><Name xml:lang="es">Honduras (es)</Name><Name xml:lang="en">Honduras</Name></Code>
            </Codelist></Codelists>
            <Concepts><ConceptScheme agencyID="A" id="CS" version="1.0"><Concept id="REF_AREA"><Name>Area</Name>
              <CoreRepresentation><Enumeration><Ref agencyID="A" id="CL_AREA" version="1.0"/></Enumeration>
              </CoreRepresentation></Concept></ConceptScheme></Concepts>
            <DataStructures><DataStructure agencyID="A" id="DSD" version="1.0"><Name>Aid</Name>
              <DataStructureComponents><DimensionList><Dimension id="REF_AREA"><ConceptIdentity><Ref agencyID="A"
                maintainableParentID="CS" maintainableParentVersion="1.0" id="REF_AREA"/></ConceptIdentity></Dimension>
                <Dimension id="SEX"/><TimeDimension id="TIME_PERIOD"/></DimensionList>
                <AttributeList><Attribute id="NOTE"/></AttributeList>
                <MeasureList><PrimaryMeasure id="OBS_VALUE"/></MeasureList></DataStructureComponents>
            </DataStructure></DataStructures>
            <Dataflows><Dataflow agencyID="A" id="DF" version="2.0"><Name>Flow</Name><Structure>
              <URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=A:DSD(1.0)</URN></Structure></Dataflow></Dataflows>
            </m:Structures></m:Structure>
            """;

    @Test
    void tellsDimensionsFromAttributesAndNamesCodes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("structure.xml");
        Files.writeString(file, STRUCTURE, StandardCharsets.UTF_8);
        SdmxStructures structures = SdmxStructures.read(file).orThrow();

        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,OBS_VALUE,NOTE,SEX,REF_AREA,TIME_PERIOD\ndataflow,A:DF(2.0),1,n,F,HND,2020\n",
                SdmxOptions.builder().structures(structures).build());

        SdmxObservation only = read.observations().get(0);
        assertThat(only.series().key()).isEqualTo(SdmxKey.of(List.of("REF_AREA", "SEX"), List.of("HND", "F")));
        assertThat(only.name("REF_AREA")).contains("Honduras");
        assertThat(only.attributes().ids()).containsExactly("NOTE");
        assertThat(only.dataSet().componentNames()).containsEntry("REF_AREA", "Area");
        assertThat(only.dataSet().name()).contains("Flow");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void takesTheLanguageWanted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("structure.xml");
        Files.writeString(file, STRUCTURE, StandardCharsets.UTF_8);
        SdmxStructures structures = SdmxStructures.read(
                        SdmxOptions.builder().language("es").build(), file)
                .orThrow();

        assertThat(structures.all().get(0).codeNames().get("REF_AREA")).containsEntry("HND", "Honduras (es)");
    }

    @Test
    void refusesData(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.xml");
        Files.writeString(file, "<html/>", StandardCharsets.UTF_8);

        assertThat(SdmxStructures.read(file).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(SdmxProblem.NOT_SDMX));
    }

    /** Only the first root is read, as in files glued together. */
    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<m:Structure xmlns:m='u'/>", "x", "]]>", "</a>", "<!DOCTYPE a>", "\0"})
    void tellsWhatStandsBehindTheRoot(String rest, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("structure.xml");
        Files.writeString(file, STRUCTURE + rest, StandardCharsets.UTF_8);

        ReadResult<SdmxStructures> result = SdmxStructures.read(file);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.code()).isIn(XmlProblem.SECOND_ROOT, XmlProblem.DOCTYPE_REFUSED));
    }

    @Test
    void letsCommentsAndBlanksStandBehindTheRoot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("structure.xml");
        Files.writeString(file, STRUCTURE + "\n<!-- end --><?end?>\n", StandardCharsets.UTF_8);

        assertThat(SdmxStructures.read(file).problems()).isEmpty();
    }

    @Test
    void namesTheSamplesOfMl21() {
        ReadResult<SdmxStructures> result = SdmxStructures.read(Shared.path(FOLDER + "ml_21/ng-structure-full.xml"));
        SdmxOptions options = SdmxOptions.builder().structures(result.orThrow()).build();

        Read read = Read.file(Shared.path(FOLDER + "ml_21/ng-ts-ss.xml"), options);
        assertThat(read.problems()).isEmpty();
        assertThat(read.series().get(0).key().name("CURRENCY")).contains("Swiss franc");
        assertThat(read.observations().get(0).attributes().name("OBS_STATUS")).contains("Normal");
        assertThat(read.series().get(0).dataSet().componentNames()).containsEntry("CURRENCY", "Currency");
    }

    @Test
    void readsTheSamplesOfStructures() {
        SdmxStructure flat = SdmxStructures.read(Shared.path(FOLDER + "ml_21/ng-structure.xml"))
                .orThrow()
                .all()
                .get(0);
        assertThat(flat.dimensions()).containsExactly("FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_VAR");
        assertThat(flat.timeDimension()).contains("TIME_PERIOD");

        SdmxStructure complex = SdmxStructures.read(Shared.path(FOLDER + "ml_30/ECB_EXR_CA_DSD.xml"))
                .orThrow()
                .all()
                .get(0);
        assertThat(complex.ref()).hasToString("ECB:ECB_EXR_COMPLEX_ATTRIBUTES(1.0)");
        assertThat(complex.dimensions()).startsWith("FREQ", "CURRENCY");
        assertThat(complex.measures()).containsExactly("OBS_VALUE");
        assertThat(complex.attributes()).contains("OBS_STATUS");
    }

    private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";

    private static ReadResult<SdmxStructures> result(Path folder, String text, SdmxOptions options) throws IOException {
        return SdmxStructures.read(options, Files.writeString(folder.resolve("structure.xml"), text));
    }

    private static SdmxStructures structures(Path folder, String text) throws IOException {
        return result(folder, text, SdmxOptions.STANDARD).orThrow();
    }

    private static String message(String structures) {
        return "<m:Structure xmlns:m='" + NAMESPACE + "'><m:Structures>" + structures + "</m:Structures></m:Structure>";
    }

    private static StructureRef ref(StructureKind kind, String text) {
        return StructureRef.find(kind, text).orElseThrow();
    }

    /** A code, a concept, five components and a dataflow. */
    @Test
    void countsDefinitionsUpToItsLimit(@TempDir Path folder) throws IOException {
        SdmxOptions eight = SdmxOptions.builder()
                .limits(SdmxOptions.LIMITS.withValuesPerRecord(8))
                .build();
        SdmxOptions seven = eight.withLimits(eight.limits().withValuesPerRecord(7));

        assertThat(result(folder, STRUCTURE, eight).report().of("definitions"))
                .isEqualTo(new ReadReport.Count(8, 8, 0));
        assertThat(result(folder, STRUCTURE, seven).problems())
                .map(problem -> problem.code().id())
                .containsExactly("record_too_large");
    }

    @Test
    void passesOverWhatItDoesNotKnow(@TempDir Path folder) throws IOException {
        SdmxStructure only = structures(
                        folder,
                        STRUCTURE
                                .replace("<Code id=", "<Description><Code id=\"x\"/></Description><Code id=")
                                .replace(
                                        "<Concept id=",
                                        "<Strange><Concept id=\"SEX\"><Name>Sex</Name></Concept></Strange><Concept id=")
                                .replace("<DimensionList>", "<Group><Dimension id=\"x\"/></Group><DimensionList>")
                                .replace("<m:Structures>", "<m:Header><Dataflow/><Codelist/></m:Header><m:Structures>"))
                .all()
                .get(0);

        assertThat(only.codeNames()).hasToString("{REF_AREA={HND=Honduras}}");
        assertThat(only.componentNames()).hasToString("{REF_AREA=Area}");
        assertThat(only.dimensions()).containsExactly("REF_AREA", "SEX");
    }

    private static String structure(String agency, String id, String version, String dimension) {
        return "<DataStructure agencyID='" + agency + "' id='" + id + "' version='" + version + "'><Name>" + agency + id
                + version + "</Name><DataStructureComponents><DimensionList><Dimension id='" + dimension
                + "'/></DimensionList></DataStructureComponents></DataStructure>";
    }

    /** By agency, id and version, or the only version there is. */
    @ParameterizedTest
    @CsvSource({
        "A:ONE(1.0),AONE1.0",
        "A:ONE(2.0),AONE2.0",
        "A:TWO(1.0),ATWO1.0",
        "A:TWO(7.0),ATWO1.0",
        "A:TWO,ATWO1.0",
        "B:ONE(3.0),BONE1.0",
        "A:ONE(3.0),",
        "A:ONE,",
        "B:TWO(1.0),",
        "C:ONE(1.0),"
    })
    void findsTheStructureThatDataFollows(String text, @Nullable String name, @TempDir Path folder) throws IOException {
        SdmxStructures structures = structures(
                folder,
                message(structure("A", "ONE", "1.0", "X")
                        + structure("A", "ONE", "2.0", "Y")
                        + structure("A", "TWO", "1.0", "Z")
                        + structure("B", "ONE", "1.0", "X")));

        assertThat(structures.structure(ref(StructureKind.DATASTRUCTURE, text)).flatMap(SdmxStructure::name))
                .isEqualTo(Optional.ofNullable(name));
        assertThat(structures.structure(ref(StructureKind.DATAFLOW, text))).isEmpty();
    }

    private static String flow(String id, String name, String structure) {
        return "<Dataflow agencyID='A' id='" + id + "' version='1.0'>" + name + "<Structure>" + structure
                + "</Structure></Dataflow>";
    }

    /** As its dataflow, else as the data structure. */
    @ParameterizedTest
    @CsvSource({"A:F(1.0),Flow,Y", "A:G(1.0),AONE2.0,Y", "A:H(1.0),Two,Z"})
    void namesDataAsItsDataflow(String flow, String name, String dimension, @TempDir Path folder) throws IOException {
        String two = "<Ref agencyID='A' id='ONE' version='2.0'/>";
        SdmxStructures structures = structures(
                folder,
                message(flow("F", "<Name>Flow</Name>", two)
                        + flow("G", "", two)
                        + flow(
                                "H",
                                "<Name>Two</Name>",
                                "<URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure" + "=A:TWO(1.0)</URN>")
                        + structure("A", "ONE", "1.0", "X")
                        + structure("A", "ONE", "2.0", "Y")
                        + structure("A", "TWO", "1.0", "Z")));
        SdmxOptions options = SdmxOptions.builder().structures(structures).build();

        Read csv =
                Read.text("STRUCTURE,STRUCTURE_ID,OBS_VALUE," + dimension + "\ndataflow," + flow + ",1,x\n", options);
        String id = flow.substring(2, 3);
        Read ml = Read.text(
                "<m:StructureSpecificData xmlns:m='" + NAMESPACE + "'><m:Header><m:Structure structureID='S'>"
                        + "<StructureUsage><Ref agencyID='A' id='" + id + "' version='1.0'/></StructureUsage>"
                        + "</m:Structure></m:Header><m:DataSet structureRef='S'><Series " + dimension
                        + "='x'/></m:DataSet></m:StructureSpecificData>",
                options);

        for (Read read : List.of(csv, ml)) {
            assertThat(read.series().get(0).dataSet().name()).contains(name);
            assertThat(read.series().get(0).key().dimensions()).containsExactly(dimension);
        }
    }

    @Test
    void takesTheNameInTheFileBeforeThatOfTheStructures(@TempDir Path folder) throws IOException {
        SdmxOptions options =
                SdmxOptions.builder().structures(structures(folder, STRUCTURE)).build();
        Read read = Read.text(
                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,REF_AREA,Place\ndataflow,A:DF(2.0),Own,HND,Honduras here\n",
                options);

        assertThat(read.series().get(0).dataSet().name()).contains("Own");
        assertThat(read.series().get(0).dataSet().componentNames()).hasToString("{REF_AREA=Place}");
        assertThat(read.series().get(0).key().name("REF_AREA")).contains("Honduras here");
    }

    @Test
    void namesTheCodesOfGenericData(@TempDir Path folder) throws IOException {
        String value = "<g:Value id='REF_AREA' value='HND'/>";
        SdmxOptions options = SdmxOptions.builder()
                .structures(structures(folder, STRUCTURE.replace("<Dimension id=\"SEX\"/>", "")))
                .build();
        Read read = Read.text(
                "<m:GenericData xmlns:m='" + NAMESPACE
                        + "' xmlns:g='g'><m:Header><m:Structure structureID='S'><Structure>"
                        + "<Ref agencyID='A' id='DSD' version='1.0'/></Structure></m:Structure></m:Header><m:DataSet>"
                        + "<g:Series><g:SeriesKey>" + value + "</g:SeriesKey><g:Attributes>" + value
                        + "</g:Attributes></g:Series></m:DataSet></m:GenericData>",
                options);

        assertThat(read.series().get(0).key().name("REF_AREA")).contains("Honduras");
        assertThat(read.series().get(0).attributes().name("REF_AREA")).contains("Honduras");
    }
}
