package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a list of members says. */
public enum Membership {
    /** All members are listed. */
    @JsonProperty("complete")
    COMPLETE,
    /** Some members are listed, others are not. */
    @JsonProperty("partial")
    PARTIAL,
    /** The source lists none. */
    @JsonProperty("unknown")
    UNKNOWN
}
