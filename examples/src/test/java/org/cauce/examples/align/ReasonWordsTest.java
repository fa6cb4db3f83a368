package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.indicators.alignment.Occupation;
import org.cauce.indicators.alignment.Side;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Moment;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
    private static final Context SPANISH = new Context(
            AlignmentPages.CATALOGUE,
            new Alignment(Country.USA, Country.MEX, ImmutableList.of(Country.SLV, Country.GTM, Country.HND)),
            AlignmentReport.years(AlignmentPages.CATALOGUE),
            Locale.forLanguageTag("es"));

    private static String spanish(Side origin, Side destination) {
        return spanish(new Reason(Fit.FITS, Optional.of(origin), Optional.of(destination)));
    }

    private static String spanish(Reason reason) {
        return new ReasonWords(SPANISH).of(reason);
    }

    private static Side audience(String... codes) {
        return new Side.Audience(ImmutableList.copyOf(codes).stream()
                .map(code -> Code.of(Code.AUDIENCE, code))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Code::compareTo)));
    }

    private static Side sectors(Code... codes) {
        return new Side.Sectors(ImmutableSet.copyOf(codes));
    }

    private static Side occupation(Occupation occupation) {
        return new Side.Occupations(ImmutableSet.of(occupation));
    }

    private static Moment on(String date) {
        LocalDate day = LocalDate.parse(date);
        return new Moment(day, day);
    }

    private static Side stretches(History.Stretch... stretches) {
        return new Side.Time(new Activity(
                Ref.parse("initiative:training"), ImmutableList.copyOf(stretches), Optional.empty(), Optional.empty()));
    }

    private static Side knownBy(String date) {
        return new Side.Time(new Activity(
                Ref.parse("initiative:training"), ImmutableList.of(), Optional.of(on(date)), Optional.empty()));
    }

    @Test
    void saysWhichSideIsNotStated() {
        Optional<Side> ages = Optional.of(new Side.Age(Interval.parse("[18, 29]")));
        assertThat(spanish(new Reason(Fit.NOT_STATED, ages, Optional.empty()))).isEqualTo("[18, 29]; no indicado");
        assertThat(spanish(new Reason(Fit.NOT_STATED, Optional.empty(), Optional.empty())))
                .isEqualTo("no indicado");
    }

    @Test
    void callsCountriesByTheirSpanishNames() {
        assertThat(spanish(new Side.Inside(Country.BRA), new Side.Inside(Country.BRA)))
                .isEqualTo("Brasil en ambos lados");
        assertThat(spanish(new Side.Inside(Country.HND), new Side.Around(Country.HND)))
                .isEqualTo("una es para la región que lo rodea");
        assertThat(spanish(new Side.Around(Country.HND), new Side.Around(Country.HND)))
                .isEqualTo("ambas son para la región que lo rodea");
    }

    @Test
    void saysWhenEachIsAtWork() {
        History.Stretch prepared =
                new History.Stretch(History.State.PREPARING, on("2020-02-03"), Optional.of(on("2020-03-04")));
        History.Stretch open = new History.Stretch(History.State.ACTIVE, on("2020-03-04"), Optional.empty());
        assertThat(spanish(stretches(prepared, open), knownBy("2019-05-31")))
                .isEqualTo("en preparación de 2020-02-03 a 2020-03-04, en marcha desde 2020-03-04;"
                        + " se conoce a más tardar el 2019-05-31");
    }

    @Test
    void callsAudiencesAndOccupationsByTheirSpanishNames() {
        assertThat(spanish(audience("youth", "farmers"), audience("youth", "farmers")))
                .isEqualTo("Agricultores, Jóvenes");
        assertThat(spanish(occupation(Occupation.WITHOUT_WORK_OR_STUDY), occupation(Occupation.FARMING)))
                .isEqualTo("sin trabajo ni estudio; agricultura");
    }

    @Test
    void callsASectorThatIsCalledLikeAnAudienceByItsOwnName() {
        assertThat(spanish(audience("refugees"), sectors(Code.theme("refugees"))))
                .isEqualTo("Refugiados; Personas refugiadas");
    }

    @Test
    void showsCodesThatTheCatalogueDoesNotKnow() {
        assertThat(spanish(audience("Fishing-Crews"), sectors(Code.of(Code.DAC_PURPOSE, "31320"))))
                .isEqualTo("Fishing Crews; 31320");
    }

    @Test
    void leavesNoReasonOfTheBundledCatalogueInEnglish() {
        ImmutableSet<String> reasons = SPANISH.handOvers.stream()
                .flatMap(found -> found.reasons().values().stream())
                .map(ReasonWordsTest::spanish)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(reasons)
                .isNotEmpty()
                .noneMatch(
                        reason -> reason.matches("(?s).*\\b(stated|both|known|active|preparing|the|and|or|is)\\b.*"));
    }
}
