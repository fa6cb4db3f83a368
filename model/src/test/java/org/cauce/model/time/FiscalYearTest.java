package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {
    private static final MonthDay FIRST_OF_APRIL = MonthDay.of(4, 1);

    @ParameterizedTest
    @CsvSource({
        "2021, 2020-10-01, 2021-09-30",
        "1977, 1976-10-01, 1977-09-30",
        "1976, 1975-07-01, 1976-06-30",
        "1844, 1843-07-01, 1844-06-30",
    })
    void knowsTheFiscalYearsOfTheUnitedStates(int year, LocalDate first, LocalDate last) {
        assertThat(FiscalYear.unitedStates(year).first()).contains(first);
        assertThat(FiscalYear.unitedStates(year).last()).contains(last);
    }

    @Test
    void leavesTheTransitionQuarterToNoFiscalYear() {
        TimePeriod transition = TimePeriod.quarter(1976, 3);

        assertThat(FiscalYear.unitedStates(1976).isBefore(transition)).isTrue();
        assertThat(transition.isBefore(FiscalYear.unitedStates(1977))).isTrue();
    }

    @Test
    void refusesUnitedStatesYearsThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.unitedStates(1843))
                .withMessageContaining("FiscalYear.endingIn");
    }

    @Test
    void isNamedByTheYearInWhichItEndsHoweverItWasMade() {
        assertThat(FiscalYear.startingIn(2020, FIRST_OF_APRIL))
                .isEqualTo(FiscalYear.endingIn(2021, FIRST_OF_APRIL))
                .hasToString("FY2021--04-01");
        assertThat(FiscalYear.startingIn(2020, MonthDay.of(1, 1))).hasToString("FY2020--01-01");
    }

    @Test
    void followsOneAnotherWithoutGap() {
        for (int year = 1990; year <= 2030; year++) {
            FiscalYear one = FiscalYear.endingIn(year, MonthDay.of(3, 1));
            FiscalYear next = FiscalYear.endingIn(year + 1, MonthDay.of(3, 1));

            assertThat(one.last().orElseThrow().plusDays(1))
                    .as("fiscal year %d", year)
                    .isEqualTo(next.first().orElseThrow());
        }
    }

    @Test
    void differsFromTheSameYearWithAnotherStart() {
        FiscalYear stated = FiscalYear.endingIn(2021, FIRST_OF_APRIL);

        assertThat(stated)
                .isNotEqualTo(FiscalYear.of(2021))
                .isNotEqualTo(FiscalYear.endingIn(2022, FIRST_OF_APRIL))
                .isNotEqualTo(stated.asApproximate())
                .isNotEqualTo(TimePeriod.year(2021));
        assertThat(stated.start()).contains(FIRST_OF_APRIL);
        assertThat(FiscalYear.of(2021).start()).isEmpty();
    }

    @Test
    void refusesAStartThatNotEveryYearHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.endingIn(2021, MonthDay.of(2, 29)))
                .withMessageContaining("--03-01");
    }
}
