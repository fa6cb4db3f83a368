package org.cauce.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("providers", "receivers", "recipients", "stage", "statusChanges", "not-materialised", "is");

    @ParameterizedTest
    @CsvSource({
        "provider, providers",
        "recipents, recipients",
        "stgae, stage",
        "Stage, stage",
        "status-changes, statusChanges",
        "status_changes, statusChanges",
        "notMaterialized, not-materialised"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "x", "st", "providersreceivers"})
    void findsNothingWhereNothingIsNear(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @Test
    void doesNotCompareEndlessNames() {
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("x".repeat(1_000_000))))
                .isEmpty();
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(Nearest.to("bat", List.of("cat", "hat"))).contains("cat");
    }
}
