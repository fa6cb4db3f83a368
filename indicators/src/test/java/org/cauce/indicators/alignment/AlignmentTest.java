package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which donors are compared, and where. */
class AlignmentTest {
    @Test
    void donorsAreTwo() {
        assertThatThrownBy(() -> Alignment.between(Country.USA, Country.USA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Both donors are USA: expected two");
    }

    @Test
    void noDonorIsARecipient() {
        Alignment pair = Alignment.between(Country.USA, Country.MEX);
        assertThatThrownBy(() -> pair.in(Country.HND, Country.USA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Recipients are [HND, USA]: expected neither of the donors USA and MEX among them");
        assertThatThrownBy(() -> pair.in(Country.MEX)).hasMessageContaining("expected neither of the donors");
    }

    @Test
    void recipientsAreNamedLaterAndInOrder() {
        Alignment pair = Alignment.between(Country.USA, Country.MEX);
        assertThat(pair.recipients()).isEmpty();
        assertThat(pair.in(Country.SLV, Country.HND).recipients()).containsExactly(Country.SLV, Country.HND);
    }

    @ParameterizedTest
    @EnumSource(MoneyCell.State.class)
    void statesOfMoneyHaveATextThatIsRead(MoneyCell.State state) {
        assertThat(state.toString())
                .isEqualTo(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(MoneyCell.State.parse(state.toString())).isEqualTo(state);
    }
}
