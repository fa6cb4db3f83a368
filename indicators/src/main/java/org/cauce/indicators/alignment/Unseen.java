package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.EnumText;
import org.cauce.model.flow.Amount;
import org.cauce.model.place.Country;
import org.cauce.model.place.DacReporters;

/**
 * What the source of an answer cannot see of a donor. It goes with every answer, since silence is not zero: nobody on
 * record is not nobody at work, and no row is not no money.
 *
 * @param donor the donor
 * @param reason why it is not seen
 */
@Beta
public record Unseen(Country donor, Reason reason) {
    /** Why a donor is not seen. */
    public enum Reason {
        /** It does not report what it gives to the DAC: no file of the OECD holds it as a provider. */
        NO_DAC_REPORTER,
        /** The flows that were asked hold nothing from it. */
        NO_FLOW,
        /** The catalogue holds no initiative of it that is compared. */
        NO_INITIATIVE,
        /** The catalogue holds no sum that it contributed, disbursed or spent for the recipients. */
        NO_PAYMENT;

        /**
         * {@return the value with this text, such as {@code no-dac-reporter}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Reason parse(String text) {
            return EnumText.parse(Reason.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    static Stream<Unseen> of(Engagements donor, Promises promises) {
        ImmutableList.Builder<Unseen> unseen = ImmutableList.builder();
        if (!DacReporters.mayInclude(donor.donor())) {
            unseen.add(new Unseen(donor.donor(), Reason.NO_DAC_REPORTER));
        }
        if (donor.counted().isEmpty()) {
            unseen.add(new Unseen(donor.donor(), Reason.NO_INITIATIVE));
        }
        if (promises.at(Promises.Step.DISBURSED).stream()
                .noneMatch(flow -> holdsSum(flow.says().amount()))) {
            unseen.add(new Unseen(donor.donor(), Reason.NO_PAYMENT));
        }
        return unseen.build().stream();
    }

    private static boolean holdsSum(Amount amount) {
        return !(amount instanceof Amount.None) && !(amount instanceof Amount.NotStated);
    }

    /** {@return donor and reason, such as {@code MEX:no-dac-reporter}} */
    @Override
    public String toString() {
        return donor + ":" + reason;
    }
}
