package org.cauce.io.iati.analysis.results;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.activity.Indicator;
import org.cauce.io.iati.activity.Result;

/**
 * One value of an indicator: a baseline, target or actual, for a period and for certain groups or places.
 *
 * @param result the result that the indicator measures
 * @param indicator the indicator
 * @param role what it is
 * @param first the first day it holds for; of a baseline its day or the first day of its year; empty if not stated
 * @param last the last day it holds for; of a baseline its day or the last day of its year; empty if not stated
 * @param value the value
 * @param dimensions for whom or what it holds, name and group; none means for all
 * @param locations the references of the places where it holds; none means everywhere
 */
public record IndicatorFigure(
        Result result,
        Indicator indicator,
        Role role,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        FigureValue value,
        ImmutableSortedMap<String, String> dimensions,
        ImmutableSet<String> locations) {

    /** What a value is. */
    public enum Role {
        /** The state before. */
        BASELINE,
        /** What is to be reached. */
        TARGET,
        /** What was reached. */
        ACTUAL
    }

    /** {@return whether it holds for all groups and places, and is no part of a total} */
    public boolean isTotal() {
        return dimensions.isEmpty() && locations.isEmpty();
    }
}
