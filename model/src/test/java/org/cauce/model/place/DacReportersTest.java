package org.cauce.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DacReportersTest {
    @ParameterizedTest
    @CsvSource({"USA, true, true", "TUR, true, true", "SAU, false, true", "MEX, false, false", "CHN, false, false"})
    void knowsWhoReportsWhoDoesNotAndOfWhomThatIsUnknown(Country country, boolean isKnown, boolean isPossible) {
        assertThat(DacReporters.include(country)).isEqualTo(isKnown);
        assertThat(DacReporters.mayInclude(country)).isEqualTo(isPossible);
        assertThat(DacReporters.all().contains(country)).isEqualTo(isKnown);
    }
}
