package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * The values of one indicator for one subject in time order.
 *
 * <p>Each period stands once. A gap stays a gap: nothing is carried forward or interpolated.
 */
@Value.Immutable
@CauceJson
public abstract class Series implements WithSeries, Referring {
    Series() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the series of these observations; observations without a number are left out}
     *
     * @param observations the observations
     * @throws IllegalArgumentException if they are none, differ in indicator, subject, partner, sector, dimensions,
     *     nature or unit, or two are of the same period: conflicting values stand side by side as observations, a
     *     series has one
     */
    public static Series of(Collection<Observation> observations) {
        Builder series = builder();
        Observation first = observations.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No observation: expected at least one for a series"));
        series.indicator(first.indicator()).subject(first.subject()).partner(first.partner());
        Set<TimePeriod> periods = new HashSet<>();
        for (Observation observation : observations) {
            requireAlike(first, observation);
            observation.quantity().ifPresent(quantity -> {
                requireNew(periods, observation);
                series.putPoint(observation.period(), quantity);
            });
        }
        return series.build();
    }

    private static void requireAlike(Observation first, Observation other) {
        requireSame("indicator", first.indicator(), other.indicator());
        requireSame("subject", first.subject(), other.subject());
        requireSame("partner", shown(first.partner()), shown(other.partner()));
        requireSame("sector", shown(first.sector()), shown(other.sector()));
        requireSame("dimensions", first.dimensions(), other.dimensions());
        requireSame("nature", first.nature(), other.nature());
    }

    private static void requireSame(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "Observations differ in " + what + ": " + one + " and " + other + "; make a series of each");
        }
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    private static void requireNew(Set<TimePeriod> periods, Observation observation) {
        if (!periods.add(observation.period())) {
            throw new IllegalArgumentException("Two observations of " + observation.indicator() + " are of "
                    + observation.period() + ": a series has one value of each period; choose one of them");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Series fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the indicator} */
    public abstract Ref indicator();

    /** {@return what it is about} */
    public abstract Ref subject();

    /** {@return the other side, for indicators between two; empty for all others} */
    public abstract Optional<Ref> partner();

    /** {@return the values by period, in time order} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TimePeriod, Quantity> points();

    /**
     * {@return the value of this period; empty if there is none}
     *
     * @param period the period
     */
    public Optional<Quantity> at(TimePeriod period) {
        return Optional.ofNullable(points().get(period));
    }

    /** {@return the earliest period; empty if the series is} */
    public Optional<TimePeriod> first() {
        return points().keySet().stream().findFirst();
    }

    /** {@return the latest period; empty if the series is} */
    public Optional<TimePeriod> last() {
        return points().isEmpty() ? Optional.empty() : Optional.of(points().lastKey());
    }

    /** {@return the calendar years between the first and the last for which there is no value} */
    public ImmutableList<Integer> missingYears() {
        List<Integer> years = points().keySet().stream()
                .flatMap(period -> period.year().stream().boxed())
                .distinct()
                .toList();
        return years.isEmpty()
                ? ImmutableList.of()
                : IntStream.range(years.get(0), years.get(years.size() - 1))
                        .filter(year -> !years.contains(year))
                        .boxed()
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the part of the series that lies within this period}
     *
     * @param period the period
     */
    public Series within(TimePeriod period) {
        return withPoints(points().entrySet().stream()
                .filter(point -> period.contains(point.getKey()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        points().comparator(), Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(indicator(), subject(), partner());
    }

    @Value.Check
    void check() {
        Ref.require("indicator of a series", indicator(), Kind.INDICATOR);
        List<Unit> units =
                points().values().stream().map(Quantity::unit).distinct().toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException("The series of " + indicator() + " is in " + units.get(0) + " and "
                    + units.get(1) + ": expected one unit; make a series of each");
        }
    }

    /** Builds series; {@code indicator} and {@code subject} must be set. */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
