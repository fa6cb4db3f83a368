package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * How an endnote was tied to a statement: an endnote at the end of a paragraph may or may not cover its first sentence.
 */
public enum EndnoteBasis {
    /** The endnote stands in the sentence that makes the statement. */
    SAME_SENTENCE,
    /** The endnote stands later in the paragraph. */
    SAME_PARAGRAPH,
    /** The endnote stands in a related passage, for instance after a page break. */
    RELATED_PASSAGE,
    /** No endnote covers the statement. */
    NONE;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static EndnoteBasis parse(String text) {
        return EnumText.parse(EndnoteBasis.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
