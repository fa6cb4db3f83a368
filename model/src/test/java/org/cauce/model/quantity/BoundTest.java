package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItPrints(Bound bound) {
        assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
        assertThat(bound.toString()).matches("[a-z]+(-[a-z]+)?");
    }

    @Test
    void namesTheKnownBoundsWhenItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bound.parse("MORE_THAN"))
                .withMessageContaining("'MORE_THAN'")
                .withMessageContaining("more-than");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exact    ; 100 ; [100, 100]",
                "about    ; 100 ; [95, 105]",
                "about    ; -100; [-105, -95]",
                "estimated; 70  ; [66.5, 73.5]",
                "believed ; 61  ; [57.95, 64.05]",
                "nearly   ; 4   ; [3.8, 4)",
                "nearly   ; -4  ; (-4, -3.8]",
                "nearly   ; 0   ; [0, 0]",
                "more-than; 2.4 ; (2.4, ∞)",
                "at-least ; 937 ; [937, ∞)",
                "less-than; 19  ; (-∞, 19)",
                "at-most  ; 25  ; (-∞, 25]",
                "majority ; 0   ; (50, 100]",
                "several  ; 0   ; [3, ∞)",
                "millions ; 0   ; [2000000, ∞)"
            })
    void impliesItsInterval(String bound, String number, String interval) {
        assertThat(Bound.parse(bound).around(new BigDecimal(number), BigDecimal.ZERO, BigDecimal.ZERO))
                .hasToString(interval);
    }

    @Test
    void letsCoarseDigitsWidenWhatIsAbout() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(Bound.ABOUT.around(BigDecimal.valueOf(3), half, BigDecimal.ZERO))
                .hasToString("[2.5, 3.5]");
        assertThat(Bound.NEARLY.around(BigDecimal.ZERO, half, BigDecimal.ZERO)).hasToString("[-0.5, 0.5]");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MAJORITY", "SEVERAL", "MILLIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void touchesItsOwnNumber(Bound bound) {
        for (int seed = 0; seed < 500; seed++) {
            Samples samples = new Samples(seed);
            BigDecimal number = samples.wide();
            Interval interval =
                    bound.around(number, samples.small().abs(), samples.small().abs());
            assertThat(interval.touches(number))
                    .as("seed %d: %s in %s", seed, number, interval)
                    .isTrue();
        }
    }
}
