package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** Two or more statements that do not fit together, and what a reader should make of them. */
@Value.Immutable
@CauceJson
public abstract class Contradiction implements WithContradiction, Referring {
    Contradiction() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Contradiction fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what they disagree about} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ContradictionType> types();

    /** {@return how much it matters} */
    public abstract Severity severity();

    /** {@return the statements, each with its place, in words of our own} */
    public abstract ImmutableList<String> statements();

    /** {@return how we keep them} */
    public abstract String resolution();

    /** {@return the records that it concerns; empty if the catalogue holds none of them} */
    public abstract ImmutableList<Ref> about();

    @Override
    public Stream<Ref> references() {
        return Referring.in(about());
    }

    @Value.Check
    void check() {
        Require.text("resolution of a contradiction", resolution());
    }

    /** Builds contradictions; {@code severity} and {@code resolution} must be set. */
    public static final class Builder extends ImmutableContradiction.Builder {
        Builder() {}
    }
}
