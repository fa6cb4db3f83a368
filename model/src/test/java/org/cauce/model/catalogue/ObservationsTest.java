package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.Sense;
import org.cauce.model.indicator.Wording;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final Ref HND = Country.HND.ref();

    private static final Observations OBSERVATIONS = observations(Samples.parts()
            .addIndicator(Samples.indicator("homes", "Homes"))
            .addObservation(Samples.observation("homes-2020", Country.SLV.ref(), "2020", 2)
                    .map(homes -> homes.withIndicator(Kind.INDICATOR.ref("homes")))));

    private static Observations observations(CatalogueParts.Builder parts) {
        return Catalogue.of(parts.build()).observations();
    }

    @Test
    void areOfTheIndicatorOfAnId() {
        assertThat(Samples.ids(OBSERVATIONS.indicator("homes"))).containsExactly("homes-2020");
        assertThat(OBSERVATIONS.indicator(Kind.INDICATOR.ref("jobs")).count()).isEqualTo(4);
        assertThat(OBSERVATIONS.indicator("roads").isEmpty()).isTrue();
    }

    @Test
    void areAboutACountryAsSubjectOrAmongTheCountriesCovered() {
        assertThat(Samples.ids(OBSERVATIONS.of(Country.HND))).containsExactly("jobs-2020", "jobs-2019", "jobs-plan");
    }

    @Test
    void areOfARecordOnlyAsSubject() {
        assertThat(Samples.ids(OBSERVATIONS.of(HND))).containsExactly("jobs-2020", "jobs-2019");
        assertThat(Samples.ids(OBSERVATIONS.of(Samples.PLAN))).containsExactly("jobs-plan");
    }

    @Test
    void haveTheCountryOnTheOtherSide() {
        assertThat(Samples.ids(OBSERVATIONS.partner(Country.USA))).containsExactly("jobs-2019");
        assertThat(OBSERVATIONS.partner(Country.HND).isEmpty()).isTrue();
    }

    @Test
    void keepTargetsApartFromWhatHappened() {
        assertThat(Samples.ids(OBSERVATIONS.nature(Nature.TARGET))).containsExactly("jobs-aim");
        assertThat(OBSERVATIONS.nature(Nature.ACTUAL).count()).isEqualTo(4);
    }

    @Test
    void areOfAYearExactlyAndNotOfAMonthInIt() {
        assertThat(Samples.ids(OBSERVATIONS.in(2020))).containsExactly("jobs-2020", "jobs-plan", "homes-2020");
        assertThat(Samples.ids(OBSERVATIONS.in(TimePeriod.month(2020, 6)))).containsExactly("jobs-aim");
        assertThat(OBSERVATIONS.in(2018).isEmpty()).isTrue();
    }

    @Test
    void makeASeriesInTimeOrder() {
        Observations jobs = observations(Samples.parts()
                .addObservation(Samples.observation("jobs-2018", HND, "2018", 6))
                .addObservation(Statement.of(
                        "jobs-2017",
                        Observation.builder()
                                .indicator(Kind.INDICATOR.ref("jobs"))
                                .addSubject(HND)
                                .when(Samples.when("2017"))
                                .wording(Wording.builder()
                                        .sense(Sense.AMONG_MAIN)
                                        .printed("few")
                                        .build())
                                .build())));
        assertThat(jobs.of(HND).where(job -> job.partner().isEmpty()).series().points())
                .containsExactly(
                        Map.entry(TimePeriod.year(2018), Quantity.of(6, Unit.JOBS)),
                        Map.entry(TimePeriod.year(2020), Quantity.of(5, Unit.JOBS)));
    }

    @Test
    void makeNoSeriesOfTwoValuesOfOnePeriod() {
        Observations jobs =
                observations(Samples.parts().addObservation(Samples.observation("jobs-2020-again", HND, "2020", 6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jobs.of(HND).in(2020).series())
                .withMessage("Two observations of indicator:jobs are of 2020: a series has one value of each period;"
                        + " choose one of them");
    }

    @Test
    void makeNoSeriesOfDifferentSubjects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OBSERVATIONS.indicator("jobs").in(2020).series())
                .withMessage("Observations differ in subject: country:HND and initiative:plan; make a series of each");
    }

    @Test
    void makeNoSeriesOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OBSERVATIONS.in(1999).series())
                .withMessageStartingWith("No observation");
    }
}
