package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;

import org.cauce.model.quantity.Unit;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 1",
        "2010/2015, 6",
        "FY2016/FY2021, 6",
        "FY2016--10-01/FY2021--10-01, 6",
        "FY2016, 1",
        "P5Y, 5",
        "P24M, 2",
        "199X, 10",
        "2019-01/2020-12, 2",
        "2019-Q1/2019-Q4, 1"
    })
    void countsTheFirstAndTheLastYear(String period, int years) {
        assertThat(Years.in(TimePeriod.parse(period))).hasValue(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06",
                "2019-03/2020-06",
                "2019-01/2020-06",
                "2019-03/2020-12",
                "2015/..",
                "../2015",
                "XXXX",
                "_Z",
                "P8M",
                "P1Y10D",
                "P0D",
                "PT1M",
                "FY2016/FY2021--10-01",
                "phase:post-programme"
            })
    void doesNotCountWhatIsNotMadeOfYears(String period) {
        assertThat(Years.in(TimePeriod.parse(period))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "around $1.2 billion, 2010/2015, 200000000",
        "more than $3.6 billion, FY2016/FY2021, 600000000",
        "$44.7 billion, P5Y, 8940000000"
    })
    void givesTheAveragePerYear(String total, String period, String average) {
        assertThat(Years.average(estimate(total, Unit.USD), TimePeriod.parse(period))
                        .nominal())
                .isEqualByComparingTo(average);
    }

    @Test
    void saysInItsUnitThatItIsPerYear() {
        assertThat(Years.average(exact("12", Unit.PERSONS), 4)).isEqualTo(exact("3", Unit.of("persons-per-year")));
        assertThat(Years.average(exact("12", Unit.PERSONS), 1)).isEqualTo(exact("12", Unit.of("persons-per-year")));
    }

    @Test
    void refusesAPeriodThatIsNotMadeOfYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.average(exact("12", Unit.USD), TimePeriod.parse("2019-03/2020-06")))
                .withMessageContaining("2019-03/2020-06 is not made of whole years")
                .withMessageContaining("state the years");
    }

    @Test
    void refusesAnAverageOverNoYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.average(exact("12", Unit.USD), 0))
                .withMessageContaining("count the first and the last year too");
    }
}
