package org.cauce.io.iati.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A line of a budget or of expenditure. */
@Value.Immutable
@CauceJson
public abstract class BudgetLine implements WithBudgetLine {
    BudgetLine() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BudgetLine fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the publisher's own reference; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return the amount; empty if not stated} */
    public abstract Optional<MoneyValue> value();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
