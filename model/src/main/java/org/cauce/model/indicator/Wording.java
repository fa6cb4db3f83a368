package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.immutables.value.Value;

/** What a source says in words where a number would stand. */
@Value.Immutable
@CauceJson
public abstract class Wording implements WithWording {
    Wording() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Wording fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what the words say} */
    public abstract Sense sense();

    /** {@return the words as printed} */
    public abstract String printed();

    @Value.Check
    void check() {
        Require.text("printed text of a wording", printed());
    }

    /** Builds wordings in place of numbers; {@code sense} and {@code printed} must be set. */
    public static final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
