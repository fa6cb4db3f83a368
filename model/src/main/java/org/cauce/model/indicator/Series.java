package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
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
     * @throws IllegalArgumentException if they are none, differ in indicator, subject or partner, or two are of the
     *     same period: conflicting values stand side by side as observations, a series has one
     */
    public static Series of(Collection<Observation> observations) {
        Builder series = builder();
        Observation first = observations.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No observation: expected at least one for a series"));
        series.indicator(first.indicator()).subject(first.subject()).partner(first.partner());
        for (Observation observation : observations) {
            if (!observation.indicator().equals(first.indicator())
                    || !observation.subject().equals(first.subject())
                    || !observation.partner().equals(first.partner())) {
                throw new IllegalArgumentException(
                        "Observations differ: " + first.indicator() + " of " + first.subject()
                                + " and " + observation.indicator() + " of " + observation.subject()
                                + "; make a series of each");
            }
            observation.quantity().ifPresent(quantity -> series.putPoint(observation.period(), quantity));
        }
        return series.build();
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

    /** {@return the value of this period; empty if there is none} */
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

    /** {@return the part of the series that lies within this period} */
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
    }

    /** Builds series; {@code indicator} and {@code subject} must be set. */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
