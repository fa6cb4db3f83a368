package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Verdict;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.review.Check;
import org.cauce.model.source.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether the checks that agree would notice a wrong number: one input is changed by ten per cent, up or down, in a
 * copy of the catalogue, and the verdict is another.
 */
class PaperPerturbationTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final int TEN_PERCENT = 1;
    private static final int MOST = 20;

    /** Checks that only a larger change can turn, and how many tenths that is at least. */
    private static final ImmutableMap<String, Integer> TENTHS = ImmutableMap.<String, Integer>builder()
            // the values are far from the benchmark: 38 is below 43
            .put("check-cpi-below-average", 2)
            // they fell by more than ten per cent: 28 to 23, 39 to 22
            .put("check-cpi-worsened", 2)
            .put("check-ppp-to-mp-reduction", 5)
            // 87 per cent is a majority, and is one still
            .put("check-ppp-transport-energy", 2)
            // "2%" has one digit and stands for 1.5 to 2.5
            .put("check-ppp-exec-caf", 2)
            // a partner that is not listed has less than the third that is, often far less
            .put("check-mirror-slv-hnd-bound", 3)
            .put("check-mirror-slv-gtm-bound", 6)
            .put("check-mirror-hnd-slv-bound", 7)
            .put("check-mirror-hnd-gtm-bound", 8)
            .buildOrThrow();

    static Stream<Statement<Check>> agreeing() {
        return CATALOGUE.checks().filter(check -> verdict(CATALOGUE, check).isAgreement());
    }

    private static Verdict verdict(Catalogue catalogue, Statement<Check> check) {
        return Checks.recompute(catalogue, check).verdict();
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void aWrongInputChangesTheVerdict(Statement<Check> check) {
        Verdict before = verdict(CATALOGUE, check);
        Optional<Integer> least = IntStream.rangeClosed(TEN_PERCENT, MOST)
                .boxed()
                .filter(tenths -> Perturbation.of(CATALOGUE, check, tenths)
                        .anyMatch(changed -> isNoticed(before, changed.verdict())))
                .findFirst();
        assertThat(least).as(check.id()).hasValue(TENTHS.getOrDefault(check.id(), TEN_PERCENT));
    }

    /** What agreed within rounding must no longer agree; what agreed exactly must not agree exactly. */
    private static boolean isNoticed(Verdict before, Verdict after) {
        return before == Verdict.AGREES ? after != before : !after.isAgreement();
    }
}
