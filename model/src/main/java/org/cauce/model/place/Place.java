package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/** A place inside a country: a city, a state, a border crossing. */
@Value.Immutable
@CauceJson
public abstract class Place implements WithPlace, Named {
    Place() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Place fromJson(Builder builder) {
        return builder.build();
    }

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the country that it lies in} */
    public abstract Country country();

    @Value.Check
    void check() {
        Require.names("A place in " + country(), names());
    }

    /** Builds places; {@code names} and {@code country} must be set. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
