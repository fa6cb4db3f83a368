package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Dac2a;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {
    private static final BigDecimal TINY = new BigDecimal("1e-12");
    private static final BigDecimal TENTH = new BigDecimal("0.10");

    private static Portfolio<Integer> random(SplittableRandom random) {
        Map<Integer, BigDecimal> cells = new TreeMap<>();
        int members = random.nextInt(1, 40);
        for (int i = 0; i < members; i++) {
            cells.put(i, BigDecimal.valueOf(random.nextLong(1, 1L << random.nextInt(2, 40)), 3));
        }
        return Portfolio.of(cells);
    }

    private static String four(Optional<BigDecimal> number) {
        return number.orElseThrow().setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, 23, 194.39, 0.2902, 0.2579, 3.446, 1.4144, 1.7211, 0.8085, 0.4952, 0.7425, 17",
        "Honduras, 22, 334.70, 0.2744, 0.2398, 3.645, 1.4177, 1.6734, 0.8104, 0.4148, 0.7759, 16",
        "Mexico, 32, 555.11, 0.3609, 0.3403, 2.771, 2.0384, 1.4274, 0.8918, 0.5152, 0.8662, 28"
    })
    void agreesWithTheTableOfProviders(
            String recipient,
            int n,
            BigDecimal total,
            String hhi,
            String normalised,
            BigDecimal effective,
            String theil,
            String shannon,
            String gini,
            String first,
            String three,
            int tail) {
        Portfolio<String> aid = Relations.of(Dac2a.cells(Dac2a.NET, 2022)).ofRecipient(recipient);
        Concentration found = Concentration.of(aid);
        assertThat(found.members()).isEqualTo(n);
        assertThat(aid.total()).isEqualByComparingTo(total);
        assertThat(four(found.herfindahl())).isEqualTo(hhi);
        assertThat(four(found.normalisedHerfindahl())).isEqualTo(normalised);
        assertThat(found.effectiveNumber().orElseThrow()).isCloseTo(effective, within(new BigDecimal("0.0005")));
        assertThat(four(found.theil())).isEqualTo(theil);
        assertThat(four(found.shannon())).isEqualTo(shannon);
        assertThat(four(found.gini())).isEqualTo(gini);
        assertThat(four(found.ratioOfLargest(1))).isEqualTo(first);
        assertThat(four(found.ratioOfLargest(3))).isEqualTo(three);
        assertThat(found.tail(TENTH)).contains(tail);
    }

    /** A printed table has 1.7211, 1.6733 and 1.4273: what is left of the logarithm beside the rounded Theil. */
    @ParameterizedTest
    @CsvSource({
        "El Salvador, 1.4144, 1.7211, 1.7211",
        "Honduras, 1.4177, 1.6733, 1.6734",
        "Mexico, 2.0384, 1.4273, 1.4274"
    })
    void endsInAnotherDigitThanWhatIsLeftBesideARoundedTheil(
            String recipient, BigDecimal theil, String printed, String computed) {
        Concentration found =
                Concentration.of(Relations.of(Dac2a.cells(Dac2a.NET, 2022)).ofRecipient(recipient));
        BigDecimal logarithm = Decimals.ln(Decimals.of(found.members()));
        assertThat(four(found.theil())).isEqualTo(theil.toPlainString());
        assertThat(four(Optional.of(logarithm.subtract(theil)))).isEqualTo(printed);
        assertThat(four(found.shannon())).isEqualTo(computed);
        assertThat(four(Optional.of(logarithm.subtract(found.theil().orElseThrow()))))
                .isEqualTo(computed);
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, United States, 96.26, Spain, 28.17, Japan, 19.91",
        "Guatemala, United States, 222.34, Spain, 39.06, Korea, 27.75",
        "Honduras, United States, 138.82, Japan, 100.24, Canada, 20.63",
        "Mexico, France, 286.01, United States, 166.50,,"
    })
    void agreesWithTheLargestProviders(
            String recipient,
            String first,
            BigDecimal most,
            String second,
            BigDecimal more,
            @Nullable String third,
            @Nullable BigDecimal much) {
        Portfolio<String> aid = Relations.of(Dac2a.cells(Dac2a.NET, 2022)).ofRecipient(recipient);
        List<Map.Entry<String, BigDecimal>> largest = aid.amounts().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .toList();
        assertThat(largest.get(0)).isEqualTo(Map.entry(first, aid.amount(first)));
        assertThat(aid.amount(first)).isEqualByComparingTo(most);
        assertThat(largest.get(1).getKey()).isEqualTo(second);
        assertThat(aid.amount(second)).isEqualByComparingTo(more);
        if (third != null && much != null) {
            assertThat(largest.get(2).getKey()).isEqualTo(third);
            assertThat(aid.amount(third)).isEqualByComparingTo(much);
        }
    }

    @Test
    void addsUpTheilAndShannonToTheLogarithm() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 500; run++) {
            Concentration c = Concentration.of(random(random));
            BigDecimal sum = c.theil().orElseThrow().add(c.shannon().orElseThrow());
            assertThat(sum).isCloseTo(Decimals.ln(Decimals.of(c.members())), within(TINY));
        }
    }

    @Test
    void keepsTheIndexBetweenEqualAndOne() {
        SplittableRandom random = new SplittableRandom(6);
        for (int run = 0; run < 500; run++) {
            Concentration c = Concentration.of(random(random));
            BigDecimal least = Decimals.quotient(BigDecimal.ONE, Decimals.of(c.members()));
            assertThat(c.herfindahl().orElseThrow()).isBetween(least.subtract(TINY), BigDecimal.ONE);
            assertThat(c.normalisedHerfindahl().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(c.gini().orElseThrow())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE.subtract(least).add(TINY));
            assertThat(c.fragmentation().orElseThrow().add(c.herfindahl().orElseThrow()))
                    .isCloseTo(BigDecimal.ONE, within(TINY));
        }
    }

    @Test
    void splitsTheFixedIndexIntoItsMargins() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            Concentration c = Concentration.of(random(random));
            int possible = c.members() + random.nextInt(50);
            BigDecimal sum =
                    c.extensiveMargin(possible).orElseThrow().add(c.theil().orElseThrow());
            assertThat(c.theil(possible).orElseThrow()).isCloseTo(sum, within(TINY));
        }
    }

    @Test
    void addsUpBetweenAndWithin() {
        SplittableRandom random = new SplittableRandom(8);
        for (int run = 0; run < 200; run++) {
            Portfolio<Integer> aid = random(random);
            int groups = random.nextInt(1, 6);
            TheilDecomposition<Integer> parts = TheilDecomposition.of(aid, member -> member % groups);
            assertThat(parts.within().orElseThrow().add(parts.between().orElseThrow()))
                    .isCloseTo(Concentration.of(aid).theil().orElseThrow(), within(TINY));
            assertThat(parts.between().orElseThrow()).isGreaterThanOrEqualTo(TINY.negate());
        }
    }

    @Test
    void definesNothingOfAnEmptyPortfolio() {
        Concentration none = Concentration.of(Portfolio.<String>of(Map.of("FRA", new BigDecimal("-1"))));
        assertThat(none.herfindahl()).isEmpty();
        assertThat(none.fragmentation()).isEmpty();
        assertThat(none.normalisedHerfindahl()).isEmpty();
        assertThat(none.effectiveNumber()).isEmpty();
        assertThat(none.theil()).isEmpty();
        assertThat(none.theil(5)).isEmpty();
        assertThat(none.extensiveMargin(5)).isEmpty();
        assertThat(none.shannon()).isEmpty();
        assertThat(none.gini()).isEmpty();
        assertThat(none.ratioOfLargest(1)).isEmpty();
        assertThat(none.tail(TENTH)).isEmpty();
    }

    @Test
    void takesTheNormalisedIndexOfOneMemberAsOne() {
        Concentration one = Concentration.of(Portfolio.of(Map.of("FRA", BigDecimal.TEN)));
        assertThat(one.normalisedHerfindahl()).contains(BigDecimal.ONE);
        assertThat(one.theil().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void refusesFewerPossibleMembersThanThereAre() {
        Concentration two = Concentration.of(Portfolio.of(Map.of("FRA", BigDecimal.TEN, "USA", BigDecimal.ONE)));
        assertThatThrownBy(() -> two.theil(1)).hasMessageContaining("Only 1 members are possible, but 2");
        assertThatThrownBy(() -> two.extensiveMargin(1)).hasMessageContaining("Only 1 members are possible, but 2");
    }

    @Test
    void countsInTheTailThoseThatTogetherGiveLessThanTheShare() {
        Concentration four = Concentration.of(Portfolio.of(Map.of(
                "A",
                new BigDecimal("1"),
                "B",
                new BigDecimal("2"),
                "C",
                new BigDecimal("3"),
                "D",
                new BigDecimal("4"))));
        assertThat(four.tail(new BigDecimal("0.3"))).contains(1);
        assertThat(four.tail(new BigDecimal("0.31"))).contains(2);
        assertThat(four.tail(BigDecimal.ONE)).contains(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.01"})
    void refusesATailOfWhatIsNoShare(String share) {
        Concentration one = Concentration.of(Portfolio.of(Map.of("FRA", BigDecimal.TEN)));
        assertThatThrownBy(() -> one.tail(new BigDecimal(share)))
                .hasMessage("A tail of " + share + "; expected a fraction above 0 to 1");
    }

    @Test
    void isWrittenAsItsIndexOfSoManyMembers() {
        Map<String, BigDecimal> cells = Map.of("FRA", BigDecimal.TEN, "USA", new BigDecimal("20"));
        assertThat(Concentration.of(Portfolio.of(cells))).hasToString("HHI 0.5556 of 2");
        assertThat(Concentration.of(Portfolio.<String>of(Map.of()))).hasToString("HHI undefined: no amount above 0");
    }

    @Test
    void keepsThePortfolioOfEachGroup() {
        Map<String, BigDecimal> cells = Map.of("FRA", BigDecimal.TEN, "USA", BigDecimal.ONE, "CHN", BigDecimal.TEN);
        TheilDecomposition<Boolean> parts = TheilDecomposition.of(Portfolio.of(cells), "CHN"::equals);
        assertThat(parts.groups().get(true)).isEqualTo(Portfolio.of(Map.of("CHN", BigDecimal.TEN)));
        assertThat(parts.groups().get(false))
                .isEqualTo(Portfolio.of(Map.of("FRA", BigDecimal.TEN, "USA", BigDecimal.ONE)));
    }
}
