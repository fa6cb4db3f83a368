package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.source.Attribution;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static Statement<Initiative> cited(String id, Citation... citations) {
        return Statement.<Initiative>builder()
                .from(Samples.initiative(id, "2020"))
                .addCitations(citations)
                .build();
    }

    private static Citation from(Statement<?> source) {
        return Citation.of(Kind.SOURCE.ref(source.id()), "I");
    }

    private static Catalogue catalogue() {
        Statement<?> other = Samples.source("other");
        Statement<?> paper = Samples.source("paper");
        return Catalogue.of(Samples.parts()
                .addSource(Samples.source("other"))
                .addInitiatives(
                        cited("once", from(paper)),
                        cited("twice", from(other), from(paper)),
                        cited("elsewhere", from(other)).withAttribution(Attribution.DERIVED))
                .build());
    }

    @Test
    void narrowsByWhatIsSaid() {
        assertThat(Samples.ids(catalogue().flows().where(flow -> flow.stage() == Stage.SPENT)))
                .containsExactly("spent");
    }

    @Test
    void narrowsByTheEnvelope() {
        assertThat(Samples.ids(catalogue()
                        .initiatives()
                        .whereStatement(record -> record.attribution() == Attribution.DERIVED)))
                .containsExactly("elsewhere");
    }

    @Test
    void keepsWhatTheDocumentSaysAmongOthers() {
        assertThat(Samples.ids(catalogue().initiatives().citing(Samples.PAPER))).containsExactly("once", "twice");
        assertThat(catalogue().flows().citing(Samples.PAPER).isEmpty()).isTrue();
    }

    @Test
    void joinsQuestionsByAnd() {
        Flows flows = catalogue().flows();
        assertThat(Samples.ids(flows.to(Country.HND).provider(Samples.USAID).stage(Stage.COMMITTED)))
                .isEqualTo(Samples.ids(
                        flows.stage(Stage.COMMITTED).provider(Samples.USAID).to(Country.HND)))
                .containsExactly("by-agency", "not-stated");
    }

    @Test
    void staysAsItIsWhenNarrowed() {
        Flows flows = catalogue().flows();
        assertThat(flows.stage(Stage.PLEDGED).isEmpty()).isTrue();
        assertThat(flows.isEmpty()).isFalse();
        assertThat(flows.count()).isEqualTo(10);
    }

    @Test
    void givesItsRecordsInTheOrderOfTheCatalogueHoweverAsked() {
        Flows flows = catalogue().flows().provider(Samples.USAID);
        List<Statement<FundingFlow>> iterated = new ArrayList<>();
        flows.forEach(iterated::add);
        assertThat(Samples.ids(iterated)).containsExactly("by-agency", "spent", "regional", "not-stated");
        assertThat(flows.list()).isEqualTo(iterated);
        assertThat(flows.stream()).isEqualTo(iterated);
        assertThat(flows.says())
                .containsExactlyElementsOf(
                        iterated.stream().map(Statement::says).toList());
        assertThat(flows).hasToString("[by-agency, spent, regional, not-stated]");
    }

    @Test
    void hasAFirstRecordUnlessItIsEmpty() {
        assertThat(catalogue().flows().first().map(Statement::id)).hasValue("by-agency");
        assertThat(catalogue().flows().stage(Stage.PLEDGED).first()).isEmpty();
    }
}
