package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/** An evaluation, audit, investigation or call for one. */
@Value.Immutable
@CauceJson
public abstract class Evaluation implements WithEvaluation, Referring {
    Evaluation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Evaluation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract EvaluationType type();

    /** {@return its title as printed; empty if none is} */
    public abstract Optional<String> title();

    /** {@return who made it; empty if not stated} */
    public abstract Optional<Ref> evaluator();

    /** {@return when; empty if not stated} */
    public abstract Optional<Timing> when();

    /** {@return the initiatives that it is about; empty if it is about none in particular} */
    public abstract ImmutableList<Ref> subjects();

    /** {@return the countries that it covers; empty if not limited} */
    public abstract ImmutableList<Ref> countries();

    /** {@return how it was made, in words; empty if not stated} */
    public abstract Optional<String> method();

    /** {@return the numbers of the endnotes that print its title differently; empty if none does} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Integer> titleVariants();

    @Override
    public Stream<Ref> references() {
        return Referring.in(evaluator(), subjects(), countries());
    }

    @Value.Check
    void check() {
        titleVariants().forEach(endnote -> Require.atLeast(1, "number of an endnote", endnote));
        evaluator()
                .ifPresent(ref -> Ref.require(
                        "evaluator of an evaluation",
                        ref,
                        Kind.ORGANISATION,
                        Kind.AGGREGATE,
                        Kind.PERSON,
                        Kind.INITIATIVE));
        Ref.require("subjects of an evaluation", subjects(), Kind.INITIATIVE);
        Ref.require("countries of an evaluation", countries(), Kind.COUNTRY, Kind.GROUPING);
    }

    /** Builds evaluations; {@code type} must be set. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
