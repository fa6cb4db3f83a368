package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "country:SLV, El Salvador",
        "source:source, a paper",
        "person:person, Person",
        "sector:sector, Schools",
        "audience:audience, Young people",
        "indicator:indicator, Jobs",
        "event:event, Meeting",
        "priority:priority, Faster borders",
        "recommendation:recommendation, Coordinate",
        "ranking:ranking, By effort",
        "definition:definition, root cause",
        "acronym:acronym, ODA"
    })
    void callARecordByItsNameOrTitle(String ref, String label) {
        assertThat(Catalogue.of(OneOfEach.named("").build()).label(Ref.parse(ref)))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"evaluation:evaluation", "claim:claim", "flow:flow", "gap:gap", "action:action", "terms:terms"})
    void callARecordWithoutANameByItsId(Ref ref) {
        assertThat(Catalogue.of(OneOfEach.named("").build()).label(ref)).isEqualTo(ref.id());
    }

    @Test
    void callWhatIsNotInTheCatalogueByItsId() {
        Catalogue catalogue = Catalogue.of(CatalogueParts.empty());
        assertThat(catalogue.label(Kind.INITIATIVE.ref("nowhere"))).isEqualTo("nowhere");
        assertThat(catalogue.label(Country.HND.ref())).isEqualTo("Honduras");
        assertThat(catalogue.label(Kind.COUNTRY.ref("XYZ"))).isEqualTo("XYZ");
    }

    @Test
    void preferTheEnglishNameToOthersAndToTheAcronym() {
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addOrganisation(Samples.organisation("bank", OrganisationType.MULTILATERAL_BANK, Country.USA)
                        .map(bank -> bank.withNames(
                                Name.acronym("BID"),
                                Name.of("Banco Interamericano", Locale.forLanguageTag("es")),
                                Samples.name("Inter-American Bank"))))
                .build());
        assertThat(catalogue.label(Kind.ORGANISATION.ref("bank"))).isEqualTo("Inter-American Bank");
    }

    @Test
    void callAnEvaluationByItsTitleIfItHasOne() {
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addEvaluation(Statement.of(
                        "gao-19",
                        Evaluation.builder()
                                .type(EvaluationType.AUDIT)
                                .title("Results of aid")
                                .build()))
                .build());
        assertThat(catalogue.label(Kind.EVALUATION.ref("gao-19"))).isEqualTo("Results of aid");
    }
}
