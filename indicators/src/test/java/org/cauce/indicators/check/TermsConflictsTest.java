package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.printed;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsConflictsTest {
    private static final String STIPEND = "stipend: one other";
    private static final String DURATION = "duration: one other";

    private static TestCatalogue world() {
        return TestCatalogue.with()
                .initiatives("programme", "replica", "phase", "other")
                .link("replica", LinkType.REPLICATES, "programme")
                .link("phase", LinkType.PHASE_OF, "programme");
    }

    private static UnaryOperator<Terms.Builder> pays(String text, Country... countries) {
        return terms -> terms.addBenefits(benefit(dollars(text), countries));
    }

    private static Benefit benefit(Amount amount, Country... countries) {
        return Benefit.builder()
                .type(Benefit.Type.STIPEND)
                .amount(amount)
                .addAllCountries(List.of(countries).stream().map(Country::ref).toList())
                .build();
    }

    private static UnaryOperator<Terms.Builder> lasts(String duration) {
        return terms -> terms.upTo(TimePeriod.parse(duration));
    }

    private static List<String> found(
            String initiative,
            UnaryOperator<Terms.Builder> one,
            String otherInitiative,
            UnaryOperator<Terms.Builder> other) {
        return Found.in(world().terms("one", initiative, one).terms("other", otherInitiative, other));
    }

    @ParameterizedTest
    @CsvSource({
        "replica, programme, true",
        "programme, replica, true",
        "programme, programme, true",
        "programme, other, false",
        "phase, programme, false",
        "programme, phase, false"
    })
    void comparesAProgrammeWithItselfAndItsReplica(String one, String other, boolean conflict) {
        assertThat(found(one, pays("$360"), other, pays("$250"))).isEqualTo(conflict ? List.of(STIPEND) : List.of());
        assertThat(found(one, lasts("P12M"), other, lasts("P8M"))).isEqualTo(conflict ? List.of(DURATION) : List.of());
    }

    @Test
    void theSameSumInOtherWordsIsAQualifier() {
        assertThat(found("programme", pays("around $370"), "replica", pays("$370")))
                .containsExactly("qualifier: one other");
        assertThat(found("programme", pays("$370"), "replica", pays("$370"))).isEmpty();
    }

    @Test
    void sumsAreComparedInOneCurrencyAndWhereTheyAreStated() {
        UnaryOperator<Terms.Builder> pesos = terms -> terms.addBenefits(benefit(Amount.Stated.builder()
                .quantity(printed("6,310 MXN", Unit.of("MXN")))
                .build()));
        UnaryOperator<Terms.Builder> untold = terms -> terms.addBenefits(benefit(Amount.notStated()));
        UnaryOperator<Terms.Builder> kind = terms ->
                terms.addBenefits(Benefit.builder().type(Benefit.Type.IN_KIND).build());
        assertThat(found("programme", pays("$370"), "replica", pesos)).isEmpty();
        assertThat(found("programme", pays("$370"), "replica", untold)).isEmpty();
        assertThat(found("programme", kind, "replica", pays("$370"))).isEmpty();
    }

    @Test
    void oneProgrammeMayPayOtherSumsInOtherCountries() {
        Country slv = Country.SLV;
        Country hnd = Country.HND;
        assertThat(found("programme", pays("$250", slv), "programme", pays("$180", hnd)))
                .isEmpty();
        assertThat(found("programme", pays("$250", slv), "programme", pays("$180", slv, hnd)))
                .containsExactly(STIPEND);
        assertThat(found("programme", pays("$250", slv), "programme", pays("$180")))
                .containsExactly(STIPEND);
        assertThat(found("programme", pays("$250"), "programme", pays("$180", hnd)))
                .containsExactly(STIPEND);
        assertThat(found("programme", pays("$250", slv), "replica", pays("$180", hnd)))
                .containsExactly(STIPEND);
    }

    @Test
    void durationsOfTermsAndBenefitsCountAlike() {
        UnaryOperator<Terms.Builder> insured = terms -> terms.addBenefits(Benefit.builder()
                .type(Benefit.Type.INSURANCE)
                .upTo(TimePeriod.parse("P12M"))
                .build());
        assertThat(found("programme", insured, "replica", lasts("P8M"))).containsExactly(DURATION);
        assertThat(found("programme", insured, "replica", lasts("P12M"))).isEmpty();
        assertThat(found("programme", terms -> insured.apply(lasts("P8M").apply(terms)), "replica", lasts("P8M")))
                .isEmpty();
        assertThat(found("programme", insured, "replica", terms -> terms)).isEmpty();
        assertThat(found("programme", terms -> terms, "replica", lasts("P8M"))).isEmpty();
    }

    @Test
    void explainsWhatTermsGive() {
        TestCatalogue catalogue = world().terms(
                        "one",
                        "programme",
                        terms -> terms.addBenefits(Benefit.builder()
                                        .type(Benefit.Type.STIPEND)
                                        .amount(dollars("around $370"))
                                        .every(TimePeriod.parse("P1M"))
                                        .upTo(TimePeriod.parse("P12M"))
                                        .build())
                                .upTo(TimePeriod.parse("P10M")))
                .terms(
                        "other",
                        "replica",
                        terms -> lasts("P8M")
                                .apply(terms.addBenefits(Benefit.builder()
                                        .type(Benefit.Type.INSURANCE)
                                        .amount(Optional.empty())
                                        .build())));
        assertThat(Contradictions.all(catalogue.build()))
                .extracting(Conflict::explanation)
                .containsExactly("programme: around $370 every P1M for up to P12M, for up to P10M"
                        + " | replica: insurance, for up to P8M");
    }
}
