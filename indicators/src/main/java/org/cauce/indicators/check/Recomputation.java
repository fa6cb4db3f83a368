package org.cauce.indicators.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.review.Function;
import org.cauce.model.source.Ref;
import org.immutables.value.Value;

/** A number of a document, recomputed: from what, how, with what result, and whether that is what is printed. */
@Value.Immutable
@CauceJson
public abstract class Recomputation {
    Recomputation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recomputation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the check} */
    public abstract Ref check();

    /** {@return how it is computed} */
    public abstract Function function();

    /** {@return from what, in the order of the check} */
    public abstract ImmutableList<UsedInput> inputs();

    /**
     * {@return the formula with the inputs as printed, such as {@code (nearly 4 million − 1.7 million) / 1.7 million ×
     * 100}; {@code ?} stands for what is missing}
     */
    public abstract String formula();

    /** {@return the numbers that come out, in the unit of the check unless they say otherwise} */
    public abstract ImmutableList<Result> results();

    /** {@return whether the claim holds; empty for functions that give numbers only} */
    public abstract Optional<ClaimResult> claim();

    /** {@return the numbers that the document prints for the results, in their order; empty if it prints none} */
    public abstract ImmutableList<Quantity> expected();

    /** {@return the text as printed; empty if the document prints nothing to compare with} */
    public abstract Optional<String> printed();

    /** {@return what follows} */
    public abstract Verdict verdict();

    /** {@return why it cannot be recomputed, in words; empty unless that is the verdict} */
    public abstract Optional<String> reason();

    /** Builds recomputations. */
    public static final class Builder extends ImmutableRecomputation.Builder {
        Builder() {}
    }
}
