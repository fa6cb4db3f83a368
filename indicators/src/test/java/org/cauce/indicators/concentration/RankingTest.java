package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
    private static Ranking<String> ranking(Map<String, Estimate> values) {
        return Ranking.of(values.keySet(), item -> get(values, item));
    }

    private static Estimate get(Map<String, Estimate> values, String item) {
        return values.getOrDefault(item, exact("0", Unit.USD));
    }

    private static Ranking<String> dollars(String... namesAndPrinted) {
        ImmutableMap.Builder<String, Estimate> values = ImmutableMap.builder();
        for (int place = 0; place < namesAndPrinted.length; place += 2) {
            values.put(namesAndPrinted[place], estimate(namesAndPrinted[place + 1], Unit.USD));
        }
        return ranking(values.buildOrThrow());
    }

    private static Ranked<String> place(Ranking<String> ranking, String item) {
        return ranking.place(item).orElseThrow();
    }

    @Test
    void ranksTheLargestFirst() {
        Ranking<String> honduras = dollars("USA", "$137 million", "IADB", "$272 million", "CABEI", "$205 million");
        assertThat(honduras.items()).containsExactly("IADB", "CABEI", "USA");
        assertThat(honduras).hasToString("[1 IADB, 2 CABEI, 3 USA]");
        assertThat(honduras.isAmongFirst("USA", 3)).isTrue();
        assertThat(honduras.isAmongFirst("USA", 2)).isFalse();
        assertThat(honduras.isAmongFirst("Japan", 3)).isFalse();
        assertThat(honduras.place("Japan")).isEmpty();
    }

    @Test
    void givesCompetitionRanksAndDenseRanksAndNamesTies() {
        Ranking<String> ranking = Ranking.ofNumbers(
                List.of("a", "b", "c", "d"),
                item -> BigDecimal.valueOf("abcd".indexOf(item) == 2 ? 1 : "abcd".indexOf(item)));
        assertThat(ranking.places().stream().map(Ranked::rank)).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places().stream().map(Ranked::denseRank)).containsExactly(1, 2, 2, 3);
        assertThat(place(ranking, "b").tiedWith()).containsExactly("c");
        assertThat(place(ranking, "c").tiedWith()).containsExactly("b");
        assertThat(place(ranking, "b").isTied()).isTrue();
        assertThat(place(ranking, "d").isTied()).isFalse();
    }

    @Test
    void keepsAllThatAreTiedAtTheLastPlaceAndSaysSo() {
        Ranking<String> ranking = dollars("a", "$5", "b", "$4", "c", "$4", "d", "$4", "e", "$1");
        assertThat(ranking.top(2).items()).containsExactly("a", "b", "c", "d");
        assertThat(ranking.top(2).isExtendedByTie()).isTrue();
        assertThat(ranking.top(2)).hasToString("the first 2, 4 because of a tie at place 2: a, b, c, d");
        assertThat(ranking.top(4).isExtendedByTie()).isFalse();
        assertThat(ranking.top(1)).hasToString("the first 1: a");
        assertThat(ranking.top(9).items()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesTheFirstNone(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars("a", "$5").top(count))
                .withMessage("The first " + count + " of a ranking; expected 1 or more");
    }

    @Test
    void tellsWhichRanksTheIntervalsAllow() {
        Ranking<String> ranking = dollars(
                "a", "around $100 million", "b", "$98 million", "c", "$40 million", "d", "more than $30 million");
        assertThat(place(ranking, "a").best()).isEqualTo(1);
        assertThat(place(ranking, "a").worst()).isEqualTo(3);
        assertThat(place(ranking, "b").best()).isEqualTo(1);
        assertThat(place(ranking, "b").worst()).isEqualTo(3);
        assertThat(place(ranking, "c").best()).isEqualTo(3);
        assertThat(place(ranking, "c").worst()).isEqualTo(4);
        assertThat(place(ranking, "d").best()).isEqualTo(1);
        assertThat(place(ranking, "d").worst()).isEqualTo(4);
        assertThat(place(ranking, "d").isSurelyAmongFirst(3)).isFalse();
        assertThat(place(ranking, "d").isSurelyAmongFirst(4)).isTrue();
        assertThat(place(ranking, "d").mayBeAmongFirst(1)).isTrue();
        assertThat(place(ranking, "c").mayBeAmongFirst(2)).isFalse();
        assertThat(place(ranking, "c").mayBeAmongFirst(3)).isTrue();
        assertThat(place(ranking, "c").isCertain()).isFalse();
    }

    @Test
    void isCertainForExactNumbersTiesIncluded() {
        Ranking<String> ranking = dollars("a", "$5", "b", "$4", "c", "$4");
        Ranking<Integer> exact = Ranking.ofNumbers(List.of(5, 4, 3), BigDecimal::valueOf);
        assertThat(exact.places()).allMatch(Ranked::isCertain);
        assertThat(Ranking.ofNumbers(List.of("aa", "bb", "c"), item -> BigDecimal.valueOf(item.length()))
                        .places())
                .allMatch(Ranked::isCertain);
        // "$4" stands for all from 3.5 to 4.5
        assertThat(place(ranking, "b").best()).isEqualTo(1);
    }

    @Test
    void doesNotLetIntervalsThatOnlyTouchChangePlaces() {
        Estimate upTo = Estimate.of(BigDecimal.ONE, Interval.closed(BigDecimal.ZERO, BigDecimal.ONE), Unit.USD);
        Estimate above = Estimate.of(BigDecimal.TEN, Interval.moreThan(BigDecimal.ONE), Unit.USD);
        Estimate from = Estimate.of(BigDecimal.TEN, Interval.atLeast(BigDecimal.ONE), Unit.USD);
        Ranking<String> apart = ranking(Map.of("low", upTo, "high", above));
        assertThat(apart.places()).allMatch(Ranked::isCertain);
        Ranking<String> touching = ranking(Map.of("low", upTo, "high", from));
        // the two may be equal, so the lower may share the first place, but never comes before the other
        assertThat(place(touching, "low").best()).isEqualTo(1);
        assertThat(place(touching, "high").worst()).isEqualTo(1);
    }

    @Test
    void ranksTheSmallestFirstWhereLessIsBetter() {
        Map<String, Estimate> values = ImmutableMap.of(
                "SLV", estimate("26.2", Unit.PERCENT_OF_POPULATION),
                "GTM", estimate("50.9", Unit.PERCENT_OF_POPULATION),
                "HND", estimate("more than 48", Unit.PERCENT_OF_POPULATION));
        Ranking<String> poverty = Ranking.smallestFirst(values.keySet(), item -> get(values, item));
        assertThat(poverty.items()).containsExactly("SLV", "HND", "GTM");
        assertThat(place(poverty, "SLV").isCertain()).isTrue();
        assertThat(place(poverty, "GTM").best()).isEqualTo(2);
        assertThat(place(poverty, "GTM").worst()).isEqualTo(3);
        assertThat(place(poverty, "HND").value()).isEqualTo(get(values, "HND"));
    }

    @Test
    void givesTheSameRanksWhateverTheOrderOfTheItems() {
        SplittableRandom random = new SplittableRandom(17);
        for (int run = 0; run < 300; run++) {
            List<Estimate> values = IntStream.range(0, random.nextInt(1, 9))
                    .mapToObj(place -> value(random))
                    .toList();
            List<Integer> items =
                    new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
            Ranking<Integer> ranking = Ranking.of(items, values::get);
            Collections.shuffle(items, new Random(run));
            Ranking<Integer> shuffled = Ranking.of(items, values::get);
            for (Ranked<Integer> place : ranking) {
                Ranked<Integer> other = shuffled.place(place.item()).orElseThrow();
                assertThat(List.of(other.rank(), other.denseRank(), other.best(), other.worst()))
                        .as("run %d", run)
                        .isEqualTo(List.of(place.rank(), place.denseRank(), place.best(), place.worst()));
                assertThat(other.tiedWith()).as("run %d", run).containsExactlyInAnyOrderElementsOf(place.tiedWith());
            }
        }
    }

    @Test
    void possibleRanksAreThoseThatComparingEveryTwoGives() {
        SplittableRandom random = new SplittableRandom(19);
        for (int run = 0; run < 1_000; run++) {
            List<Estimate> values = IntStream.range(0, random.nextInt(1, 9))
                    .mapToObj(place -> value(random))
                    .toList();
            List<Integer> items = IntStream.range(0, values.size()).boxed().toList();
            for (Ranked<Integer> place : Ranking.of(items, values::get)) {
                Interval own = place.value().interval();
                long surelyAbove = values.stream()
                        .filter(value -> !value.interval().meets(own) && mayExceed(value.interval(), own))
                        .count();
                long perhapsAbove = items.stream()
                        .filter(item -> !item.equals(place.item()))
                        .filter(item -> mayExceed(values.get(item).interval(), own))
                        .count();
                assertThat(place.best()).as("run %d: %s", run, values).isEqualTo(1 + surelyAbove);
                assertThat(place.worst()).as("run %d: %s", run, values).isEqualTo(1 + perhapsAbove);
            }
        }
    }

    private static boolean mayExceed(Interval one, Interval other) {
        return one.high().isEmpty()
                || other.low().isEmpty()
                || one.high().get().compareTo(other.low().get()) > 0;
    }

    private static Estimate value(SplittableRandom random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(6));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(1, 4)));
        return switch (random.nextInt(7)) {
            case 0 -> Estimate.of(low, Interval.closed(low, high), Unit.USD);
            case 1 -> Estimate.of(high, Interval.closedOpen(low, high), Unit.USD);
            case 2 -> Estimate.of(low, Interval.openClosed(low, high), Unit.USD);
            case 3 -> Estimate.of(low, Interval.moreThan(low), Unit.USD);
            case 4 -> Estimate.of(low, Interval.atMost(low), Unit.USD);
            default -> Estimate.exact(low, Unit.USD);
        };
    }

    @Test
    void refusesUnlikeUnits() {
        Map<String, Estimate> values = ImmutableMap.of("a", exact("1", Unit.USD), "b", exact("2", Unit.PERSONS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking(values))
                .withMessage("Units differ: USD and persons; convert one side first, or rank each unit apart");
    }

    @Test
    void refusesAnItemThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.ofNumbers(List.of("a", "a"), item -> BigDecimal.ONE))
                .withMessage("a is there twice; expected each item once: add its values up before");
    }

    @Test
    void isEmptyForNoItems() {
        Ranking<String> nobody = ranking(Map.of());
        assertThat(nobody.places()).isEmpty();
        assertThat(nobody.top(3).items()).isEmpty();
    }

    @Test
    void isEqualToARankingOfTheSamePlaces() {
        assertThat(dollars("a", "$5", "b", "$4"))
                .isEqualTo(dollars("b", "$4", "a", "$5"))
                .hasSameHashCodeAs(dollars("b", "$4", "a", "$5"))
                .isNotEqualTo(dollars("a", "$5"))
                .isNotEqualTo("a");
    }
}
