package org.cauce.indicators.concentration;

import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.model.quantity.Interval;

/** The ranks that intervals allow, the largest first, in time n log n. */
final class PossibleRanks {
    /** An end of an interval as a cut of the number line: just before a number, at it, or just after it. */
    private record Cut(int infinity, BigDecimal value, int side) {
        static final Comparator<Cut> ORDER =
                Comparator.comparingInt(Cut::infinity).thenComparing(Cut::value).thenComparingInt(Cut::side);

        static Cut of(Optional<BigDecimal> end, int infinity, int side) {
            return end.map(value -> new Cut(0, value, side)).orElseGet(() -> new Cut(infinity, BigDecimal.ZERO, 0));
        }

        Cut at() {
            return new Cut(infinity, value, 0);
        }
    }

    private final List<Cut> lows;
    private final List<Cut> highs;

    PossibleRanks(List<Interval> intervals) {
        lows = intervals.stream().map(PossibleRanks::low).sorted(Cut.ORDER).toList();
        highs = intervals.stream()
                .map(PossibleRanks::high)
                .map(Cut::at)
                .sorted(Cut.ORDER)
                .toList();
    }

    private static Cut low(Interval interval) {
        return Cut.of(interval.low(), -1, interval.isLowInclusive() ? -1 : 1);
    }

    private static Cut high(Interval interval) {
        return Cut.of(interval.high(), 1, interval.isHighInclusive() ? 1 : -1);
    }

    /** Returns the rank of one of the intervals if it is as large and all others as small as can be. */
    int best(Interval own) {
        return 1 + countFrom(lows, high(own), false);
    }

    /** Returns the rank of one of the intervals if it is as small and all others as large as can be. */
    int worst(Interval own) {
        int above = countFrom(highs, low(own).at(), true);
        return own.isPoint() ? 1 + above : above;
    }

    /** How many cuts lie at this one or beyond, or only beyond. */
    private static int countFrom(List<Cut> sorted, Cut cut, boolean beyond) {
        Cut key = beyond ? new Cut(cut.infinity(), cut.value(), 2) : cut;
        int place = Collections.binarySearch(sorted, key, Ordering.from(Cut.ORDER));
        int first = place < 0 ? -place - 1 : place;
        while (first > 0 && Cut.ORDER.compare(sorted.get(first - 1), key) == 0) {
            first--;
        }
        return sorted.size() - first;
    }
}
