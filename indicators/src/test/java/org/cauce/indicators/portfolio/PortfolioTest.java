package org.cauce.indicators.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void leavesOutAndCountsWhatIsNotAboveZero() {
        Portfolio<String> aid = Portfolio.of(Map.of("USA", n("3"), "FRA", n("1"), "DEU", n("-2.5"), "JPN", n("0.0")));
        assertThat(aid.amounts()).containsOnlyKeys("FRA", "USA");
        assertThat(aid.total()).isEqualByComparingTo("4");
        assertThat(aid.share("USA")).contains(n("0.75"));
        assertThat(aid.share("DEU")).contains(n("0"));
        assertThat(aid.leftOut()).isEqualTo(2);
        assertThat(aid.leftOutSum()).isEqualByComparingTo("-2.5");
    }

    @Test
    void hasNoSharesOfNothing() {
        Portfolio<String> none = Portfolio.of(Map.of("USA", n("-1")));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.share("USA")).isEmpty();
    }

    @Test
    void takesNegativeCellsOutOfTheWorld() {
        Relations<String, String> relations = Relations.of(ImmutableTable.<String, String, BigDecimal>builder()
                .put("USA", "HND", n("5"))
                .put("FRA", "HND", n("-3"))
                .put("FRA", "SLV", n("2"))
                .build());
        assertThat(relations.total()).isEqualByComparingTo("7");
        assertThat(relations.size()).isEqualTo(2);
        assertThat(relations.leftOut()).isOne();
        assertThat(relations.ofRecipient("HND").amounts()).containsOnlyKeys("USA");
    }

    @Test
    void isWithoutAMemberTheRestWithWhatWasLeftOut() {
        Portfolio<String> aid = Portfolio.of(Map.of("USA", n("3"), "FRA", n("1"), "DEU", n("-2.5")));
        Portfolio<String> rest = aid.without("USA");
        assertThat(rest.isEmpty()).isFalse();
        assertThat(rest).isEqualTo(Portfolio.of(Map.of("FRA", n("1"), "DEU", n("-2.5"))));
        assertThat(aid.without("JPN")).isEqualTo(aid);
    }

    @Test
    void isEqualToOneOfTheSameAmountsLeftOutTheSame() {
        Portfolio<String> aid = Portfolio.of(Map.of("USA", n("3"), "DEU", n("-2.5")));
        assertThat(aid)
                .isEqualTo(Portfolio.of(Map.of("USA", n("3"), "FRA", n("-2.5"))))
                .hasSameHashCodeAs(Portfolio.of(Map.of("USA", n("3"), "FRA", n("-2.5"))))
                .isNotEqualTo(Portfolio.of(Map.of("USA", n("4"), "DEU", n("-2.5"))))
                .isNotEqualTo(Portfolio.of(Map.of("USA", n("3"), "DEU", n("-1"))))
                .isNotEqualTo(Portfolio.of(Map.of("USA", n("3"), "DEU", n("-2.5"), "FRA", n("0"))))
                .isNotEqualTo("USA");
        assertThat(aid).hasToString("1 members, 3 in all; 1 left out, -2.5");
    }

    @Test
    void looksAtTheSameRelationsFromBothSides() {
        Relations<String, String> relations = Relations.of(ImmutableTable.<String, String, BigDecimal>builder()
                .put("USA", "HND", n("5"))
                .put("FRA", "HND", n("-3"))
                .put("USA", "SLV", n("2"))
                .build());
        Portfolio<String> given = Portfolio.of(Map.of("HND", n("5"), "SLV", n("2")));
        assertThat(relations.byProvider()).containsOnlyKeys("FRA", "USA").containsEntry("USA", given);
        assertThat(relations.byRecipient())
                .containsOnlyKeys("HND", "SLV")
                .containsEntry("HND", Portfolio.of(Map.of("USA", n("5"), "FRA", n("-3"))));
        assertThat(relations.ofProvider("USA")).isEqualTo(given);
        assertThat(relations.ofProvider("JPN").isEmpty()).isTrue();
        assertThat(relations.ofRecipient("NIC").isEmpty()).isTrue();
        assertThat(relations).hasToString("2 relations, 7 in all; 1 left out");
    }

    @Test
    void areEqualWhereAllRelationsAre() {
        Relations<String, String> relations = Relations.of(ImmutableTable.of("USA", "HND", n("5")));
        assertThat(relations)
                .isEqualTo(Relations.of(ImmutableTable.of("USA", "HND", n("5"))))
                .hasSameHashCodeAs(Relations.of(ImmutableTable.of("USA", "HND", n("5"))))
                .isNotEqualTo(Relations.of(ImmutableTable.of("USA", "HND", n("6"))))
                .isNotEqualTo("USA");
    }
}
