package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSortedSet;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** What a document says a country is: the parts it plays. Its codes and names are those of {@link Country}. */
@Value.Immutable
@CauceJson
public abstract class CountryProfile implements WithCountryProfile {
    CountryProfile() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CountryProfile fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the country} */
    public abstract Country country();

    /** {@return the parts it plays; empty if none is told} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CountryRole> roles();

    /** Builds country profiles; {@code country} must be set. */
    public static final class Builder extends ImmutableCountryProfile.Builder {
        Builder() {}
    }
}
