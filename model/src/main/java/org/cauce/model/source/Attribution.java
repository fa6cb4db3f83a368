package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a statement came to be known. */
public enum Attribution {
    /** The source says it. */
    @JsonProperty("reported")
    REPORTED,
    /** The source computed it from other numbers. */
    @JsonProperty("derived")
    DERIVED,
    /** The source is garbled; this is what it must have said. See {@link Decoding}. */
    @JsonProperty("decoded")
    DECODED,
    /** The source does not say it; it follows from what it says. */
    @JsonProperty("inferred")
    INFERRED
}
