package org.cauce.indicators.basis;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.model.quantity.Money;

/**
 * Aid by the size of a country: per head, in percent of income, and what comes in beside it.
 *
 * <p>Source: World Bank, World Development Indicators, DT.ODA.ODAT.PC.ZS and DT.ODA.ODAT.GN.ZS.
 */
public final class AidIntensity {
    private AidIntensity() {}

    /**
     * {@return the aid for each inhabitant, {@code aid / population}, in plain units of the currency, to 34 significant
     * digits; below 0 if net aid is; empty without inhabitants}
     *
     * @param aid the aid of a year
     * @param population the inhabitants at the middle of the year, 0 or more
     */
    public static Optional<BigDecimal> perHead(Money aid, BigDecimal population) {
        return Decimals.ratio(aid.amount(), population);
    }

    /**
     * {@return one sum in percent of another, {@code aid / income × 100}, to 34 significant digits; empty if the other
     * is 0}
     *
     * <p>Of the recipient's gross domestic product or national income it is the dependence on aid, of the provider's
     * its effort; remittances in percent of aid may be 100 and more. The price bases must be the same: current aid by
     * current income.
     *
     * @param aid the aid of a year
     * @param income the income of that year, in the same currency and price basis
     * @throws org.cauce.model.quantity.UnlikeMoneyException if currency or price basis differ
     */
    public static Optional<BigDecimal> percentOf(Money aid, Money income) {
        Money nothing = aid.minus(aid);
        return income.compareTo(nothing) == 0
                ? Optional.empty()
                : Decimals.ratio(aid.amount().movePointRight(2), income.amount());
    }
}
