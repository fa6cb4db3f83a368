package org.cauce.model.quantity;

import java.util.Currency;
import org.cauce.model.internal.Require;

/** The currencies of ISO 4217, as the Java platform knows them. */
final class Currencies {

    private Currencies() {}

    /** Reads a currency code; the platform's own exception has no message. */
    static Currency parse(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "Unknown currency \"" + Require.shown(code)
                            + "\"; expected a code of ISO 4217 in three upper-case letters, as in USD",
                    unknown);
        }
    }
}
