package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRefTest {
    private static final String URN = "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=";

    @ParameterizedTest
    @CsvSource({
        "Dataflow,DATAFLOW",
        "DataStructure,DATASTRUCTURE",
        "ProvisionAgreement,DATAPROVISION",
        "MetadataStructure,METADATA",
        "Metadataflow,METADATA"
    })
    void readsUrnsOfWhatDataCanFollow(String name, StructureKind kind) {
        assertThat(StructureRef.find("urn:sdmx:org.sdmx.infomodel.registry." + name + "=A.B:C@D(1.0+)"))
                .contains(StructureRef.builder()
                        .kind(kind)
                        .agency("A.B")
                        .id("C@D")
                        .version("1.0+")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A:B(1.0)",
                "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:CL(1.0)",
                URN + "A",
                URN + "A:B(1.0",
                URN + "A:B (1.0)",
                "x" + URN + "A:B(1.0)"
            })
    void findsNothingInOtherTexts(String text) {
        assertThat(StructureRef.find(text)).isEmpty();
    }

    @Test
    void readsNoMoreThan512Characters() {
        assertThat(StructureRef.find(StructureKind.DATAFLOW, "A:" + "B".repeat(510)))
                .isPresent();
        assertThat(StructureRef.find(StructureKind.DATAFLOW, "A:" + "B".repeat(511)))
                .isEmpty();
        assertThat(StructureRef.find(URN + "A:" + "B".repeat(510 - URN.length())))
                .isPresent();
        assertThat(StructureRef.find(URN + "A:" + "B".repeat(511 - URN.length())))
                .isEmpty();
    }
}
