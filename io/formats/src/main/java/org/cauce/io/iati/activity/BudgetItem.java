package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A line in the budget of the recipient country. */
@Value.Immutable
@CauceJson
public abstract class BudgetItem implements WithBudgetItem {
    BudgetItem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BudgetItem fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the line, in the classification of the items; empty if not stated} */
    public abstract Optional<IatiCode> code();

    /** {@return its share in percent of all items; empty for the only one} */
    public abstract Optional<BigDecimal> percentage();

    /** {@return what the line is; empty if not stated} */
    public abstract Optional<TextElement> description();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableBudgetItem.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
