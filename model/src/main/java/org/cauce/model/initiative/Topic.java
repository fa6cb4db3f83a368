package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What a point about an initiative is. */
public enum Topic {
    /** Why it was made or changed. */
    REASON,
    /** What set it off. */
    TRIGGER,
    /** What stands in its way. */
    OBSTACLE,
    /** What limits it. */
    CONSTRAINT,
    /** What was expected of it. */
    EXPECTATION,
    /** What came of it. */
    OUTCOME,
    /** What it produced. */
    OUTPUT,
    /** What speaks for it. */
    ADVANTAGE,
    /** What it was compared with. */
    ALTERNATIVE,
    /** What was committed beside it. */
    COMMITMENT,
    /** What it puts first, in one country where the point names one. */
    PRIORITY,
    /** The ground of a decision about it. */
    GROUND,
    /** A recommendation or rule that it meets. */
    MEETS,
    /** The means by which it works. */
    INSTRUMENT,
    /** What is planted with its help. */
    CROP,
    /** A remark from outside the documents. */
    EXTERNAL;

    /**
     * {@return the value with this text, such as {@code obstacle}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Topic parse(String text) {
        return EnumText.parse(Topic.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
