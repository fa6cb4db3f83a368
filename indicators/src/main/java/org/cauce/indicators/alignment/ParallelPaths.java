package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The initiatives of two donors in a group of sectors, side by side in time.
 *
 * <p>Source: the method of the policy paper Aligning Parallel Paths.
 *
 * @param sector the group of sectors
 * @param one those of the first donor, by beginning
 * @param other those of the second donor, by beginning
 * @param ties what joins them
 * @param sideBySide when initiatives of both are at work and nothing joins them: days on which both are active, less
 *     those of the ties
 */
@Beta
public record ParallelPaths(
        SectorGroup sector,
        ImmutableList<Activity> one,
        ImmutableList<Activity> other,
        ImmutableList<Tie> ties,
        ImmutableRangeSet<LocalDate> sideBySide) {

    /** {@return for how many whole months in all both are at work with nothing to join them} */
    public long monthsSideBySide() {
        return sideBySide.asRanges().stream().mapToLong(ParallelPaths::months).sum();
    }

    private static long months(Range<LocalDate> days) {
        return ChronoUnit.MONTHS.between(days.lowerEndpoint(), days.upperEndpoint());
    }
}
