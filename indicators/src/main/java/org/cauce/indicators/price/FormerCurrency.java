package org.cauce.indicators.price;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.place.Country;

/**
 * The currencies in whose place the euro came, with the irrevocably fixed rates of Council Regulation (EC) No 2866/98,
 * as amended for each country that came later.
 */
enum FormerCurrency {
    ATS(Country.AUT, 1999, "13.7603"),
    BEF(Country.BEL, 1999, "40.3399"),
    DEM(Country.DEU, 1999, "1.95583"),
    ESP(Country.ESP, 1999, "166.386"),
    FIM(Country.FIN, 1999, "5.94573"),
    FRF(Country.FRA, 1999, "6.55957"),
    IEP(Country.IRL, 1999, "0.787564"),
    ITL(Country.ITA, 1999, "1936.27"),
    LUF(Country.LUX, 1999, "40.3399"),
    NLG(Country.NLD, 1999, "2.20371"),
    PTE(Country.PRT, 1999, "200.482"),
    GRD(Country.GRC, 2001, "340.750"),
    SIT(Country.SVN, 2007, "239.640"),
    CYP(Country.CYP, 2008, "0.585274"),
    MTL(Country.MLT, 2008, "0.429300"),
    SKK(Country.SVK, 2009, "30.1260"),
    EEK(Country.EST, 2011, "15.6466"),
    LVL(Country.LVA, 2014, "0.702804"),
    LTL(Country.LTU, 2015, "3.45280"),
    HRK(Country.HRV, 2023, "7.53450"),
    BGN(Country.BGR, 2026, "1.95583");

    private final Country country;
    private final int firstYear;
    private final BigDecimal perEuro;

    FormerCurrency(Country country, int firstYear, String perEuro) {
        this.country = country;
        this.firstYear = firstYear;
        this.perEuro = new BigDecimal(perEuro);
    }

    static Optional<FormerCurrency> find(CurrencyCode currency) {
        return Arrays.stream(values())
                .filter(former -> former.name().equals(currency.code()))
                .findFirst();
    }

    static Optional<FormerCurrency> of(Country country) {
        return Arrays.stream(values())
                .filter(former -> former.country == country)
                .findFirst();
    }

    /**
     * {@return whether the rates of its country before and after the coming of the euro are in two units: whether their
     * ratio is closer to that of the units than to 1}
     */
    boolean isLeftBetween(BigDecimal before, BigDecimal after) {
        int moved = after.pow(2).multiply(perEuro).compareTo(before.pow(2));
        return perEuro.compareTo(BigDecimal.ONE) > 0 ? moved < 0 : moved > 0;
    }

    /** {@return the year with whose first day the euro came} */
    int firstYear() {
        return firstYear;
    }

    /** {@return how many units of it are one euro} */
    BigDecimal perEuro() {
        return perEuro;
    }
}
