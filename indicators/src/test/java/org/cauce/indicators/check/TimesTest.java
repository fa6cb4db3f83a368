package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021, true",
        "2021, 2021?, true",
        "2021, 2021-06, true",
        "2021, 2020, false",
        "2020/2021, 2021/2022, true",
        "2020/2021, 2022, false",
        "2021, XXXX, true",
        "XXXX, XXXX, true",
        "2021, P5Y, true",
        "FY2021, 2021, true",
        "FY2021, 2020, false",
        "FY2021, FY2022, false",
        "FY2020/FY2022, 2021, true",
        "FY2020/FY2022, 2023, false",
        "FY2020/2022, 2021, true",
        "FY2020/2022, 2023, false",
        "2020/FY2022, 2023, false",
        "phase:before, phase:after, false",
        "phase:before, phase:before, true",
        "phase:before, 2021, true",
        "phase:before, XXXX, true"
    })
    void periodsCoincideUnlessTheyCannot(String one, String other, boolean coincide) {
        assertThat(Times.mayCoincide(TimePeriod.parse(one), TimePeriod.parse(other)))
                .isEqualTo(coincide);
        assertThat(Times.mayCoincide(TimePeriod.parse(other), TimePeriod.parse(one)))
                .isEqualTo(coincide);
    }

    @Test
    void whatHasNoDateByNatureCoincidesWithItsLikeOnly() {
        TimePeriod none = TimePeriod.notApplicable();
        assertThat(Times.mayCoincide(none, TimePeriod.notApplicable())).isTrue();
        assertThat(Times.mayCoincide(none, TimePeriod.parse("2021"))).isFalse();
        assertThat(Times.mayCoincide(TimePeriod.undated(), none)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001/2007, 2008, true",
        "2008, 2001/2007, true",
        "2007-12-31, 2008-01-01, true",
        "2001/2007, 2009, false",
        "2007, 2007, false",
        "2007, 2007-12, false",
        "XXXX, XXXX, false",
        "2007, XXXX, false",
        "XXXX, 2007, false",
        "2007/.., ../2006, true"
    })
    void onePeriodFollowsAnotherWithoutAGap(String one, String other, boolean follow) {
        assertThat(Times.follow(TimePeriod.parse(one), TimePeriod.parse(other))).isEqualTo(follow);
    }
}
