package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * What a framework wants to reach, and what was reached, in terms of one indicator.
 *
 * <p>Baselines, targets and results are observations: each has its own source, date and exactness, and reports that
 * differ stand side by side.
 */
@Value.Immutable
@CauceJson
public abstract class Target implements WithTarget, Referring {
    Target() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Target fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the indicator} */
    public abstract Ref indicator();

    /** {@return the observations that it starts from; empty if none was stated} */
    public abstract ImmutableList<Ref> baselines();

    /** {@return the observations that it aims at; empty if none was stated} */
    public abstract ImmutableList<Ref> targets();

    /** {@return the observations that were reported, all of them, in the order of their dates where they have any} */
    public abstract ImmutableList<Ref> results();

    @Override
    public Stream<Ref> references() {
        return Referring.in(indicator(), baselines(), targets(), results());
    }

    @Value.Check
    void check() {
        Ref.require("indicator of a target", indicator(), Kind.INDICATOR);
        Ref.require("baselines of a target", baselines(), Kind.OBSERVATION);
        Ref.require("targets of a target", targets(), Kind.OBSERVATION);
        Ref.require("results of a target", results(), Kind.OBSERVATION);
    }

    /** Builds targets of a framework; {@code indicator} must be set. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
