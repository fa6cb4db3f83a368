package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How an endnote was tied to a statement: an endnote at the end of a paragraph may or may not cover its first sentence.
 */
public enum EndnoteBasis {
    /** The endnote stands in the sentence that makes the statement. */
    @JsonProperty("same-sentence")
    SAME_SENTENCE,
    /** The endnote stands later in the paragraph. */
    @JsonProperty("same-paragraph")
    SAME_PARAGRAPH,
    /** The endnote stands in a related passage, for instance after a page break. */
    @JsonProperty("related-passage")
    RELATED_PASSAGE,
    /** No endnote covers the statement. */
    @JsonProperty("none")
    NONE
}
