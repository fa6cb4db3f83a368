package org.cauce.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static Observation.Builder observation() {
        return Observation.builder()
                .indicator(Kind.INDICATOR.ref("jobs"))
                .addSubjects(Kind.INITIATIVE.ref("plan"), Country.HND.ref())
                .when(Timing.of(TimePeriod.year(2021)));
    }

    @Test
    void isAboutItsMainSubjectFirst() {
        Observation jobs = observation().quantity(Quantity.of(5, Unit.JOBS)).build();
        assertThat(jobs.subject()).isEqualTo(Kind.INITIATIVE.ref("plan"));
        assertThat(jobs.period()).isEqualTo(TimePeriod.year(2021));
        assertThat(jobs.nature()).isEqualTo(Nature.ACTUAL);
    }

    @Test
    void isAboutTheCountriesItNamesAsSubjectOrCovers() {
        Observation jobs = observation()
                .quantity(Quantity.of(5, Unit.JOBS))
                .addCountry(Country.SLV.ref())
                .build();
        assertThat(jobs.isAbout(Country.HND)).isTrue();
        assertThat(jobs.isAbout(Country.SLV)).isTrue();
        assertThat(jobs.isAbout(Country.GTM)).isFalse();
    }

    @Test
    void printsItsNumberItsWordsOrItsCategory() {
        Quantity printed =
                Quantity.findPrinted("nearly 4 million", Unit.PERSONS).orElseThrow();
        assertThat(observation().quantity(printed).build().asPrinted()).hasValue("nearly 4 million");
        assertThat(observation()
                        .wording(Wording.builder()
                                .sense(Sense.RISING)
                                .printed("rose")
                                .build())
                        .build()
                        .asPrinted())
                .hasValue("rose");
        assertThat(observation()
                        .category(Code.theme("violence"))
                        .printed("insecurity")
                        .build()
                        .asPrinted())
                .hasValue("insecurity");
        assertThat(observation().quantity(Quantity.of(5, Unit.JOBS)).build().asPrinted())
                .isEmpty();
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation().build())
                .withMessage(
                        "Observation of indicator:jobs has 0 values: expected exactly one of quantity, category and"
                                + " wording");
    }
}
