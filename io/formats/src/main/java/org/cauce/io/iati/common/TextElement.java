package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A text in one or several languages, such as a title. */
@Value.Immutable
@CauceJson
public abstract class TextElement implements WithTextElement {
    TextElement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TextElement fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return what kind of text it is, for descriptions: 1 general, 2 objectives, 3 target groups, 4 other; empty if
     * not stated}
     */
    public abstract Optional<IatiCode> type();

    /** {@return the text, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableTextElement.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
