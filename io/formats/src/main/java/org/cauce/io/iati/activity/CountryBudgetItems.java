package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Where an activity stands in the budget of the recipient country. */
@Value.Immutable
@CauceJson
public abstract class CountryBudgetItems implements WithCountryBudgetItems {
    CountryBudgetItems() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CountryBudgetItems fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the classification of the budget; empty if not stated} */
    public abstract Optional<IatiCode> vocabulary();

    /** {@return the lines of the budget} */
    public abstract ImmutableList<BudgetItem> budgetItems();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableCountryBudgetItems.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
