package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cauce.io.ReadResult;
import org.cauce.io.Shared;
import org.cauce.io.xml.XmlProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
