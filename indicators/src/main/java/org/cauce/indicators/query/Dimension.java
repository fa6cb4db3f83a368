package org.cauce.indicators.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.cauce.model.EnumText;

/**
 * What flows are told apart by: a column of every engine, and of the files that engines write. Each constant says in
 * which form its members are; the empty text is what a flow does not say, or what is not allocated.
 */
public enum Dimension {
    /** Who provides, as a reference such as {@code country:USA}; empty where several provide together. */
    PROVIDER,
    /** Whether the provider is a country, an organisation or an aggregate of them, as the text of its kind. */
    PROVIDER_KIND,
    /** The agency of the provider, as its source codes it. */
    PROVIDER_AGENCY,
    /** Who receives, as a reference such as {@code country:HND}. */
    RECIPIENT,
    /** Whether the recipient is a country, an aggregate or unspecified, as the text of an {@code AreaKind}. */
    RECIPIENT_KIND,
    /**
     * The region of the recipient, as a reference such as {@code grouping:dac-10055}: the one that the source states,
     * as the CRS does in each row; where it states none, that of the {@link RollUp}. Lists of regions change: files of
     * several releases may have one recipient in two.
     */
    REGION,
    /** The sector as its source has it, at whatever level, such as {@code DAC-PURPOSE:11220}. */
    SECTOR,
    /** The level of the sector as its source has it, as its vocabulary, such as {@code DAC-PURPOSE}. */
    SECTOR_LEVEL,
    /** The purpose, five digits, such as {@code DAC-PURPOSE:11220}; empty where the source gives a coarser sector. */
    PURPOSE,
    /** The category, three digits, such as {@code DAC-CATEGORY:112}, by the {@link RollUp}. */
    CATEGORY,
    /** The broad sector, such as {@code DAC-BROAD:110}, by the {@link RollUp}. */
    BROAD_SECTOR,
    /** The channel, as a code with its vocabulary. */
    CHANNEL,
    /** The modality, as a code with its vocabulary. */
    AID_TYPE,
    /** The financial instrument, as a code with its vocabulary. */
    FINANCE_TYPE,
    /** The type of flow, as a code with its vocabulary. */
    FLOW_TYPE,
    /** The measure of an aggregate table, as a code with its vocabulary; empty for flows of single activities. */
    MEASURE,
    /** Bilateral or multilateral, as a code with its vocabulary. */
    BI_MULTI,
    /** The activity or initiative, as its source identifies it. */
    INITIATIVE,
    /** The calendar year, such as {@code 2021}; flows of fiscal years and of several years have none. */
    YEAR,
    /** The fiscal year, such as {@code FY2021--10-01}; flows of calendar periods have none. */
    FISCAL_YEAR,
    /** How far it has come, as the text of a {@code Stage}. */
    STAGE,
    /** On what basis it counts, as the text of a {@code Basis}. */
    BASIS,
    /** The currency, in three letters of ISO 4217. */
    CURRENCY,
    /** In whose prices, as the text of a {@code PriceBasis}. */
    PRICE_BASIS;

    /**
     * Those in which flows must be alike to be added. Every answer begins by asking which of their combinations occur:
     * see {@link FlowSource#kinds}.
     */
    public static final ImmutableSet<Dimension> KINDS = Sets.immutableEnumSet(
            STAGE, BASIS, CURRENCY, PRICE_BASIS, MEASURE, BI_MULTI, PROVIDER_KIND, RECIPIENT_KIND, SECTOR_LEVEL);

    /** Those that a flow must have, if it is asked by them: without, it is left out and counted. */
    static final ImmutableSet<Dimension> TIMES = Sets.immutableEnumSet(YEAR, FISCAL_YEAR);

    /**
     * {@return the value with this text, such as {@code broad-sector}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Dimension parse(String text) {
        return EnumText.parse(Dimension.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
