package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * A field of a flow that can be asked for by itself, without the flow as an object: see {@link FlowCursor}.
 *
 * <p>Each constant says in which form {@link FlowCursor#text} gives it. A field that the source does not state is the
 * empty text.
 */
public enum FlowField {
    /** Who provides, as a reference such as {@code country:USA}. */
    PROVIDER,
    /** The agency of the provider, as its source codes it. */
    PROVIDER_AGENCY,
    /** Who receives, as a reference such as {@code country:HND} or {@code grouping:dac-10100}. */
    RECIPIENT,
    /** Whether the recipient is a country, an aggregate or unspecified, as the text of an {@code AreaKind}. */
    RECIPIENT_KIND,
    /** The region of the recipient as its source states it, as a reference such as {@code grouping:dac-10005}. */
    REGION,
    /** The sector, as a code with its vocabulary, such as {@code DAC-PURPOSE:11220}. */
    SECTOR,
    /** The channel, as a code with its vocabulary. */
    CHANNEL,
    /** The modality, as a code with its vocabulary. */
    AID_TYPE,
    /** The financial instrument, as a code with its vocabulary. */
    FINANCE_TYPE,
    /** The type of flow, as a code with its vocabulary. */
    FLOW_TYPE,
    /** The measure or type of aid of an aggregate table, as a code with its vocabulary. */
    MEASURE,
    /** Bilateral or multilateral, as a code with its vocabulary. */
    BI_MULTI,
    /** The activity or initiative, as its source identifies it. */
    INITIATIVE,
    /** When, as the text of a {@code TimePeriod}. */
    PERIOD,
    /** How far it has come, as the text of a {@link Stage}. */
    STAGE,
    /** On what basis it counts, as the text of a {@link Basis}. */
    BASIS,
    /** In whose prices, as the text of a {@code PriceBasis}. */
    PRICE_BASIS,
    /** The currency, in three letters of ISO 4217. */
    CURRENCY,
    /** What it is called. */
    TITLE;

    /**
     * {@return the value with this text, such as {@code aid-type}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static FlowField parse(String text) {
        return EnumText.parse(FlowField.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
