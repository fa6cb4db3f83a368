package org.cauce.indicators.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cauce.indicators.basis.ProgrammableAid.Exclusion;
import org.cauce.indicators.portfolio.Dac2a;
import org.junit.jupiter.api.Test;

class ProgrammableAidTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void agreesWithTheWorkedBoundForHonduras() {
        Map<String, BigDecimal> items = Dac2a.items(Map.of(
                        "Memo: ODA Total, Gross disbursements", "gross",
                        "Humanitarian Aid", "humanitarian",
                        "Development Food Aid", "food"))
                .row("United States, Honduras, 2022");
        assertThat(items)
                .containsOnly(
                        Map.entry("gross", n("144.21")),
                        Map.entry("humanitarian", n("24.63")),
                        Map.entry("food", n("2.34")));
        ProgrammableAid aid = ProgrammableAid.of(
                item(items, "gross"),
                Map.of(Exclusion.HUMANITARIAN, item(items, "humanitarian"), Exclusion.FOOD_AID, item(items, "food")));
        assertThat(aid.amount()).isEqualByComparingTo("117.24");
        assertThat(aid.isUpperBound()).isTrue();
        assertThat(aid.unknown())
                .contains(Exclusion.SECONDARY_AGENCIES, Exclusion.DEBT_RELIEF)
                .doesNotContain(Exclusion.FOOD_AID);
    }

    private static BigDecimal item(Map<String, BigDecimal> items, String name) {
        return Objects.requireNonNull(items.get(name), name);
    }

    @Test
    void isExactWhereAllExclusionsAreKnown() {
        Map<Exclusion, BigDecimal> all = new EnumMap<>(Exclusion.class);
        Set.of(Exclusion.values()).forEach(exclusion -> all.put(exclusion, BigDecimal.ONE));
        ProgrammableAid aid = ProgrammableAid.of(n("20"), all);
        assertThat(aid.isUpperBound()).isFalse();
        assertThat(aid.amount()).isEqualByComparingTo(n("20").subtract(BigDecimal.valueOf(all.size())));
    }

    @Test
    void refusesMoreExclusionsThanThereIsAid() {
        assertThatThrownBy(() -> ProgrammableAid.of(n("5"), Map.of(Exclusion.EQUITY, n("6"))))
                .hasMessageContaining("exclusions must not overlap");
        assertThatThrownBy(() -> ProgrammableAid.of(n("5"), Map.of(Exclusion.EQUITY, n("-1"))))
                .hasMessageContaining("Of gross aid of 5");
    }

    @Test
    void takesInDonorCostsByNameAndTellsWhatIsNotReported() {
        InDonorCosts two = InDonorCosts.of(
                "refugees and students", Set.of(InDonorCosts.Item.REFUGEES, InDonorCosts.Item.STUDENT_COSTS));
        InDonorCosts.CrossBorder left = two.takenFrom(
                n("100"), Map.of(InDonorCosts.Item.REFUGEES, n("12.5"), InDonorCosts.Item.ADMINISTRATION, n("5")));
        assertThat(left.amount()).isEqualByComparingTo("87.5");
        assertThat(left.costs()).isEqualByComparingTo("12.5");
        assertThat(left.notReported()).containsExactly(InDonorCosts.Item.STUDENT_COSTS);
        assertThat(left.without().name()).isEqualTo("refugees and students");
        assertThat(InDonorCosts.ALL.items()).hasSize(5);
    }

    @Test
    void mayExcludeNothingOrAllOfTheAid() {
        assertThat(ProgrammableAid.of(n("5"), Map.of(Exclusion.EQUITY, n("0"))).amount())
                .isEqualByComparingTo("5");
        assertThat(ProgrammableAid.of(n("5"), Map.of(Exclusion.EQUITY, n("5"))).amount())
                .isEqualByComparingTo("0");
    }

    @Test
    void namesInDonorItemsByTheirCodesInTableOne() {
        assertThat(InDonorCosts.ALL.items())
                .extracting(InDonorCosts.Item::code)
                .containsExactly("1500", "1600", "1700", "1810", "1820");
    }
}
