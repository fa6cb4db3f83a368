package org.cauce.io.iati.export;

import java.util.Locale;

/**
 * A column of the CSV of transactions; its header is {@link #header()}. A cell is empty where the file says nothing.
 */
public enum TransactionColumn {
    /** The name of the file. */
    FILE,
    /** The line of the file where the transaction starts, from 1. */
    LINE,
    /** The identifier of the activity, blanks around it left out. */
    ACTIVITY,
    /** The title of the activity, in its first language. */
    TITLE,
    /** The identifier of the organisation that reports. */
    REPORTING_ORG,
    /** The name of the organisation that reports, in its first language. */
    REPORTING_ORG_NAME,
    /** 1 if the one who reports is not responsible for the activity; 0 or empty if it is. */
    SECONDARY_REPORTER,
    /** The status of the activity, of the list ActivityStatus. */
    ACTIVITY_STATUS,
    /** The level of the activity among those of its publisher; 1 is the highest. */
    HIERARCHY,
    /** The number of the transaction in the activity, from 1: rows of one transaction share it. */
    TRANSACTION,
    /** The publisher's own reference of the transaction. */
    REF,
    /** The type of the transaction, of the list TransactionType in version 2. */
    TYPE,
    /** The name of the type in English. */
    TYPE_NAME,
    /** The date of the transaction, ISO 8601. */
    DATE,
    /** The day for whose exchange rate the amount counts, ISO 8601. */
    VALUE_DATE,
    /** The currency: that of the amount, else the default of the activity. */
    CURRENCY,
    /** The whole amount of the transaction, in units of the currency, with its sign: never to be summed over rows. */
    TRANSACTION_VALUE,
    /** The part of the amount that this row is about; the parts of a transaction sum to the whole. */
    VALUE,
    /** The vocabulary of the sector, of the list SectorVocabulary. */
    SECTOR_VOCABULARY,
    /** The sector; empty for the part that is allocated to none. */
    SECTOR,
    /** The name of the sector in English, where it is one of the OECD DAC. */
    SECTOR_NAME,
    /**
     * The country, ISO 3166-1 alpha-2 as in the file; empty for a region, and for the part that is allocated to none.
     */
    RECIPIENT_COUNTRY,
    /** The region, with its vocabulary of the list RegionVocabulary, such as {@code 1:298}; empty for a country. */
    RECIPIENT_REGION,
    /** The identifier of the provider; that of the reporting organisation where money goes out and none is named. */
    PROVIDER_ORG,
    /** The name of the provider, in its first language. */
    PROVIDER_ORG_NAME,
    /** The identifier of the receiver; that of the reporting organisation where money comes in and none is named. */
    RECEIVER_ORG,
    /** The name of the receiver, in its first language. */
    RECEIVER_ORG_NAME,
    /** The type of flow, of the list FlowType: of the transaction, else the default of the activity. */
    FLOW_TYPE,
    /** The type of finance, of the list FinanceType: of the transaction, else the default of the activity. */
    FINANCE_TYPE,
    /** The types of aid, each with its vocabulary: of the transaction, else the defaults of the activity. */
    AID_TYPE,
    /** Whether tied, of the list TiedStatus: of the transaction, else the default of the activity. */
    TIED_STATUS,
    /** The channel, of the list DisbursementChannel. */
    DISBURSEMENT_CHANNEL,
    /** 1 if humanitarian, 0 if not: of the transaction, else of the activity. */
    HUMANITARIAN,
    /** What the transaction is for, in its first language. */
    DESCRIPTION;

    /** {@return the header of the column, its name in lower case} */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
