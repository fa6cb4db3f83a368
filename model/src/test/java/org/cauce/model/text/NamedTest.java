package org.cauce.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Name ENGLISH = Name.of("Sowing Life", Locale.ENGLISH);
    private static final Name LOCAL = Name.of("Sembrando Vida", SPANISH);

    private static Named called(Name... names) {
        return () -> ImmutableList.copyOf(names);
    }

    @Test
    void isCalledByItsEnglishNameFirst() {
        assertThat(called(LOCAL, ENGLISH).name()).isEqualTo("Sowing Life");
        assertThat(called(LOCAL).name()).isEqualTo("Sembrando Vida");
        assertThat(called(Name.acronym("SV")).name()).isEqualTo("SV");
    }

    @Test
    void isCalledByItsNameInTheLanguageAskedForOrElseInEnglish() {
        assertThat(called(ENGLISH, LOCAL).name(Locale.forLanguageTag("es-MX"))).isEqualTo("Sembrando Vida");
        assertThat(called(LOCAL, ENGLISH).name(Locale.FRENCH)).isEqualTo("Sowing Life");
        assertThat(called(LOCAL, Name.acronym("SV")).name(Locale.FRENCH)).isEqualTo("Sembrando Vida");
    }

    @Test
    void takesNoAliasForAFullName() {
        Name alias = ENGLISH.withText("Sow Life").withType(Name.Type.ALIAS);
        assertThat(called(LOCAL, alias).name()).isEqualTo("Sembrando Vida");
    }

    @Test
    void isCalledByItsAcronymForShort() {
        assertThat(called(ENGLISH, Name.acronym("SV"), Name.acronym("SVP")).acronym())
                .hasValue("SV");
        assertThat(called(ENGLISH, Name.acronym("SV")).shortName()).isEqualTo("SV");
        assertThat(called(LOCAL, ENGLISH).acronym()).isEmpty();
        assertThat(called(LOCAL, ENGLISH).shortName()).isEqualTo("Sowing Life");
    }

    @Test
    void answersToAllOfItsNames() {
        Named programme = called(ENGLISH, LOCAL.withType(Name.Type.MISPRINT));
        assertThat(programme.isCalled("SEMBRANDO  vida")).isTrue();
        assertThat(programme.isCalled("sowing-life")).isTrue();
        assertThat(programme.isCalled("Sowing")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "México, mexico",
        "'  EE. UU. ', ee uu",
        "Côte d’Ivoire, cote d ivoire",
        "Åland, aland",
        "IŞIK, isik",
        "ﬁnance ①, finance 1",
        "2ⁿᵈ Phase, 2nd phase",
        "---, ''",
        "Τράπεζα, τραπεζα",
    })
    void comparesNamesWithoutAccentsCaseAndPunctuation(String text, String key) {
        assertThat(Named.key(text)).isEqualTo(key);
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.acronym(" "))
                .withMessage("A name is blank: expected text, or no name at all");
    }

    @Test
    void makesFullNamesAndAcronyms() {
        assertThat(ENGLISH.type()).isEqualTo(Name.Type.FULL);
        assertThat(ENGLISH.language()).hasValue(Locale.ENGLISH);
        assertThat(Name.acronym("SV").type()).isEqualTo(Name.Type.ACRONYM);
        assertThat(Name.acronym("SV").language()).isEmpty();
    }
}
