package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A text in one language. */
@Value.Immutable
@CauceJson
public abstract class Narrative implements WithNarrative {
    Narrative() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Narrative fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the language, as ISO 639-1 code; empty if it is that of the activity or organisation, or not known} */
    public abstract Optional<String> language();

    /** {@return the text, as it stands; empty text is kept too} */
    public abstract String text();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** {@return whether the text stands in its element directly, as in version 1, and not in an element of its own} */
    public abstract boolean isDirect();

    /** Builds such values. */
    public static final class Builder extends ImmutableNarrative.Builder {
        Builder() {
            text("");
            extras(Extras.NONE);
            isDirect(false);
        }
    }
}
