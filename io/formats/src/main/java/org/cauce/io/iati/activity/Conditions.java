package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Whether conditions are attached to an activity, and which. */
@Value.Immutable
@CauceJson
public abstract class Conditions implements WithConditions {
    Conditions() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Conditions fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether there are any; empty if not stated} */
    public abstract Optional<Boolean> attached();

    /** {@return the conditions} */
    public abstract ImmutableList<Condition> conditions();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableConditions.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
