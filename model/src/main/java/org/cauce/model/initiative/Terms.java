package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * The terms of an initiative, or those of them that one passage states: who is eligible, what is given, what is owed,
 * what comes after.
 *
 * <p>An initiative may have several, from several passages. Terms belong to one instance of a programme: what a
 * programme gives in one country says nothing about another.
 */
@Value.Immutable
@CauceJson
public abstract class Terms implements WithTerms, Referring {
    Terms() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Terms fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the initiative} */
    public abstract Ref initiative();

    /** {@return who may take part; empty if the passage does not say} */
    public abstract Optional<Eligibility> eligibility();

    /** {@return what is given to a participant; empty if the passage does not say} */
    public abstract ImmutableList<Benefit> benefits();

    /** {@return what is asked of a participant; empty if the passage does not say} */
    public abstract Optional<Duties> duties();

    /** {@return for how long at most a participant may take part, such as {@code P12M}; empty if not stated} */
    public abstract Optional<TimePeriod> upTo();

    /** {@return where participants go afterwards, in words; empty if not stated} */
    public abstract ImmutableList<String> exitRoutes();

    /** {@return the instrument, such as {@code instrument:conditional-cash-transfer}; empty if not stated} */
    public abstract Optional<Code> instrument();

    @Override
    public Stream<Ref> references() {
        return Referring.in(initiative(), eligibility(), benefits(), instrument());
    }

    @Value.Check
    void check() {
        Ref.require("initiative of terms", initiative(), Kind.INITIATIVE);
    }

    /** Builds terms of an initiative; {@code initiative} must be set. */
    public static final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
