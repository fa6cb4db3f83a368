package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** A goal of a framework. */
@Value.Immutable
@CauceJson
public abstract class Goal implements WithGoal, Referring {
    Goal() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Goal fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the goal, in words of our own} */
    public abstract String text();

    /** {@return the sectors that it concerns; empty if not stated} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> sectors();

    /** {@return whom it is for, coded in the vocabulary {@link Code#AUDIENCE}; empty if not stated} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> audience();

    @Override
    public Stream<Ref> references() {
        return Referring.in(sectors(), audience());
    }

    @Value.Check
    void check() {
        Require.text("text of a goal", text());
    }

    /** Builds goals of a framework; {@code text} must be set. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
