package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {
    private static final RollUp ROLL_UP = new RollUp(
            ImmutableMap.of(),
            ImmutableMap.of("DAC-PURPOSE:11220", "DAC-CATEGORY:112", "DAC-CATEGORY:112", "DAC-BROAD:110"),
            ImmutableSet.of());

    @ParameterizedTest
    @CsvSource({
        "DAC-PURPOSE:11220, DAC-PURPOSE:11220, DAC-CATEGORY:112, DAC-BROAD:110",
        "DAC-PURPOSE:12220, DAC-PURPOSE:12220, DAC-CATEGORY:122, ''",
        "DAC-CATEGORY:112, '', DAC-CATEGORY:112, DAC-BROAD:110",
        "DAC-CATEGORY:122, '', DAC-CATEGORY:122, ''",
        "DAC-BROAD:110, '', '', DAC-BROAD:110",
        "SDG:4, '', '', ''"
    })
    void givesEachSectorWhatIsCoarser(String sector, String purpose, String category, String broad) {
        assertThat(ROLL_UP.purpose(sector)).isEqualTo(purpose);
        assertThat(ROLL_UP.category(sector)).isEqualTo(category);
        assertThat(ROLL_UP.broad(sector)).isEqualTo(broad);
    }

    @Test
    void takesTheFirstThreeDigitsOfAPurposeWhereThereAreThree() {
        assertThat(ROLL_UP.category("DAC-PURPOSE:430")).isEqualTo("DAC-CATEGORY:430");
        assertThat(ROLL_UP.category("DAC-PURPOSE:43")).isEmpty();
    }
}
