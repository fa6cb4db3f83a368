package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A code with nothing else, such as the status of an activity. */
@Value.Immutable
@CauceJson
public abstract class Coded implements WithCoded {
    Coded() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Coded fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the code; empty if the element has none} */
    public abstract Optional<IatiCode> code();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableCoded.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
