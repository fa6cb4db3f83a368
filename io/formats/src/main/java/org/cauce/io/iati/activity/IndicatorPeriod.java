package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** What an indicator was to reach in a period, and what it reached. */
@Value.Immutable
@CauceJson
public abstract class IndicatorPeriod implements WithIndicatorPeriod {
    IndicatorPeriod() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IndicatorPeriod fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the first day; empty if not stated} */
    public abstract Optional<Dated> periodStart();

    /** {@return the last day, included; empty if not stated} */
    public abstract Optional<Dated> periodEnd();

    /** {@return what it was to reach, one for each set of dimensions and places} */
    public abstract ImmutableList<IndicatorValue> targets();

    /** {@return what it reached, one for each set of dimensions and places} */
    public abstract ImmutableList<IndicatorValue> actuals();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableIndicatorPeriod.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
