package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The terms of a loan. */
@Value.Immutable
@CauceJson
public abstract class LoanTerms implements WithLoanTerms {
    LoanTerms() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LoanTerms fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the interest rate, in percent a year; empty if not stated} */
    public abstract Optional<BigDecimal> rate1();

    /** {@return a second interest rate, in percent a year; empty if not stated} */
    public abstract Optional<BigDecimal> rate2();

    /** {@return how it is repaid, of the list LoanRepaymentType; empty if not stated} */
    public abstract Optional<Coded> repaymentType();

    /** {@return how often it is repaid, of the list LoanRepaymentPeriod; empty if not stated} */
    public abstract Optional<Coded> repaymentPlan();

    /** {@return when the loan was agreed; empty if not stated} */
    public abstract Optional<Dated> commitmentDate();

    /** {@return when the first repayment is due; empty if not stated} */
    public abstract Optional<Dated> repaymentFirstDate();

    /** {@return when the last repayment is due; empty if not stated} */
    public abstract Optional<Dated> repaymentFinalDate();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableLoanTerms.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
