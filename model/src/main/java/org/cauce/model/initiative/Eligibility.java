package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** Who may take part in a programme. What is absent is not stated, which is not the same as unlimited. */
@Value.Immutable
@CauceJson
public abstract class Eligibility implements WithEligibility, Referring {
    Eligibility() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Eligibility fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return the age in years, ends inclusive or exclusive as printed: {@code [18, 29]}, or {@code (18, ∞)} for
     * "older than 18"; empty if not stated}
     */
    public abstract Optional<Interval> age();

    /** {@return the land that an applicant must have, with its unit; empty if not stated} */
    public abstract Optional<Quantity> land();

    /** {@return whom it is for, coded in the vocabulary {@link Code#AUDIENCE}; empty if not stated} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> audience();

    /** {@return further conditions, in words; empty if none is stated} */
    public abstract Optional<String> condition();

    /** {@return where applicants must live, in words; empty if not stated} */
    public abstract Optional<String> area();

    @Override
    public Stream<Ref> references() {
        return Referring.in(audience());
    }

    /**
     * {@return whether this age is within the limits stated; true where none is stated}
     *
     * @param years the number of years
     */
    public boolean admitsAge(int years) {
        return age().map(limits -> limits.contains(BigDecimal.valueOf(years))).orElse(true);
    }

    /** Builds conditions of eligibility; all of it is optional. */
    public static final class Builder extends ImmutableEligibility.Builder {
        Builder() {}
    }
}
