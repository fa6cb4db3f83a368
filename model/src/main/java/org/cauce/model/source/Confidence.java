package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a reading of a garbled text is. */
public enum Confidence {
    /** Hardly any other reading is possible. */
    @JsonProperty("high")
    HIGH,
    /** The most likely of several readings. */
    @JsonProperty("medium")
    MEDIUM,
    /** A guess. */
    @JsonProperty("low")
    LOW
}
