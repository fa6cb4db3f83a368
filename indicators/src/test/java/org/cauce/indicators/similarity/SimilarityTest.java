package org.cauce.indicators.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cauce.indicators.Csv;
import org.cauce.indicators.concentration.Concentration;
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
        assertThat(rounded(world.ofProvider("United States").share("Ukraine"), 3))
                .isEqualTo("0.315");
        assertThat(rounded(world.ofProvider("Canada").share("Ukraine"), 3)).isEqualTo("0.499");
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

    /** The file has one amount by provider, group of sectors and year. */
    private static Relations<String, String> sectorsOf2013() {
        Table<String, String, BigDecimal> cells = TreeBasedTable.create();
        Csv.rows("oecd_crs/donor_by_sector_total_2000_2013.csv", line -> line.contains("\"2013\""))
                .forEach(row -> cells.put(row[0], row[1], new BigDecimal(row[3])));
        return Relations.of(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "United States, Canada, 0.8290, 0.9235",
        "United States, Sweden, 0.6934, 0.7736",
        "United States, Japan, 0.6333, 0.7442",
        "Spain, Sweden, 0.7221, 0.8825"
    })
    void agreesWithTheWorkedNumbersOfSectorsIn2013(String one, String other, String fingerKreinin, String cosine) {
        Relations<String, String> sectors = sectorsOf2013();
        Similarity<String> found = Similarity.between(sectors.ofProvider(one), sectors.ofProvider(other));
        assertThat(rounded(found.fingerKreinin(), 4)).isEqualTo(fingerKreinin);
        assertThat(rounded(found.cosine(), 4)).isEqualTo(cosine);
    }

    @ParameterizedTest
    @CsvSource({
        "Humanitarian aid, 2.025",
        "Public service provision, 1.611",
        "'Governance, peace and security', 1.367",
        "Multilateral ODA, 0.552"
    })
    void agreesWithTheWorkedAdvantagesOfTheUnitedStatesIn2013(String sector, String advantage) {
        assertThat(rounded(Specialisation.of(sectorsOf2013()).advantage("United States", sector), 3))
                .isEqualTo(advantage);
    }

    /** Disbursements to a recipient of 2013 to 2017 by category of two digits. */
    private static Portfolio<String> sectorsOf(String recipient) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Csv.rows("derived/crs_recipient_x_sector2_1973_2017.csv.gz", line -> line.contains("," + recipient + ","))
                .stream()
                .filter(row -> Integer.parseInt(row[3]) >= 2013)
                .forEach(row -> sums.merge(row[2], new BigDecimal(row[5]), BigDecimal::add));
        return Portfolio.of(sums);
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, Guatemala, 0.9234, 0.7103",
        "El Salvador, Honduras, 0.8456, 0.7125",
        "Guatemala, Mexico, 0.6256, 0.4830"
    })
    void agreesWithTheWorkedProfilesOfRecipients(String one, String other, String cosine, String fingerKreinin) {
        Similarity<String> found = Similarity.between(sectorsOf(one), sectorsOf(other));
        assertThat(rounded(found.cosine(), 4)).isEqualTo(cosine);
        assertThat(rounded(found.fingerKreinin(), 4)).isEqualTo(fingerKreinin);
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, 0.2236, 0.0975",
        "Guatemala, 0.3219, 0.1536",
        "Honduras, 0.1952, 0.1024",
        "Mexico, 0.2713, 0.1793"
    })
    void agreesWithTheWorkedSharesOfGovernment(String recipient, String government, String herfindahl) {
        Portfolio<String> sectors = sectorsOf(recipient);
        assertThat(rounded(sectors.share("15"), 4)).isEqualTo(government);
        assertThat(rounded(Concentration.of(sectors).herfindahl(), 4)).isEqualTo(herfindahl);
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

    @Test
    void namesTheCellsOfOneOrTheOther() {
        Portfolio<String> one = Portfolio.of(Map.of("HND", BigDecimal.ONE, "GTM", BigDecimal.TEN));
        Portfolio<String> other = Portfolio.of(Map.of("HND", BigDecimal.TEN, "SLV", BigDecimal.ONE));
        assertThat(Similarity.between(one, other).cells()).containsExactly("GTM", "HND", "SLV");
    }
}
