package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * What is measured: its unit, its publisher, which way is better, and what it covers.
 *
 * <p>Two indicators of nearly the same name may count different people; the scope tells. Indicators that measure the
 * same thing in different ways share a {@link #concept()}: that is how statements that may contradict each other are
 * found.
 */
@Value.Immutable
@CauceJson
public abstract class Indicator implements WithIndicator, Named, Referring {
    Indicator() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Indicator fromJson(Builder builder) {
        return builder.build();
    }

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return what kind of number it is} */
    public abstract Measure measure();

    /** {@return the unit of its values} */
    public abstract Unit unit();

    /** {@return which way is the better one} */
    @Value.Default
    public Direction direction() {
        return Direction.NEITHER;
    }

    /** {@return the ends of its scale, such as {@code [0, 100]}; empty if it has none} */
    public abstract Optional<Interval> scale();

    /** {@return who publishes it; empty if the document counts by itself, or it is not stated} */
    public abstract Optional<Ref> publisher();

    /** {@return what it covers and leaves out, in words; empty if the name says it} */
    public abstract Optional<String> scope();

    /** {@return what it is about, shared with other indicators of the same; empty if it is alone} */
    public abstract Optional<Code> concept();

    /** {@return the years for which it exists, such as {@code 2012/..}; empty if not stated} */
    public abstract Optional<TimePeriod> available();

    /** {@return its codes in data sets, such as {@code WDI:DT.ODA.ALLD.CD}; empty if it is in none} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> codes();

    /** {@return its definition in a document; empty if none defines it} */
    public abstract Optional<Ref> definition();

    @Override
    public Stream<Ref> references() {
        return Referring.in(publisher(), concept(), codes(), definition());
    }

    @Value.Check
    void check() {
        publisher().ifPresent(ref -> Ref.require("publisher of an indicator", ref, Kind.ORGANISATION));
        definition().ifPresent(ref -> Ref.require("definition of an indicator", ref, Kind.DEFINITION));
        Require.names("An indicator", names());
    }

    /** Builds indicators; {@code names}, {@code measure} and {@code unit} must be set. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
