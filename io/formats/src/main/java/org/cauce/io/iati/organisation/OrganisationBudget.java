package org.cauce.io.iati.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A budget, or the expenditure, of an organisation for a period.
 *
 * <p>Budgets of different kinds overlap: that for a country is part of the total.
 */
@Value.Immutable
@CauceJson
public abstract class OrganisationBudget implements WithOrganisationBudget {
    OrganisationBudget() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrganisationBudget fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether indicative (1) or committed (2); empty means indicative} */
    public abstract Optional<IatiCode> status();

    /** {@return who receives, of a budget for an organisation; empty if not stated} */
    public abstract Optional<RecipientOrg> recipientOrg();

    /** {@return the region, of a budget for a region; empty if not stated} */
    public abstract Optional<RecipientRegion> recipientRegion();

    /** {@return the country, of a budget for a country; empty if not stated} */
    public abstract Optional<RecipientCountry> recipientCountry();

    /** {@return the first day; empty if not stated} */
    public abstract Optional<Dated> periodStart();

    /** {@return the last day, included; empty if not stated} */
    public abstract Optional<Dated> periodEnd();

    /** {@return the amount; empty if not stated} */
    public abstract Optional<MoneyValue> value();

    /** {@return the lines of a budget} */
    public abstract ImmutableList<BudgetLine> budgetLines();

    /** {@return the lines of expenditure} */
    public abstract ImmutableList<BudgetLine> expenseLines();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutableOrganisationBudget.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
