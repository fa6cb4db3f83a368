package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * A statement in words that is no number and no event: a driver, an obstacle, a position, a quotation.
 *
 * <p>What it says stands in the {@linkplain org.cauce.model.source.Statement#note() note} of its statement, who says it
 * in {@code saidBy}.
 */
@Value.Immutable
@CauceJson
public abstract class Claim implements WithClaim, Referring {
    Claim() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Claim fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract ClaimType type();

    /** {@return what it is about; empty if the document as a whole} */
    public abstract ImmutableList<Ref> subjects();

    /** {@return the time that it is about; empty if none is named} */
    public abstract Optional<Timing> when();

    /** {@return the things that it lists: principles, effects, criteria; empty if it lists none} */
    public abstract ImmutableList<String> items();

    /** {@return the number that it gives, for counts; empty for all others} */
    public abstract Optional<Quantity> count();

    /** {@return the index that it draws on, in words; empty if on none} */
    public abstract Optional<String> index();

    @Override
    public Stream<Ref> references() {
        return Referring.in(subjects());
    }

    /** Builds claims; {@code type} must be set. */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
