package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The answer of an activity to the Forward Spending Survey of the OECD DAC. */
@Value.Immutable
@CauceJson
public abstract class Fss implements WithFss {
    Fss() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Fss fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return when it was taken; empty if not stated} */
    public abstract Optional<LocalDate> extractionDate();

    /** {@return whether the country is a priority of the provider; empty if not stated} */
    public abstract Optional<Boolean> priority();

    /** {@return the year in which the provider will leave; empty if not stated} */
    public abstract Optional<Integer> phaseoutYear();

    /** {@return the money foreseen, by year} */
    public abstract ImmutableList<Forecast> forecasts();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableFss.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
