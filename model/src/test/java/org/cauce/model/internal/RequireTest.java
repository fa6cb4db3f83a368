package org.cauce.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RequireTest {
    @Test
    void refusesBlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.text("title of an event", " \n"))
                .withMessage("The title of an event is blank: expected text");
        assertThatNoException().isThrownBy(() -> Require.text("title of an event", "A storm"));
    }

    @Test
    void refusesWhatHasNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.names("An initiative", ImmutableList.of()))
                .withMessage("An initiative has no name: expected at least one");
        assertThatNoException().isThrownBy(() -> Require.names("An initiative", ImmutableList.of("CARSI")));
    }

    @Test
    void refusesNumbersThatAreTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.atLeast(1, "rank of a flow", 0))
                .withMessage("The rank of a flow is 0: expected 1 or more");
        assertThatNoException().isThrownBy(() -> Require.atLeast(1, "rank of a flow", 1));
    }

    @Test
    void refusesYearsTheWrongWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.inOrder(OptionalInt.of(2022), OptionalInt.of(2021)))
                .withMessage("Years are 2022 to 2021: expected the earlier one first");
        assertThatNoException().isThrownBy(() -> Require.inOrder(OptionalInt.of(2021), OptionalInt.of(2021)));
        assertThatNoException().isThrownBy(() -> Require.inOrder(OptionalInt.of(2021), OptionalInt.empty()));
        assertThatNoException().isThrownBy(() -> Require.inOrder(OptionalInt.empty(), OptionalInt.of(2021)));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.present("topic of a point", null))
                .withMessage("The topic of a point is not given: expected a value");
        assertThat(Require.present("topic of a point", "crop")).isEqualTo("crop");
    }

    @Test
    void showsEightyCharactersAtMost() {
        assertThat(Require.shown("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Require.shown("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
    }
}
