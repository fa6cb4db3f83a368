package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part that a country plays in a document; a country may hold several. */
public enum CountryRole {
    /** It gives aid. */
    @JsonProperty("donor")
    DONOR,
    /** It receives aid. */
    @JsonProperty("recipient")
    RECIPIENT,
    /** It cooperates. */
    @JsonProperty("partner")
    PARTNER,
    /** Migrants leave it. */
    @JsonProperty("origin")
    ORIGIN,
    /** Migrants pass through it. */
    @JsonProperty("transit")
    TRANSIT,
    /** Migrants arrive in it. */
    @JsonProperty("destination")
    DESTINATION,
    /** It trades with the others. */
    @JsonProperty("trade-partner")
    TRADE_PARTNER
}
