package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A text without language, such as an e-mail address or an identifier. */
@Value.Immutable
@CauceJson
public abstract class PlainText implements WithPlainText {
    PlainText() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlainText fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the text, as it stands} */
    public abstract String text();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutablePlainText.Builder {
        Builder() {
            text("");
            extras(Extras.NONE);
        }
    }
}
