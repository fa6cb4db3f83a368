package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * A change in the life of an initiative, as one source tells it: launched, suspended, resumed, replaced.
 *
 * <p>Sources differ in dates and words, and one initiative may stand differently in different countries. All changes
 * are kept; their order is that of their dates.
 */
@Value.Immutable
@CauceJson
public abstract class StatusChange implements WithStatusChange, Referring {
    StatusChange() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatusChange fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the initiative} */
    public abstract Ref initiative();

    /** {@return what happened, or how it stood} */
    public abstract Status status();

    /** {@return when; undated if the source gives no date} */
    public abstract Timing when();

    /** {@return the countries in which; empty if in all, or not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return the number of the phase that it concerns, from 1; empty if the initiative as a whole} */
    public abstract OptionalInt phase();

    /** {@return the initiative that it was relaunched as or from, or replaced by; empty if none is named} */
    public abstract Optional<Ref> other();

    /** {@return who decided it; empty if not stated} */
    public abstract Optional<Ref> by();

    /** {@return who decided it, in words, where that is finer than a reference; empty if it is not} */
    public abstract Optional<String> byDetail();

    /** {@return whether it lies in the future of the source} */
    @Value.Default
    public boolean expected() {
        return false;
    }

    /** {@return what is finer than the status, in words; empty if nothing is} */
    public abstract Optional<String> detail();

    @Override
    public Stream<Ref> references() {
        return Referring.in(initiative(), countries(), other(), by());
    }

    /**
     * {@return whether it concerns this country: it names it, or names none}
     *
     * @param country the country
     */
    public boolean concerns(Country country) {
        return countries().isEmpty() || countries().contains(country.ref());
    }

    @Value.Check
    void check() {
        phase().ifPresent(phase -> Require.atLeast(1, "phase of a status change", phase));
        Ref.require("initiative of a status change", initiative(), Kind.INITIATIVE);
        other().ifPresent(ref -> Ref.require("other of a status change", ref, Kind.INITIATIVE));
        by().ifPresent(ref -> Ref.require("by of a status change", ref, Kind.ORGANISATION, Kind.PERSON, Kind.COUNTRY));
        Ref.require("countries of a status change", countries(), Kind.COUNTRY, Kind.GROUPING);
    }

    /** Builds status changes; {@code initiative}, {@code status} and {@code when} must be set. */
    public static final class Builder extends ImmutableStatusChange.Builder {
        Builder() {}
    }
}
