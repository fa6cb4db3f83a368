package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A payment that is planned; a forecast of cash, not a budget. */
@Value.Immutable
@CauceJson
public abstract class PlannedDisbursement implements WithPlannedDisbursement {
    PlannedDisbursement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlannedDisbursement fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether original (1) or revised (2); empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return the day, or the first day of a period; empty if not stated} */
    public abstract Optional<Dated> periodStart();

    /** {@return the last day of the period, included; empty if not stated} */
    public abstract Optional<Dated> periodEnd();

    /** {@return the amount; empty if not stated} */
    public abstract Optional<MoneyValue> value();

    /** {@return who pays; empty if not stated} */
    public abstract Optional<TransactionOrg> providerOrg();

    /** {@return who is paid; empty if not stated} */
    public abstract Optional<TransactionOrg> receiverOrg();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutablePlannedDisbursement.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
