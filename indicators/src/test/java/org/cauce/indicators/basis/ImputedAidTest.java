package org.cauce.indicators.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class ImputedAidTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /**
     * Published as 444 million, 8.5 % and 37.8 million. The rounded share makes 37.74; one of 8.51 %, which is printed
     * as 8.5 as well, makes 37.8.
     */
    @Test
    void agreesWithThePublishedExampleOfFranceAndIda() {
        assertThat(education("8.5")).isEqualByComparingTo("37.74");
        assertThat(education("8.51").setScale(1, RoundingMode.HALF_EVEN)).isEqualByComparingTo("37.8");
        assertThat(n("8.51").setScale(1, RoundingMode.HALF_EVEN)).isEqualByComparingTo("8.5");
    }

    private static BigDecimal education(String percent) {
        Portfolio<String> ida = Portfolio.of(Map.of("education", n(percent), "other", n("100").subtract(n(percent))));
        ImputedAid<String, String> found = ImputedAid.of(Map.of("IDA", n("444")), Map.of("IDA", ida));
        assertThat(found.amounts().get("education")).isEqualByComparingTo(found.amount("IDA", "education"));
        return found.amount("IDA", "education");
    }

    @Test
    void addsUpToTheContributionsWithWhatIsUnallocated() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 200; run++) {
            Map<Integer, BigDecimal> core = new TreeMap<>();
            Map<Integer, Portfolio<Integer>> spending = new TreeMap<>();
            for (int agency = 0; agency < 8; agency++) {
                core.put(agency, BigDecimal.valueOf(random.nextLong(-500, 100_000), 3));
                if (random.nextInt(4) > 0) {
                    spending.put(agency, ImputedAid.window(spending(random), 2022, ImputedAid.WINDOW));
                }
            }
            ImputedAid<Integer, Integer> found = ImputedAid.of(core, spending);
            BigDecimal cells = Decimals.sum(found.amounts().values());
            assertThat(cells.add(found.unallocated())).isEqualByComparingTo(Decimals.sum(core.values()));
        }
    }

    private static Table<Integer, Integer, BigDecimal> spending(SplittableRandom random) {
        Table<Integer, Integer, BigDecimal> spending = TreeBasedTable.create();
        int cells = random.nextInt(6);
        for (int i = 0; i < cells; i++) {
            spending.put(
                    random.nextInt(2018, 2024), random.nextInt(7), BigDecimal.valueOf(random.nextLong(-10, 1000), 2));
        }
        return spending;
    }

    @Test
    void keepsWhatWentToAgenciesWithoutSpending() {
        ImputedAid<String, String> found = ImputedAid.of(
                Map.of("IDA", n("10"), "silent", n("3"), "empty", n("2")),
                Map.of("IDA", Portfolio.of(Map.of("HND", n("1"))), "empty", Portfolio.of(Map.of("HND", n("0")))));
        assertThat(found.unallocated()).isEqualByComparingTo("5");
        assertThat(found.agenciesWithoutSpending()).containsExactly("empty", "silent");
        assertThat(found.amount("silent", "HND")).isZero();
    }

    @Test
    void addsUpTheYearsOfTheWindowOnly() {
        Table<Integer, String, BigDecimal> spending = ImmutableTable.<Integer, String, BigDecimal>builder()
                .put(2019, "HND", n("100"))
                .put(2020, "HND", n("1"))
                .put(2022, "HND", n("2"))
                .put(2022, "SLV", n("9"))
                .put(2023, "SLV", n("100"))
                .build();
        Portfolio<String> window = ImputedAid.window(spending, 2022, 3);
        assertThat(window.amount("HND")).isEqualByComparingTo("3");
        assertThat(window.amount("SLV")).isEqualByComparingTo("9");
        assertThatThrownBy(() -> ImputedAid.window(spending, 2022, 0)).hasMessageContaining("expected 1 or more");
    }

    @Test
    void weighsTheUnionByWhatItsMembersDoNotPay() {
        EuropeanUnionAid union = new EuropeanUnionAid(n("15"), n("20"));
        assertThat(union.weight()).contains(n("0.25"));
        assertThat(union.weight().orElseThrow().multiply(union.spending())).isEqualByComparingTo(union.ownAid());
        assertThat(new EuropeanUnionAid(n("15"), n("0")).weight()).isEmpty();
    }

    @Test
    void addsUpASingleYear() {
        Table<Integer, String, BigDecimal> spending = TreeBasedTable.create();
        spending.put(2021, "HND", n("100"));
        spending.put(2022, "HND", n("2"));
        assertThat(ImputedAid.window(spending, 2022, 1).amount("HND")).isEqualByComparingTo("2");
    }
}
