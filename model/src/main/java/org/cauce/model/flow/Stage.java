package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;
import org.cauce.model.EnumText;

/**
 * How far money has come, from need to payment.
 *
 * <p>The order is that of the way money goes. Amounts of different stages are never added: what is disbursed was
 * committed before. Where the IATI standard has a transaction type for a stage, {@link #iatiTransactionType()} gives
 * it.
 */
public enum Stage {
    /** Needed, whoever may give it. */
    REQUIRED(0),
    /** Envisaged or contemplated in a plan. */
    ENVISAGED(0),
    /** Offered. */
    OFFERED(0),
    /** Announced. */
    ANNOUNCED(0),
    /** Pledged. */
    PLEDGED(12),
    /** Appropriated by a parliament. */
    APPROPRIATED(0),
    /** Allocated to a purpose. */
    ALLOCATED(0),
    /** Budgeted by whoever carries the programme out. */
    BUDGETED(0),
    /** Committed by agreement or contract. */
    COMMITTED(2),
    /** Contributed or provided, without the source saying whether it was committed or paid. */
    CONTRIBUTED(0),
    /** Paid out by the provider. */
    DISBURSED(3),
    /** Spent on goods and services by whoever received it. */
    SPENT(4);

    private final int iati;

    Stage(int iati) {
        this.iati = iati;
    }

    /**
     * {@return the value with this text, such as {@code committed}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Stage parse(String text) {
        return EnumText.parse(Stage.class, text);
    }

    /** {@return the code in the IATI code list TransactionType; empty if the standard has none for this stage} */
    public OptionalInt iatiTransactionType() {
        return iati == 0 ? OptionalInt.empty() : OptionalInt.of(iati);
    }

    /** {@return whether money at this stage is promised by somebody: offered or more, and not yet contributed} */
    public boolean isPromise() {
        return compareTo(OFFERED) >= 0 && compareTo(CONTRIBUTED) < 0;
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
