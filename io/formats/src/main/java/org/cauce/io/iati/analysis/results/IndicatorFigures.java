package org.cauce.io.iati.analysis.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cauce.io.iati.activity.Baseline;
import org.cauce.io.iati.activity.Dimension;
import org.cauce.io.iati.activity.Indicator;
import org.cauce.io.iati.activity.IndicatorPeriod;
import org.cauce.io.iati.activity.IndicatorValue;
import org.cauce.io.iati.activity.Result;
import org.cauce.io.iati.activity.ResultLocation;
import org.cauce.io.iati.analysis.Effective;
import org.cauce.io.iati.analysis.Origin;
import org.cauce.io.iati.common.Dated;

/**
 * The values of an indicator laid flat: baselines, then targets and actuals period by period, in the order published.
 *
 * @param result the result that the indicator measures
 * @param indicator the indicator
 * @param figures its values
 */
public record IndicatorFigures(Result result, Indicator indicator, ImmutableList<IndicatorFigure> figures) {
    /**
     * {@return the values of the indicators of a result}
     *
     * @param result the result
     */
    public static ImmutableList<IndicatorFigures> of(Result result) {
        return result.indicators().stream()
                .map(indicator -> new IndicatorFigures(result, indicator, new Flattening(result, indicator).figures()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether more is better: as stated, and yes if nothing is} */
    public Effective<Boolean> ascending() {
        return indicator.ascending().map(Effective::stated).orElseGet(() -> Effective.of(true, Origin.IMPLIED));
    }

    /**
     * {@return the values of a role}
     *
     * @param role the role
     */
    public ImmutableList<IndicatorFigure> of(IndicatorFigure.Role role) {
        return figures.stream().filter(figure -> figure.role() == role).collect(ImmutableList.toImmutableList());
    }

    /** {@return the values that are no number: words, percentages apart} */
    public ImmutableList<IndicatorFigure> unread() {
        return figures.stream()
                .filter(figure -> figure.value().kind() == FigureValue.Kind.TEXT)
                .collect(ImmutableList.toImmutableList());
    }

    /** Lays the values of an indicator flat. */
    private static final class Flattening {
        private final Result result;
        private final Indicator indicator;
        private final ImmutableList.Builder<IndicatorFigure> figures = ImmutableList.builder();

        Flattening(Result result, Indicator indicator) {
            this.result = result;
            this.indicator = indicator;
        }

        ImmutableList<IndicatorFigure> figures() {
            indicator.baselines().forEach(this::add);
            for (IndicatorPeriod period : indicator.periods()) {
                period.targets().forEach(value -> add(IndicatorFigure.Role.TARGET, period, value));
                period.actuals().forEach(value -> add(IndicatorFigure.Role.ACTUAL, period, value));
            }
            return figures.build();
        }

        private void add(Baseline baseline) {
            Optional<Year> year = baseline.year()
                    .filter(number -> number > 0 && number <= 9999)
                    .map(Year::of);
            figures.add(new IndicatorFigure(
                    result,
                    indicator,
                    IndicatorFigure.Role.BASELINE,
                    baseline.date().or(() -> year.map(stated -> stated.atDay(1))),
                    baseline.date().or(() -> year.map(stated -> LocalDate.of(stated.getValue(), 12, 31))),
                    baseline.value().map(FigureValue::parse).orElse(FigureValue.NONE),
                    dimensions(baseline.dimensions()),
                    locations(baseline.locations())));
        }

        private void add(IndicatorFigure.Role role, IndicatorPeriod period, IndicatorValue value) {
            figures.add(new IndicatorFigure(
                    result,
                    indicator,
                    role,
                    period.periodStart().flatMap(Dated::date),
                    period.periodEnd().flatMap(Dated::date),
                    value.value().map(FigureValue::parse).orElse(FigureValue.NONE),
                    dimensions(value.dimensions()),
                    locations(value.locations())));
        }

        /** Name and group; a dimension that is stated twice has both groups. */
        private static ImmutableSortedMap<String, String> dimensions(List<Dimension> dimensions) {
            TreeMap<String, String> groups = new TreeMap<>();
            dimensions.forEach(dimension -> groups.merge(
                    dimension.name().orElse("").strip(),
                    dimension.value().orElse("").strip(),
                    (one, other) -> one + " + " + other));
            return ImmutableSortedMap.copyOf(groups);
        }

        private static ImmutableSet<String> locations(List<ResultLocation> locations) {
            return locations.stream()
                    .map(location -> location.ref().orElse("").strip())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }
}
