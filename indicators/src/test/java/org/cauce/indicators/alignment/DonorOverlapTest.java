package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import org.cauce.indicators.portfolio.Relations;
import org.junit.jupiter.api.Test;

class DonorOverlapTest {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final ImmutableTable<String, String, BigDecimal> GIVEN =
            ImmutableTable.<String, String, BigDecimal>builder()
                    .put("a", "health", new BigDecimal("3"))
                    .put("b", "health", new BigDecimal("4"))
                    .put("c", "health", new BigDecimal("9.99"))
                    .put("a", "roads", new BigDecimal("70"))
                    .put("b", "roads", new BigDecimal("5"))
                    .put("c", "roads", new BigDecimal("1"))
                    .put("a", "schools", new BigDecimal("0.01"))
                    .put("b", "schools", new BigDecimal("7"))
                    .put("c", "schools", new BigDecimal("-2"))
                    .buildOrThrow();

    private static DonorOverlap<String, String> above(String threshold) {
        return DonorOverlap.of(Relations.of(GIVEN), new BigDecimal(threshold));
    }

    @Test
    void countsDonorsAboveTheThreshold() {
        assertThat(above("0").donors("schools"))
                .as("who takes back is not present")
                .containsExactly("a", "b");
        assertThat(above("1").donors("schools")).containsExactly("b");
        assertThat(above("1").donors("roads")).as("more than the threshold").containsExactly("a", "b");
        assertThat(above("0").donors("unknown")).isEmpty();
    }

    @Test
    void marksCellsWhereManyGiveEachLittle() {
        assertThat(above("0").mayDuplicate(3, TEN))
                .as("not roads, where one gives much")
                .containsExactly("health");
        assertThat(above("0").mayDuplicate(2, TEN)).containsExactly("health", "schools");
        assertThat(above("0").mayDuplicate(3, new BigDecimal("9.99")))
                .as("each below")
                .isEmpty();
    }

    @Test
    void tellsTheirShareOfCellsAndOfMoney() {
        assertThat(above("0").shareOfCells(2, TEN))
                .hasValueSatisfying(share -> assertThat(share.toPlainString()).startsWith("0.666666"));
        // 16.99 + 7.01 of 100
        assertThat(above("0").shareOfMoney(2, TEN))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.24"));
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(above("100").cells()).isEmpty();
        assertThat(above("100").shareOfCells(2, TEN)).isEmpty();
        assertThat(DonorOverlap.of(Relations.<String, String>of(ImmutableTable.of()), BigDecimal.ZERO)
                        .shareOfMoney(2, TEN))
                .isEmpty();
    }

    @Test
    void refusesANegativeThreshold() {
        assertThatThrownBy(() -> above("-1")).hasMessageContaining("expected 0 or more");
    }
}
