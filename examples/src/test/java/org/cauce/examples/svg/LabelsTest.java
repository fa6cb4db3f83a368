package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @Test
    void leavesLabelsThatAreApartWhereTheyAre() {
        assertThat(Labels.spread(List.of(90.0, 10.0, 50.0), 25, 0, 100)).containsExactly(90.0, 10.0, 50.0);
    }

    @Test
    void pushesEqualLabelsApartEvenly() {
        assertThat(Labels.spread(List.of(50.0, 50.0, 50.0), 10, 0, 100)).containsExactly(40.0, 50.0, 60.0);
    }

    @Test
    void pushesLabelsBackInsideTheLimits() {
        assertThat(Labels.spread(List.of(99.0, 98.0), 25, 0, 100)).containsExactly(100.0, 75.0);
        assertThat(Labels.spread(List.of(-40.0, 4.0), 25, 0, 100)).containsExactly(0.0, 25.0);
    }

    @Test
    void refusesMoreLabelsThanFit() {
        assertThatThrownBy(() -> Labels.spread(List.of(1.0, 2.0, 3.0), 25, 0, 49))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("make the drawing larger");
    }

    @Test
    void spreadsNothing() {
        assertThat(Labels.spread(List.of(), 25, 0, 10)).isEmpty();
    }

    @Test
    void keepsOrderGapAndLimitsForAnyLabels() {
        for (int seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = random.nextInt(1, 9);
            List<Double> wanted = random.doubles(count, -20, 220).boxed().toList();
            List<Double> sizes = random.doubles(count, 1, 25).boxed().toList();
            List<Double> middles = Labels.spread(wanted, sizes, 0, 200);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, count).boxed().toList());
            order.sort((a, b) -> Double.compare(wanted.get(a), wanted.get(b)));
            double edge = 0;
            for (int index : order) {
                assertThat(middles.get(index) - sizes.get(index) / 2)
                        .as("seed %d", seed)
                        .isGreaterThan(edge - 1e-6);
                edge = middles.get(index) + sizes.get(index) / 2;
            }
            assertThat(edge).as("seed %d", seed).isLessThan(200 + 1e-6);
        }
    }

    @Test
    void movesLabelsOnlyAsFarAsNeeded() {
        List<Double> middles = Labels.spread(List.of(10.0, 12.0, 80.0), 10, 0, 100);
        assertThat(middles.get(0)).isCloseTo(6, within(1e-9));
        assertThat(middles.get(1)).isCloseTo(16, within(1e-9));
        assertThat(middles.get(2)).isCloseTo(80, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"one two three,one two|three", "one,one", "incomprehensible,incompre-|hensible", "'',''"})
    void wrapsBetweenWords(String text, String expected) {
        assertThat(Labels.wrap(text, 9 * 7.8, ""))
                .containsExactlyElementsOf(Splitter.on('|').splitToList(expected));
    }

    @Test
    void cutsWhatExceedsTheLines() {
        assertThat(Labels.wrap("one two three four five", 9 * 7.8, "", 2)).containsExactly("one two", "three fo…");
    }

    @ParameterizedTest
    @CsvSource({"around $1.2 bn,around|$1.2 bn", "$5.4 bn,$5.4 bn", "1234567890123,1234567890123"})
    void neverBreaksTheWordsOfANumber(String text, String expected) {
        assertThat(Labels.wrapNumber(text, 9 * 7.8, ""))
                .containsExactlyElementsOf(Splitter.on('|').splitToList(expected));
    }

    @Test
    void wrapsEveryTextIntoItsRoom() {
        for (int seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder("x");
            random.ints(random.nextInt(1, 90), 0, 6).forEach(i -> text.append(i == 0 ? ' ' : (char) ('a' + i)));
            double room = random.nextDouble(40, 300);
            for (String line : Labels.wrap(text.toString(), room, "ax")) {
                assertThat(Words.width(line, "ax")).as("seed %d", seed).isLessThanOrEqualTo(room + 1e-6);
            }
        }
    }
}
