package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Figure;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The state of a loan at the end of a year. */
@Value.Immutable
@CauceJson
public abstract class LoanStatus implements WithLoanStatus {
    LoanStatus() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LoanStatus fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the year; empty if not stated} */
    public abstract Optional<Integer> year();

    /** {@return the currency of the figures; empty if it is the default of the activity} */
    public abstract Optional<IatiCode> currency();

    /** {@return the day for whose exchange rate they count; empty if not stated} */
    public abstract Optional<LocalDate> valueDate();

    /** {@return interest received in the year; empty if not stated} */
    public abstract Optional<Figure> interestReceived();

    /** {@return principal owed and not yet due; empty if not stated} */
    public abstract Optional<Figure> principalOutstanding();

    /** {@return principal due and not paid; empty if not stated} */
    public abstract Optional<Figure> principalArrears();

    /** {@return interest due and not paid; empty if not stated} */
    public abstract Optional<Figure> interestArrears();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableLoanStatus.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
