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
}
