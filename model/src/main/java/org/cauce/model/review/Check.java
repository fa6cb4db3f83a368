package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * A number that a document derives, or that follows from what it prints: to be recomputed.
 *
 * <p>It holds the function, the records of its inputs and the text as printed, never a result or a verdict: these are
 * computed.
 */
@Value.Immutable
@CauceJson
public abstract class Check implements WithCheck, Referring {
    Check() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Check fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return how it is computed} */
    public abstract Function function();

    /** {@return from what, in order} */
    public abstract ImmutableList<Input> inputs();

    /** {@return the unit of the result} */
    public abstract Unit unit();

    /** {@return the text as printed; empty if the document prints nothing to compare with} */
    public abstract Optional<String> printed();

    /**
     * {@return the numbers that the printed text states, in the order of the results; empty if it states an order, a
     * match or a bound}
     */
    public abstract ImmutableList<Quantity> expected();

    /** {@return the record that states the printed number; empty if none does} */
    public abstract Optional<Ref> states();

    /**
     * {@return the group of which the text claims something, such as {@code HND}, or the word that it claims, such as
     * {@code Wednesday}; empty if the function has no {@code claimed}}
     */
    public abstract Optional<String> claimed();

    @Override
    public Stream<Ref> references() {
        return Referring.in(inputs(), states());
    }

    /** Builds checks of derived numbers; {@code function} and {@code unit} must be set. */
    public static final class Builder extends ImmutableCheck.Builder {
        Builder() {}
    }
}
