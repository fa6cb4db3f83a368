package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A budget of an activity for a period of at most a year.
 *
 * <p>A revised budget stands for the original one of the same period; both together count nothing twice only if one is
 * left out.
 */
@Value.Immutable
@CauceJson
public abstract class Budget implements WithBudget {
    Budget() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Budget fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether original (1) or revised (2); empty means original} */
    public abstract Optional<IatiCode> type();

    /** {@return whether indicative (1) or committed (2); empty means indicative} */
    public abstract Optional<IatiCode> status();

    /** {@return the first day; empty if not stated} */
    public abstract Optional<Dated> periodStart();

    /** {@return the last day, included; empty if not stated} */
    public abstract Optional<Dated> periodEnd();

    /** {@return the amount; empty if not stated} */
    public abstract Optional<MoneyValue> value();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
