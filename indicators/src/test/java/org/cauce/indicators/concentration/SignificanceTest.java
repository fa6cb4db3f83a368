package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.indicators.portfolio.Dac2a;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignificanceTest {
    private static String four(Optional<BigDecimal> number) {
        return number.orElseThrow().setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Test
    void agreesWithTheWorkedRatiosOf2022() {
        Relations<String, String> world = Relations.of(Dac2a.cells(Dac2a.NET, 2022));
        Significance<String, String> found = Significance.of(world);
        assertThat(world.total()).isEqualByComparingTo("92787.40");
        assertThat(world.size()).isEqualTo(3372);
        assertThat(found.significant()).isEqualTo(1305);
        assertThat(four(found.fragmentationRatio())).isEqualTo("0.6130");
        assertRecipient(found, "El Salvador", 10, 6, 8, "0.5652");
        assertRecipient(found, "Honduras", 9, 6, 8, "0.5909");
        assertRecipient(found, "Mexico", 9, 4, 7, "0.7188");
        assertThat(found.important("Honduras"))
                .containsExactly("Canada", "Germany", "Japan", "Spain", "Switzerland", "United States");
        assertThat(found.concentrated("Honduras"))
                .containsExactly(
                        "Belgium", "Canada", "Ireland", "Japan", "Korea", "Spain", "Switzerland", "United States");
        Map.of("United States", "0.8672", "Germany", "0.7360", "France", "0.7130", "Japan", "0.7009")
                .forEach((provider, ratio) ->
                        assertThat(four(found.concentrationRatio(provider))).isEqualTo(ratio));
        Map.of("Canada", "0.4308", "Spain", "0.4048", "Korea", "0.4034", "Sweden", "0.3529")
                .forEach((provider, ratio) ->
                        assertThat(four(found.concentrationRatio(provider))).isEqualTo(ratio));
    }

    @ParameterizedTest
    @CsvSource({
        "United States, 111, 128", "Germany, 92, 125", "France, 82, 115", "Japan, 82, 117",
        "Canada, 56, 130", "Spain, 34, 84", "Korea, 48, 119", "Sweden, 42, 119"
    })
    void agreesWithTheWorkedRelationsOf2022(String provider, long significant, int relations) {
        Relations<String, String> world = Relations.of(Dac2a.cells(Dac2a.NET, 2022));
        Significance<String, String> found = Significance.of(world);
        assertThat(world.ofProvider(provider).amounts()).hasSize(relations);
        assertThat(world.byRecipient().keySet().stream()
                        .filter(recipient -> found.significant(recipient).contains(provider)))
                .hasSize((int) significant);
        assertThat(world.byProvider()).hasSize(47);
        assertThat(world.byRecipient()).hasSize(139);
    }

    private static void assertRecipient(
            Significance<String, String> found, String recipient, int all, int important, int above, String ratio) {
        assertThat(found.significant(recipient)).as(recipient).hasSize(all);
        assertThat(found.important(recipient)).as(recipient).hasSize(important);
        assertThat(found.concentrated(recipient)).as(recipient).hasSize(above);
        assertThat(four(found.fragmentationRatio(recipient))).as(recipient).isEqualTo(ratio);
    }

    @Test
    void takesAllThatTieWithTheLastImportantOne() {
        Relations<String, String> relations = Relations.of(ImmutableTable.<String, String, BigDecimal>builder()
                .put("A", "HND", new BigDecimal("80"))
                .put("B", "HND", new BigDecimal("10"))
                .put("C", "HND", new BigDecimal("10.0"))
                .put("D", "HND", new BigDecimal("-5"))
                .build());
        assertThat(Significance.of(relations).important("HND")).containsExactly("A", "B", "C");
        assertThat(Significance.of(relations).concentrated("HND")).isEmpty();
        assertThat(Significance.of(relations).fragmentationRatio("SLV")).isEmpty();
    }

    @Test
    void tellsDarlingsFromOrphans() {
        Portfolio<String> aid = portfolio("60", "30", "10");
        AllocationGap<String> gap = AllocationGap.between(aid, portfolio("2", "3", "5"));
        BigDecimal tolerance = new BigDecimal("0.05");
        assertThat(gap.darlings(tolerance)).containsExactly("A");
        assertThat(gap.orphans(tolerance)).containsExactly("C");
        assertThat(gap.residual("C")).isEqualByComparingTo("-0.4");
        assertThat(gap.amount("A")).isEqualByComparingTo("40");
        assertThat(gap.ratio("A").orElseThrow()).isEqualByComparingTo("3");
        AllocationGap<String> same = AllocationGap.between(aid, aid);
        assertThat(AllocationGap.belowInMost(List.of(gap, gap, same), tolerance))
                .containsExactly("C");
        assertThat(AllocationGap.belowInMost(List.of(gap, same), tolerance)).isEmpty();
    }

    private static Portfolio<String> portfolio(String a, String b, String c) {
        return Portfolio.of(Map.of("A", new BigDecimal(a), "B", new BigDecimal(b), "C", new BigDecimal(c)));
    }

    @Test
    void takesNoMoreThanGiveTheShareExactly() {
        Relations<String, String> relations = Relations.of(ImmutableTable.<String, String, BigDecimal>builder()
                .put("A", "HND", new BigDecimal("90"))
                .put("B", "HND", new BigDecimal("10"))
                .build());
        assertThat(Significance.of(relations).important("HND")).containsExactly("A");
        assertThat(Significance.of(relations, BigDecimal.ONE).important("HND")).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.01"})
    void refusesWhatIsNoShare(String share) {
        Relations<String, String> relations = Relations.of(ImmutableTable.of("A", "HND", BigDecimal.ONE));
        assertThatThrownBy(() -> Significance.of(relations, new BigDecimal(share)))
                .hasMessage("Important by a share of " + share + "; expected a fraction above 0 to 1");
    }

    @Test
    void callsAResidualOfTheToleranceNeitherDarlingNorOrphan() {
        AllocationGap<String> gap = AllocationGap.between(portfolio("60", "30", "10"), portfolio("2", "3", "5"));
        BigDecimal exactly = new BigDecimal("0.4");
        assertThat(gap.darlings(exactly)).isEmpty();
        assertThat(gap.orphans(exactly)).isEmpty();
        assertThat(gap.darlings(BigDecimal.ZERO)).containsExactly("A");
        assertThat(gap.orphans(BigDecimal.ZERO)).containsExactly("C");
    }

    @Test
    void refusesAToleranceBelowZero() {
        AllocationGap<String> gap = AllocationGap.between(portfolio("60", "30", "10"), portfolio("2", "3", "5"));
        BigDecimal below = new BigDecimal("-0.1");
        assertThatThrownBy(() -> gap.darlings(below))
                .hasMessage("A tolerance of -0.1; expected a fraction of 0 or more");
        assertThatThrownBy(() -> gap.orphans(below)).hasMessageContaining("expected a fraction of 0 or more");
    }
}
