package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * What an evaluation found.
 *
 * <p>A claim is not a finding of an evaluation, and an intention is not a behaviour: the type and the evaluation keep
 * them apart.
 */
@Value.Immutable
@CauceJson
public abstract class Finding implements WithFinding, Referring {
    Finding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Finding fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract FindingType type();

    /** {@return the evaluation} */
    public abstract Ref evaluation();

    /** {@return the initiatives that it is about; empty if those of the evaluation} */
    public abstract ImmutableList<Ref> subjects();

    /** {@return what was found, in words of our own} */
    public abstract String text();

    /**
     * {@return the side of the subject that it looks at, such as {@code dimension:employment}; empty if the subject as
     * a whole}
     */
    public abstract Optional<Code> dimension();

    /** {@return the country that it covers; empty if all of the evaluation} */
    public abstract Optional<Country> country();

    /** {@return the observation before; empty unless it tells of a change} */
    public abstract Optional<Ref> before();

    /** {@return the observation after; present if and only if there is one before} */
    public abstract Optional<Ref> after();

    /** {@return further observations that it rests on; empty if none} */
    public abstract ImmutableList<Ref> observations();

    /** {@return the population that the numbers are about, in words; empty if not stated} */
    public abstract Optional<String> base();

    /** {@return the measure that is asked for, in words; empty if none is} */
    public abstract Optional<String> metric();

    @Override
    public Stream<Ref> references() {
        return Referring.in(evaluation(), subjects(), dimension(), before(), after(), observations());
    }

    @Value.Check
    void check() {
        Require.text("text of a finding", text());
        Ref.require("evaluation of a finding", evaluation(), Kind.EVALUATION);
        Ref.require("subjects of a finding", subjects(), Kind.INITIATIVE);
        Ref.require(
                "before and after of a finding",
                Stream.concat(before().stream(), after().stream()).toList(),
                Kind.OBSERVATION);
        Ref.require("observations of a finding", observations(), Kind.OBSERVATION);
        if (before().isPresent() != after().isPresent()) {
            throw new IllegalArgumentException("A finding has only one of before and after: expected both or neither");
        }
    }

    /** Builds findings; {@code type}, {@code evaluation} and {@code text} must be set. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
