package org.cauce.io.worldbank;

/**
 * What the World Bank says about the statistics of an economy, in words. The text form is the name of the column in
 * {@code WDICountry.csv}.
 */
public enum EconomyFact {
    /** Its code of two letters by ISO 3166-1; {@code NA} is Namibia, not a missing value. */
    ALPHA2("2-alpha code"),
    /** Its currency, such as Honduran lempira. */
    CURRENCY_UNIT("Currency Unit"),
    /** The code of two letters that the World Bank itself uses. */
    WB2("WB-2 code"),
    /** The base year of constant prices in its national accounts. */
    NATIONAL_ACCOUNTS_BASE_YEAR("National accounts base year"),
    /** The reference year of its chained national accounts. */
    NATIONAL_ACCOUNTS_REFERENCE_YEAR("National accounts reference year"),
    /** The prices in which its value added is valued. */
    PRICE_VALUATION("SNA price valuation"),
    /** Who of the World Bank lends to it: IBRD, IDA, or Blend. */
    LENDING_CATEGORY("Lending category"),
    /** Other groups that it belongs to, such as HIPC. */
    OTHER_GROUPS("Other groups"),
    /** Which System of National Accounts it uses. */
    NATIONAL_ACCOUNTS_SYSTEM("System of National Accounts"),
    /** The years for which another exchange rate than the official one is used. */
    ALTERNATIVE_CONVERSION_FACTOR("Alternative conversion factor"),
    /** The year of its survey of prices for purchasing power parities. */
    PPP_SURVEY_YEAR("PPP survey year"),
    /** Which manual its balance of payments follows. */
    BALANCE_OF_PAYMENTS_MANUAL("Balance of Payments Manual in use"),
    /** How exact its reporting of external debt is. */
    DEBT_REPORTING_STATUS("External debt Reporting status"),
    /** Its system of trade: general or special. */
    TRADE_SYSTEM("System of trade"),
    /** What of its government the accounts cover. */
    GOVERNMENT_ACCOUNTING("Government Accounting concept"),
    /** Which standard of the IMF it follows in giving out data. */
    DISSEMINATION_STANDARD("IMF data dissemination standard"),
    /** The year of its latest population census. */
    POPULATION_CENSUS("Latest population census"),
    /** Its latest household survey. */
    HOUSEHOLD_SURVEY("Latest household survey"),
    /** Where its most recent data on income and expenditure come from. */
    INCOME_SOURCE("Source of most recent Income and expenditure data"),
    /** Whether its vital registration is complete. */
    VITAL_REGISTRATION("Vital registration complete"),
    /** The year of its latest agricultural census. */
    AGRICULTURAL_CENSUS("Latest agricultural census"),
    /** The year of its latest industrial data. */
    INDUSTRIAL_DATA("Latest industrial data"),
    /** The year of its latest trade data. */
    TRADE_DATA("Latest trade data"),
    /** The year of its latest data on the withdrawal of water. */
    WATER_WITHDRAWAL_DATA("Latest water withdrawal data");

    private final String column;

    EconomyFact(String column) {
        this.column = column;
    }

    /** {@return the name of its column} */
    @Override
    public String toString() {
        return column;
    }
}
