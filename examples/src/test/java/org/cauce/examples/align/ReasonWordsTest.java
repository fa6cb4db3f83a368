package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonWordsTest {
    private static final Context SPANISH = new Context(
            AlignmentPages.CATALOGUE,
            new Alignment(Country.USA, Country.MEX, ImmutableList.of(Country.SLV, Country.GTM, Country.HND)),
            AlignmentReport.years(AlignmentPages.CATALOGUE),
            Locale.forLanguageTag("es"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[18, 29]; not stated | [18, 29]; no indicado",
                "El Salvador on both sides | El Salvador en ambos lados",
                "known by 2019-05-31 | se conoce a más tardar el 2019-05-31",
                "preparing 2020-02-03 on; active 2020-01-01 to 2021-12-31"
                        + " | en preparación desde 2020-02-03; en marcha de 2020-01-01 a 2021-12-31",
                "farmers, youth | Agricultores, Jóvenes",
                "without work or study; farming | sin trabajo ni estudio; agricultura",
            })
    void saysInSpanishWhatTheReasonSays(String because, String spanish) {
        assertThat(new ReasonWords(SPANISH).of(because)).isEqualTo(spanish);
    }

    @Test
    void leavesNoReasonOfTheBundledCatalogueInEnglish() {
        ImmutableSet<String> reasons = SPANISH.handOvers.stream()
                .flatMap(found -> found.reasons().values().stream())
                .map(reason -> new ReasonWords(SPANISH).of(reason.because()))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(reasons)
                .isNotEmpty()
                .noneMatch(
                        reason -> reason.matches("(?s).*\\b(stated|both|known|active|preparing|the|and|or|is)\\b.*"));
    }
}
