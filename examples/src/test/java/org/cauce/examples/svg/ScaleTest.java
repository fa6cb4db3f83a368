package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @Test
    void putsTheEndsAtTheirPixels() {
        Scale scale = Scale.linear(Drawn.number("20"), Drawn.number("75"), 300, 34);
        assertThat(scale.at(Drawn.number("20"))).isEqualTo(300);
        assertThat(scale.at(Drawn.number("75"))).isEqualTo(34);
        assertThat(scale.at(Drawn.number("47.5"))).isCloseTo(167, within(1e-9));
    }

    @Test
    void keepsDifferencesThatDoublesLose() {
        BigDecimal low = new BigDecimal("1e30");
        Scale scale = Scale.linear(low, low.add(BigDecimal.TEN), 0, 100);
        assertThat(scale.at(low.add(BigDecimal.ONE))).isCloseTo(10, within(1e-9));
    }

    @Test
    void putsEverythingAtTheStartIfTheEndsAreEqual() {
        assertThat(Scale.fromZero(BigDecimal.ZERO, 12, 90).at(BigDecimal.ZERO)).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1184,3,'0,400,800,1200'",
        "0,33,4,'0,10,20,30,40'",
        "0,0,3,'0,1'",
        "-5,9,3,'-6,-3,0,3,6,9'",
        "0,0.04,4,'0.00,0.01,0.02,0.03,0.04'",
        "-3,0,3,'-3,-2,-1,0'",
        "0,1,1,'0,1'"
    })
    void choosesRoundMarks(BigDecimal low, BigDecimal high, int intervals, String expected) {
        List<String> marks = Scale.ticks(low, high, intervals).stream()
                .map(BigDecimal::toPlainString)
                .toList();
        assertThat(marks).containsExactlyElementsOf(Splitter.on(',').splitToList(expected));
    }

    @Test
    void coversAllValuesWithFewMarks() {
        for (int seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            BigDecimal high = BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(-3, 9));
            int intervals = random.nextInt(1, 6);
            List<BigDecimal> marks = Scale.ticks(BigDecimal.ZERO, high, intervals);
            assertThat(marks.get(marks.size() - 1)).as("seed %d", seed).isGreaterThanOrEqualTo(high);
            assertThat(marks).as("seed %d", seed).hasSizeBetween(2, intervals + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1200,'1,200'", "1E+6,'1,000,000'", "0.50,0.5", "-3,−3", "0.0,0"})
    void writesValuesForAnAxis(BigDecimal value, String expected) {
        assertThat(Scale.write(value)).isEqualTo(expected);
    }
}
