package org.cauce.examples.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cauce.examples.page.Texts;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Magnitude;
import org.cauce.model.quantity.Quantity;

/** Numbers with the digits, the sign and the word of scale that the paper prints, as a language writes them. */
final class PrintedNumbers {
    private static final String DOLLAR = "$";
    private static final String PERCENT = "%";

    private final Texts texts;

    PrintedNumbers(Texts texts) {
        this.texts = texts;
    }

    /** Returns what an observation states; empty if nothing was printed. */
    String text(Observation says) {
        return text(says.quantity(), says.asPrinted());
    }

    /** Returns the amount of a flow; empty if nothing was printed. */
    String text(FundingFlow says) {
        return text(says.quantity(), says.amount().printed());
    }

    /** Returns an amount of dollars. */
    String dollars(BigDecimal mantissa, Magnitude magnitude) {
        return DOLLAR + scaled(mantissa, magnitude);
    }

    /** Returns the part of a number before its decimals, with all its digits. */
    String whole(BigDecimal number) {
        return texts.digits().of(number.setScale(0, RoundingMode.DOWN));
    }

    private String text(Optional<Quantity> quantity, Optional<String> printed) {
        boolean isAsPrinted = texts.language().getLanguage().equals("en");
        return printed.map(text -> isAsPrinted
                        ? text
                        : quantity.map(number -> text(number, text)).orElse(text))
                .orElse("");
    }

    private String text(Quantity quantity, String printed) {
        if (quantity.fraction().isPresent() || quantity.mantissa().isEmpty()) {
            return printed;
        }
        String number = scaled(quantity.mantissa().get(), quantity.magnitude().orElse(Magnitude.ONE));
        String signed = printed.startsWith(DOLLAR) ? DOLLAR + number : number;
        return printed.endsWith(PERCENT) ? texts.plain("percent", signed) : signed;
    }

    private String scaled(BigDecimal mantissa, Magnitude magnitude) {
        String digits = texts.digits().of(mantissa);
        return magnitude == Magnitude.ONE ? digits : digits + " " + texts.text("magnitude." + magnitude);
    }
}
