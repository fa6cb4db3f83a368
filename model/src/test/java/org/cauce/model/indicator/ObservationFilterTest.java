package org.cauce.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObservationFilterTest {
    private static final String GDP = "NY.GDP.MKTP.CD";

    private static ObservationFilter.Builder filter() {
        return ObservationFilter.builder();
    }

    @Test
    void letsAllPassThatItDoesNotRestrict() {
        assertThat(ObservationFilter.ALL.isAll()).isTrue();
        assertThat(ObservationFilter.ALL.wantsIndicator(GDP)).isTrue();
        assertThat(ObservationFilter.ALL.wantsSubject(Country.HND.ref())).isTrue();
        assertThat(ObservationFilter.ALL.wantsPeriod(TimePeriod.undated())).isTrue();
        assertThat(filter().addIndicator(GDP).build().isAll()).isFalse();
    }

    @Test
    void wantsTheIndicatorsAndSubjectsItNames() {
        ObservationFilter filter =
                filter().addIndicator(GDP).addSubject(Country.HND.ref()).build();

        assertThat(filter.wantsIndicator(GDP)).isTrue();
        assertThat(filter.wantsIndicator("SP.POP.TOTL")).isFalse();
        assertThat(filter.wantsSubject(Country.HND.ref())).isTrue();
        assertThat(filter.wantsSubject(Country.SLV.ref())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018, false", "2019, true", "2020, true", "2021, true", "2022, false"})
    void wantsYearsFromTheFirstToTheLast(int year, boolean isWanted) {
        ObservationFilter filter = filter().firstYear(2019).lastYear(2021).build();

        assertThat(filter.wantsYear(year)).isEqualTo(isWanted);
        assertThat(filter.wantsPeriod(TimePeriod.year(year))).isEqualTo(isWanted);
    }

    @Test
    void isOpenWhereNoYearIsGiven() {
        assertThat(filter().firstYear(2021).build().wantsPeriod(TimePeriod.year(9999)))
                .isTrue();
        assertThat(filter().lastYear(2021).build().wantsPeriod(TimePeriod.year(1)))
                .isTrue();
        assertThat(filter().firstYear(2021).build().wantsPeriod(TimePeriod.year(2020)))
                .isFalse();
        assertThat(filter().lastYear(2021).build().wantsPeriod(TimePeriod.year(2022)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FY2021, true", "FY2019, false", "2021-03, true", "2020-12-31, false", "2020/2021, false", "XXXX, false"
    })
    void wantsAPeriodByTheYearThatNamesIt(String period, boolean isWanted) {
        assertThat(filter().firstYear(2021).lastYear(2021).build().wantsPeriod(TimePeriod.parse(period)))
                .isEqualTo(isWanted);
    }

    @Test
    void refusesYearsTheWrongWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filter().firstYear(2022).lastYear(2021).build())
                .withMessage("Years are 2022 to 2021: expected the earlier one first");
        assertThat(filter().firstYear(2021).lastYear(2021).build().wantsYear(2021))
                .isTrue();
    }
}
