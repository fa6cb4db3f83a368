package org.cauce.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/**
 * Whom programmes are for: a code with its names and its place among broader and narrower ones.
 *
 * <p>What is for young people is also for those of them who are out of work; the reverse does not hold. A code of the
 * vocabulary {@link Code#AUDIENCE} needs no such record to be used: it is then neither broader nor narrower than any.
 */
@Value.Immutable
@CauceJson
public abstract class Audience implements WithAudience, Named, Referring {
    Audience() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Audience fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the code, such as {@code audience:youth}} */
    public abstract Code code();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the audience that this one is a part of; empty if it is among the broadest} */
    public abstract Optional<Code> broader();

    @Override
    public Stream<Ref> references() {
        return Referring.in(broader());
    }

    @Value.Check
    void check() {
        Require.names("Audience " + code(), names());
    }

    /** Builds audiences; {@code code} and {@code names} must be set. */
    public static final class Builder extends ImmutableAudience.Builder {
        Builder() {}
    }
}
