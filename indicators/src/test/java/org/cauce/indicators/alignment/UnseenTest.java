package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.Unseen.Reason;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a catalogue cannot see of a donor. */
class UnseenTest {
    private static ImmutableList<Unseen> unseen(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).unseen();
    }

    @Test
    void anEmptyCatalogueSeesNothingOfEither() {
        assertThat(unseen(none()))
                .extracting(Unseen::toString)
                .containsExactly(
                        "USA:no-initiative",
                        "USA:no-payment",
                        "MEX:no-dac-reporter",
                        "MEX:no-initiative",
                        "MEX:no-payment");
    }

    @Test
    void anInitiativeThatIsComparedIsSeen() {
        assertThat(unseen(none().initiative("ours", led(Country.USA))))
                .doesNotContain(new Unseen(Country.USA, Reason.NO_INITIATIVE))
                .contains(new Unseen(Country.MEX, Reason.NO_INITIATIVE));
        assertThat(unseen(none().initiative(
                                "ours",
                                builder -> led(Country.USA).apply(builder).proposed(true))))
                .as("left out")
                .contains(new Unseen(Country.USA, Reason.NO_INITIATIVE));
    }

    private static boolean isPaymentSeen(Stage stage, Amount amount, Country recipient) {
        return !unseen(none().organisation("usaid", agency -> agency.country(Country.USA))
                        .flow("money", stage, amount, TestCatalogue.given("usaid", recipient)))
                .contains(new Unseen(Country.USA, Reason.NO_PAYMENT));
    }

    @Test
    void aSumThatWasPaidToARecipientIsSeen() {
        assertThat(isPaymentSeen(Stage.DISBURSED, TestCatalogue.dollars("$1 million"), Country.HND))
                .isTrue();
        assertThat(isPaymentSeen(Stage.COMMITTED, TestCatalogue.dollars("$1 million"), Country.HND))
                .as("a promise")
                .isFalse();
        assertThat(isPaymentSeen(Stage.DISBURSED, TestCatalogue.dollars("$1 million"), Country.GTM))
                .as("to others")
                .isFalse();
    }

    @Test
    void moneyWithoutASumIsNoneThatIsSeen() {
        assertThat(isPaymentSeen(Stage.DISBURSED, Amount.notStated(), Country.HND))
                .isFalse();
        assertThat(isPaymentSeen(Stage.DISBURSED, Amount.none(), Country.HND)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void reasonsHaveATextThatIsRead(Reason reason) {
        assertThat(reason.toString())
                .isEqualTo(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Reason.parse(reason.toString())).isEqualTo(reason);
    }
}
