package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.MalformedInputException;
import org.cauce.model.catalogue.Flows;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {
    @Test
    void readsTheBundledCatalogueOnce() {
        assertThat(Catalogues.northernCentralAmerica().size()).isPositive();
        assertThat(Catalogues.northernCentralAmerica()).isSameAs(Catalogues.northernCentralAmerica());
    }

    @Test
    void keepsTheBundledCatalogueAsItWouldBeWritten(@TempDir Path folder) throws IOException {
        CatalogueWriter.create().writeFolder(Catalogues.northernCentralAmerica(), folder);
        assertThat(Catalogues.read(folder)).isEqualTo(Catalogues.northernCentralAmerica());
    }

    @Test
    void leavesAStatedAbsenceOutOfATotal() {
        Flows pledged = Catalogues.northernCentralAmerica()
                .flows()
                .provider(Country.MEX)
                .stage(Stage.PLEDGED)
                .initiative(Kind.INITIATIVE.ref("alliance-for-prosperity"));
        assertThat(pledged.says().map(FundingFlow::amount)).singleElement().isInstanceOf(Amount.None.class);
        assertThat(pledged.total()).isEmpty();
        Flows all = Catalogues.northernCentralAmerica()
                .flows()
                .provider(Country.MEX)
                .stage(Stage.PLEDGED);
        assertThat(all.total().map(FlowTotal::flows).orElse(0)).isLessThan(all.count());
    }

    @Test
    void throwsTheProblemsOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> Catalogues.read(file))
                .withMessageStartingWith("a.json: not a catalogue");
    }
}
