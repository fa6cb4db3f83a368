package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.printed;

import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final Unit PERSONS = Unit.PERSONS;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4 million; 4 million; ",
                "nearly 4 million; 4 million; BOUND",
                "at least 20; more than 20; BOUND",
                "up to 12; up to 8; LIMIT",
                "at least 12; at least 8; LIMIT",
                "less than 12; less than 8; LIMIT",
                "more than 12; more than 8; LIMIT",
                "6.4 million; 8 million; APART",
                "around 1,400; almost 2,000; APART",
                "1,960; almost 2,000; ",
                "1.6 million; 2 million; ",
                "up to 12; 8; ",
                "up to 8; 12; APART",
                "at least 8; up to 12; ",
                "about 12; about 8; APART"
            })
    void tellsWhatRoundingCannotExplain(String one, String other, Difference difference) {
        Quantity first = printed(one, PERSONS);
        Quantity second = printed(other, PERSONS);
        assertThat(Difference.between(first, second).orElse(null)).isEqualTo(difference);
        assertThat(Difference.between(second, first).orElse(null)).isEqualTo(difference);
    }

    @Test
    void takesAllPercentagesForAlike() {
        assertThat(Difference.between(printed("5%", Unit.PERCENT), printed("9%", Unit.PERCENT_OF_POPULATION)))
                .hasValue(Difference.APART);
    }

    @Test
    void doesNotCompareOtherUnits() {
        assertThat(Difference.between(printed("5%", Unit.PERCENT), printed("9", PERSONS)))
                .isEmpty();
        assertThat(Difference.between(printed("9", PERSONS), printed("5%", Unit.PERCENT)))
                .isEmpty();
        assertThat(Difference.between(printed("9", Unit.COUNT), printed("5", PERSONS)))
                .isEmpty();
    }

    @Test
    void comparesWordsWithoutANumberByWhatTheyAllow() {
        Quantity several = Quantity.builder().bound(Bound.SEVERAL).unit(PERSONS).build();
        Quantity millions =
                Quantity.builder().bound(Bound.MILLIONS).unit(PERSONS).build();
        assertThat(Difference.between(several, printed("2", PERSONS))).hasValue(Difference.APART);
        assertThat(Difference.between(several, printed("3", PERSONS))).isEmpty();
        assertThat(Difference.between(several, millions)).hasValue(Difference.BOUND);
    }
}
