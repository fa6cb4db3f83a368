package org.cauce.io.iati.analysis.results;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.iati.common.IatiCode;

/**
 * The sum of figures of one indicator or several, or why there is none.
 *
 * <p>Figures may be added up only if the indicator counts units (measure 1), indicator and result do not forbid it and
 * one of the two allows it ({@code aggregation-status}), and all are numbers. Percentages are never added. The parts of
 * a total, by dimension or place, are not added to a total; parts are added to parts if they are divided in the same
 * way and none stands twice. Within an indicator only figures of one period are added: whether those of several periods
 * are cumulated, the standard does not tell. A sum that is refused is refused as a whole.
 *
 * @param total the sum; empty if refused
 * @param count how many figures were to be added
 * @param refusals why there is no sum; none if there is one
 */
public record FigureSum(Optional<BigDecimal> total, int count, ImmutableSet<Refusal> refusals) {
    /** Why figures cannot be added up. */
    public enum Refusal {
        /** There are none. */
        NO_FIGURES,
        /** Neither indicator nor result says that figures may be added up. */
        AGGREGATION_NOT_STATED,
        /** Indicator or result says that figures may not be added up. */
        AGGREGATION_NOT_ALLOWED,
        /** The indicator does not count units, or does not say what it counts. */
        NOT_IN_UNITS,
        /** A value is a percentage. */
        PERCENTAGE,
        /** A value is in words, or missing. */
        NOT_A_NUMBER,
        /** Some are baselines, some targets, some actuals. */
        DIFFERENT_ROLES,
        /** Some are for all, others for groups or places; or they are divided in different ways. */
        TOTALS_AND_PARTS,
        /** The same group and place of an indicator stands there twice. */
        REPEATED_PART,
        /** Figures of one indicator are of several periods. */
        SEVERAL_PERIODS,
        /** More is better for some, less for others. */
        DIFFERENT_DIRECTIONS
    }

    private static final String UNITS = "1";

    /**
     * {@return the sum of these figures, or why there is none}
     *
     * @param figures figures, of the same meaning as only the caller can know: the standard has no unit beside the
     *     words of the title
     */
    public static FigureSum of(List<IndicatorFigure> figures) {
        EnumSet<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        if (figures.isEmpty()) {
            refusals.add(Refusal.NO_FIGURES);
        }
        figures.forEach(figure -> examine(figure, refusals));
        compare(figures, refusals);
        compareWithinIndicators(figures, refusals);
        Optional<BigDecimal> total = refusals.isEmpty()
                ? figures.stream()
                        .map(figure -> figure.value().number().orElseThrow())
                        .reduce(BigDecimal::add)
                : Optional.empty();
        return new FigureSum(total, figures.size(), ImmutableSet.copyOf(refusals));
    }

    private static void examine(IndicatorFigure figure, Set<Refusal> refusals) {
        Optional<Boolean> ofIndicator = figure.indicator().aggregationStatus();
        Optional<Boolean> ofResult = figure.result().aggregationStatus();
        if (ofIndicator.isEmpty() && ofResult.isEmpty()) {
            refusals.add(Refusal.AGGREGATION_NOT_STATED);
        } else if (!ofIndicator.orElse(true) || !ofResult.orElse(true)) {
            refusals.add(Refusal.AGGREGATION_NOT_ALLOWED);
        }
        if (!figure.indicator().measure().map(IatiCode::value).equals(Optional.of(UNITS))) {
            refusals.add(Refusal.NOT_IN_UNITS);
        }
        switch (figure.value().kind()) {
            case NUMBER -> {}
            case PERCENTAGE -> refusals.add(Refusal.PERCENTAGE);
            case TEXT, NONE -> refusals.add(Refusal.NOT_A_NUMBER);
        }
    }

    private static void compare(List<IndicatorFigure> figures, Set<Refusal> refusals) {
        if (figures.stream().map(IndicatorFigure::role).distinct().count() > 1) {
            refusals.add(Refusal.DIFFERENT_ROLES);
        }
        if (figures.stream().map(FigureSum::division).distinct().count() > 1) {
            refusals.add(Refusal.TOTALS_AND_PARTS);
        }
        if (figures.stream()
                        .map(figure -> figure.indicator().ascending().orElse(true))
                        .distinct()
                        .count()
                > 1) {
            refusals.add(Refusal.DIFFERENT_DIRECTIONS);
        }
    }

    /** By what a figure is a part: the names of its dimensions, and whether it is of a place. */
    private static Division division(IndicatorFigure figure) {
        return new Division(figure.dimensions().keySet(), !figure.locations().isEmpty());
    }

    private static void compareWithinIndicators(List<IndicatorFigure> figures, Set<Refusal> refusals) {
        // two indicators may be equal in all they say, and yet be two
        IdentityHashMap<Object, Set<Part>> parts = new IdentityHashMap<>();
        IdentityHashMap<Object, Period> periods = new IdentityHashMap<>();
        for (IndicatorFigure figure : figures) {
            Period period = new Period(figure.first(), figure.last());
            Period other = periods.putIfAbsent(figure.indicator(), period);
            if (other != null && !other.equals(period)) {
                refusals.add(Refusal.SEVERAL_PERIODS);
            }
            Part part = new Part(figure.dimensions(), figure.locations(), period);
            if (!parts.computeIfAbsent(figure.indicator(), indicator -> new HashSet<>())
                    .add(part)) {
                refusals.add(Refusal.REPEATED_PART);
            }
        }
    }

    private record Division(Set<String> dimensions, boolean isOfPlace) {}

    private record Period(Optional<LocalDate> first, Optional<LocalDate> last) {}

    private record Part(ImmutableSortedMap<String, String> dimensions, ImmutableSet<String> locations, Period period) {}
}
