package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "$617 million, $23.8 billion, 2.59",
        "$221.6 million, $24.6 billion, 0.9",
        "$5.7 billion, $6.3 billion, 90.48"
    })
    void isThePartInPercentOfTheWhole(String part, String whole, String percent) {
        assertThat(Share.of(printed(part, Unit.USD), printed(whole, Unit.USD))
                        .rounded(2)
                        .nominal())
                .isEqualByComparingTo(percent);
    }

    @Test
    void sharesOfASumGiveHundredPercent() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 2_000; run++) {
            List<Estimate> parts = random.ints(random.nextInt(1, 7), 0, 50)
                    .mapToObj(part -> exact(String.valueOf(part), Unit.USD))
                    .toList();
            if (Estimate.sum(parts).nominal().signum() > 0) {
                assertThat(Estimate.sum(Share.ofSum(parts)).rounded(25).nominal())
                        .as("run %d: %s", run, parts)
                        .isEqualByComparingTo("100");
            }
        }
    }

    @Test
    void findsThatThePrintedSharesDoNotFollowFromThePrintedAmounts() {
        List<Estimate> shares =
                Share.ofSum(Stream.of("$3.5 billion", "$2 billion", "$600 million", "$700 million", "$143 million")
                        .map(amount -> estimate(amount, Unit.USD))
                        .toList());
        assertThat(shares.stream().map(share -> share.rounded(1).nominal()))
                .containsExactly(
                        new BigDecimal("50.4"),
                        new BigDecimal("28.8"),
                        new BigDecimal("8.6"),
                        new BigDecimal("10.1"),
                        new BigDecimal("2.1"));
        assertThat(shares.get(1).interval().contains(new BigDecimal("37"))).isFalse();
    }

    @Test
    void shareOfASumIsNarrowerThanIfThePartWereIndependentOfIt() {
        Estimate part = Estimate.of(
                BigDecimal.valueOf(50), Interval.closed(BigDecimal.valueOf(40), BigDecimal.valueOf(60)), Unit.USD);
        List<Estimate> parts = List.of(part, exact("50", Unit.USD));
        assertThat(Share.ofSum(parts).get(0).rounded(1)).hasToString("50 [44.4, 54.6] percent");
        assertThat(Share.ofSum(parts).get(1).rounded(1)).hasToString("50 [45.4, 55.6] percent");
    }

    @Test
    void shareOfNothingInASumIsNothing() {
        assertThat(Share.ofSum(List.of(exact("0", Unit.USD), exact("3", Unit.USD))))
                .containsExactly(exact("0", Unit.PERCENT), exact("100", Unit.PERCENT));
    }

    @Test
    void refusesSharesOfASumThatIsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofSum(List.of(exact("0", Unit.USD))))
                .withMessageContaining("nothing is a share of it");
    }

    @Test
    void refusesNegativePartsOfASum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofSum(List.of(exact("5", Unit.USD), exact("-1", Unit.USD))))
                .withMessageContaining("A part of -1 USD has no share")
                .withMessageContaining("give the differences instead");
    }

    @Test
    void ofAShareIsWhatItMakesOfTheWhole() {
        assertThat(Share.ofShare(exact("24", Unit.PERCENT), exact("80", Unit.PERCENT)))
                .isEqualTo(exact("19.2", Unit.PERCENT));
        assertThat(Share.ofShare(exact("33", Unit.PERCENT), exact("80", Unit.PERCENT_OF_POPULATION)))
                .isEqualTo(exact("26.4", Unit.PERCENT));
    }

    @Test
    void impliesThePartAndTheWhole() {
        assertThat(Share.part(exact("75", Unit.PERCENT), exact("750000000", Unit.USD)))
                .isEqualTo(exact("562500000", Unit.USD));
        Estimate population = Share.whole(estimate("8 million", Unit.PERSONS), estimate("23.7%", Unit.PERCENT));
        assertThat(population.rounded(0).nominal()).isEqualByComparingTo("33755274");
        assertThat(population.unit()).isEqualTo(Unit.PERSONS);
    }

    @Test
    void returnsToThePartFromTheWholeItImplies() {
        SplittableRandom random = new SplittableRandom(13);
        for (int run = 0; run < 1_000; run++) {
            Estimate part = exact(String.valueOf(random.nextInt(1, 100_000)), Unit.USD);
            Estimate share = exact(String.valueOf(random.nextInt(1, 100)), Unit.PERCENT);
            assertThat(Share.part(share, Share.whole(part, share)).rounded(15).nominal())
                    .as("run %d: %s of %s", run, share, part)
                    .isEqualByComparingTo(part.nominal());
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-3"})
    void refusesAWholeOfWhichThePartIsNothing(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.whole(exact("5", Unit.USD), exact(share, Unit.PERCENT)))
                .withMessageContaining("expected more than 0 percent");
    }

    @Test
    void refusesSharesThatAreNotInPercent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.whole(exact("5", Unit.USD), exact("0.3", Unit.RATIO)))
                .withMessage("A share is in ratio; expected percent: compute it with Share.of first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofShare(exact("5", Unit.PERCENT), exact("0.3", Unit.RATIO)))
                .withMessageContaining("expected percent");
    }
}
