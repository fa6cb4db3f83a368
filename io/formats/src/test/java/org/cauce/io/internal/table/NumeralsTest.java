package org.cauce.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cauce.io.ReadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"1.5,1.5", "-66963,-66963", "7699999.80926514,7699999.80926514", "1.2E3,1200", ".5,0.5", "+3,3", "4.,4"
    })
    void readsDigitsExactly(String text, String number) {
        assertThat(Numerals.PLAIN.parse(text, ReadLimits.STANDARD).orElseThrow())
                .isEqualByComparingTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1,234", "1 234", "NaN", "Infinity", "0x10", "1e9999", "", "..", "--", "1.2.3", "١"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertThat(Numerals.PLAIN.parse(text, ReadLimits.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1,705.429;1705.429", "-12,345;-12345", "999;999"},
            delimiter = ';')
    void readsThousandsWhereTheFormatHasThem(String text, String number) {
        assertThat(Numerals.THOUSANDS.parse(text, ReadLimits.STANDARD).orElseThrow())
                .isEqualByComparingTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "12,34", "1,2345", ",123", "1,,234"})
    void refusesThousandsThatAreNoThousands(String text) {
        assertThat(Numerals.THOUSANDS.parse(text, ReadLimits.STANDARD)).isEmpty();
    }
}
