package org.cauce.indicators.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cauce.indicators.portfolio.Dac2a;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    private static final BigDecimal TINY = new BigDecimal("1e-12");

    private static String rounded(Optional<BigDecimal> number, int digits) {
        return number.orElseThrow().setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"Japan, 0.2803, 0.2336", "Canada, 0.7242, 0.9778", "France, 0.3823, 0.4980"})
    void agreesWithTheWorkedNumbersForTheUnitedStates(String other, String fingerKreinin, String cosine) {
        Relations<String, String> world = Relations.of(Dac2a.cells(Dac2a.NET, 2022));
        Similarity<String> found = Similarity.between(world.ofProvider("United States"), world.ofProvider(other));
        assertThat(rounded(found.fingerKreinin(), 4)).isEqualTo(fingerKreinin);
        assertThat(rounded(found.cosine(), 4)).isEqualTo(cosine);
    }

    @Test
    void findsTheOneRecipientThatRulesTheCosine() {
        Relations<String, String> world = Relations.of(Dac2a.cells(Dac2a.NET, 2022));
        Map<String, BigDecimal> left = Similarity.between(world.ofProvider("United States"), world.ofProvider("Canada"))
                .leaveOneOut(Similarity::cosine);
        assertThat(left.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo("Ukraine");
        assertThat(rounded(Optional.ofNullable(left.get("Ukraine")), 4)).isEqualTo("0.8760");
    }

    @ParameterizedTest
    @CsvSource({
        "United States, El Salvador, 1.569", "United States, Guatemala, 1.903", "United States, Honduras, 1.314",
        "Spain, El Salvador, 18.855", "Spain, Guatemala, 13.726", "Spain, Honduras, 5.648"
    })
    void agreesWithTheWorkedAdvantages(String provider, String recipient, String advantage) {
        Specialisation<String, String> found = Specialisation.of(Relations.of(Dac2a.cells(Dac2a.NET, 2022)));
        assertThat(rounded(found.advantage(provider, recipient), 3)).isEqualTo(advantage);
        BigDecimal rca = found.advantage(provider, recipient).orElseThrow();
        assertThat(found.symmetricAdvantage(provider, recipient).orElseThrow().multiply(rca.add(BigDecimal.ONE)))
                .isCloseTo(rca.subtract(BigDecimal.ONE), within(TINY));
    }

    @Test
    void keepsItsIdentities() {
        SplittableRandom random = new SplittableRandom(9);
        for (int run = 0; run < 500; run++) {
            Portfolio<Integer> one = random(random);
            Portfolio<Integer> other = random(random);
            Similarity<Integer> there = Similarity.between(one, other);
            Similarity<Integer> back = Similarity.between(other, one);
            BigDecimal half = there.krugman().orElseThrow().multiply(new BigDecimal("0.5"));
            assertThat(there.fingerKreinin().orElseThrow()).isCloseTo(BigDecimal.ONE.subtract(half), within(TINY));
            BigDecimal r = there.ruzicka().orElseThrow();
            // Bray-Curtis = 2 R / (1 + R)
            assertThat(there.brayCurtis().orElseThrow().multiply(r.add(BigDecimal.ONE)))
                    .isCloseTo(r.add(r), within(TINY));
            assertThat(there.cosine()).isEqualTo(back.cosine());
            assertThat(there.jaccard()).isEqualTo(back.jaccard());
            assertThat(Similarity.between(one, one).cosine().orElseThrow()).isCloseTo(BigDecimal.ONE, within(TINY));
            assertThat(Similarity.between(one, one).fingerKreinin().orElseThrow())
                    .isEqualByComparingTo("1");
        }
    }

    private static Portfolio<Integer> random(SplittableRandom random) {
        Map<Integer, BigDecimal> cells = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            cells.put(i, BigDecimal.valueOf(random.nextLong(-200, 1000), 2));
        }
        cells.put(20, BigDecimal.ONE);
        return Portfolio.of(cells);
    }

    @Test
    void countsOnlyCellsAboveTheThreshold() {
        Similarity<String> found = Similarity.between(
                Portfolio.of(Map.of("HND", new BigDecimal("5"), "SLV", new BigDecimal("1"))),
                Portfolio.of(Map.of("HND", new BigDecimal("2"), "GTM", new BigDecimal("3"))));
        assertThat(found.jaccard().orElseThrow()).isCloseTo(new BigDecimal("0.333333333333"), within(TINY));
        assertThat(found.jaccard(BigDecimal.ONE).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(found.jaccard(BigDecimal.TEN)).isEmpty();
        assertThat(found.balance("SLV").orElseThrow()).isEqualByComparingTo("0");
        assertThat(found.balance("MEX")).isEmpty();
    }

    @Test
    void isUndefinedBesideAnEmptyPortfolio() {
        Similarity<String> none =
                Similarity.between(Portfolio.of(Map.of("HND", BigDecimal.ONE)), Portfolio.of(Map.of()));
        assertThat(none.fingerKreinin()).isEmpty();
        assertThat(none.krugman()).isEmpty();
        assertThat(none.cosine()).isEmpty();
        assertThat(none.brayCurtis().orElseThrow()).isEqualByComparingTo("0");
    }
}
