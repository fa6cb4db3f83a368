package org.cauce.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTest {
    private static Observation observation(String period, long number) {
        return Observation.builder()
                .indicator(Kind.INDICATOR.ref("exports"))
                .addSubject(Country.HND.ref())
                .when(Timing.of(TimePeriod.parse(period)))
                .quantity(Quantity.of(number, Unit.USD))
                .build();
    }

    private static Series series(String... periods) {
        return Series.of(IntStream.range(0, periods.length)
                .mapToObj(i -> observation(periods[i], i))
                .toList());
    }

    @Test
    void standsInTimeOrder() {
        Series series = Series.of(List.of(observation("2021", 3), observation("2019-06", 1), observation("2019", 2)));
        assertThat(series.points().keySet())
                .extracting(TimePeriod::toString)
                .containsExactly("2019", "2019-06", "2021");
        assertThat(series.first()).hasValue(TimePeriod.year(2019));
        assertThat(series.last()).hasValue(TimePeriod.year(2021));
        assertThat(series.indicator()).isEqualTo(Kind.INDICATOR.ref("exports"));
        assertThat(series.subject()).isEqualTo(Country.HND.ref());
        assertThat(series.partner()).isEmpty();
    }

    @Test
    void keepsItsPartner() {
        assertThat(Series.of(List.of(observation("2021", 3).withPartner(Country.USA.ref())))
                        .partner())
                .hasValue(Country.USA.ref());
    }

    @Test
    void hasAValueWhereThereIsOne() {
        Series series = series("2019", "2021");
        assertThat(series.at(TimePeriod.year(2021))).hasValue(Quantity.of(1, Unit.USD));
        assertThat(series.at(TimePeriod.year(2020))).isEmpty();
        assertThat(series.at(TimePeriod.parse("2021-06"))).isEmpty();
    }

    @Test
    void knowsItsGaps() {
        assertThat(series("2015", "2016", "2019-06", "2021", "2021-03").missingYears())
                .containsExactly(2017, 2018, 2020);
        assertThat(series("2015", "2016").missingYears()).isEmpty();
        assertThat(series("2015").missingYears()).isEmpty();
        assertThat(series("FY2015", "FY2019").missingYears()).isEmpty();
        assertThat(series("2015/2016", "2017", "2019").missingYears()).containsExactly(2018);
    }

    @Test
    void mayBeEmpty() {
        Series empty = Series.builder()
                .indicator(Kind.INDICATOR.ref("exports"))
                .subject(Country.HND.ref())
                .build();
        assertThat(empty.first()).isEmpty();
        assertThat(empty.last()).isEmpty();
        assertThat(empty.missingYears()).isEmpty();
    }

    @Test
    void narrowsToAPeriod() {
        Series series = series("2015", "2016", "2017-12", "2018");
        assertThat(series.within(TimePeriod.parse("2016/2017")).points().keySet())
                .extracting(TimePeriod::toString)
                .containsExactly("2016", "2017-12");
        assertThat(series.within(TimePeriod.year(2030)).points()).isEmpty();
        assertThat(series.within(TimePeriod.parse("2015/.."))).isEqualTo(series);
    }

    @Test
    void leavesOutObservationsWithoutANumber() {
        Observation worded = Observation.builder()
                .from(observation("2020", 1))
                .quantity(Optional.empty())
                .wording(Wording.builder().sense(Sense.FALLING).printed("fell").build())
                .build();
        assertThat(Series.of(List.of(worded, observation("2020", 1), worded)).points())
                .hasSize(1);
    }

    static Stream<Arguments> unlike() {
        return Stream.of(
                unlike(
                        o -> o.withIndicator(Kind.INDICATOR.ref("imports")),
                        "differ in indicator: indicator:exports and indicator:imports"),
                unlike(o -> o.withSubjects(Country.SLV.ref()), "differ in subject: country:HND and country:SLV"),
                unlike(o -> o.withPartner(Country.USA.ref()), "differ in partner: none and country:USA"),
                unlike(o -> o.withSector(Code.theme("jobs")), "differ in sector: none and theme:jobs"),
                unlike(o -> o.withDimensions(Code.of("SEX", "F")), "differ in dimensions: [] and [SEX:F]"),
                unlike(o -> o.withNature(Nature.TARGET), "differ in nature: actual and target"));
    }

    private static Arguments unlike(UnaryOperator<Observation> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("unlike")
    void refusesToMixWhatIsUnlike(UnaryOperator<Observation> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(observation("2019", 1), change.apply(observation("2020", 1)))))
                .withMessage("Observations " + message + "; make a series of each");
    }

    @Test
    void refusesToMixUnits() {
        Observation percent = observation("2020", 1).withQuantity(Quantity.of(1, Unit.PERCENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(observation("2019", 1), percent)))
                .withMessage(
                        "The series of indicator:exports is in USD and percent: expected one unit; make a series of"
                                + " each");
    }

    @Test
    void refusesTwoValuesOfAPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series("2019", "2020", "2019"))
                .withMessage("Two observations of indicator:exports are of 2019: a series has one value of each period;"
                        + " choose one of them");
    }

    @Test
    void refusesToBeMadeOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of()))
                .withMessage("No observation: expected at least one for a series");
    }

    @Test
    void doesNotDependOnTheOrderOfObservations() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            TreeSet<Integer> years = new TreeSet<>();
            for (int i = random.nextInt(1, 20); i > 0; i--) {
                years.add(random.nextInt(1960, 2030));
            }
            List<Observation> observations = new ArrayList<>(years.stream()
                    .map(year -> observation(year.toString(), year))
                    .toList());
            Series sorted = Series.of(observations);
            Collections.shuffle(observations, new Random(seed));
            Series shuffled = Series.of(observations);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(sorted);
            assertThat(shuffled.points().size() + shuffled.missingYears().size())
                    .as("seed %d", seed)
                    .isEqualTo(years.last() - years.first() + 1);
        }
    }
}
