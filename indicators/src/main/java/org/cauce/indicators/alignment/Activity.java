package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Moment;
import org.cauce.model.source.Ref;

/**
 * When an initiative is at work, as far as its sources date it.
 *
 * @param initiative the initiative
 * @param stretches what it did when; empty if no source dates it
 * @param knownBy the date by which a source tells of it, where none tells when it began
 * @param lastTold the last day of which a source tells something of it: a change, money, a result, an event
 */
@Beta
public record Activity(
        Ref initiative,
        ImmutableList<History.Stretch> stretches,
        Optional<Moment> knownBy,
        Optional<LocalDate> lastTold) {

    /** For how long an initiative counts as at work before the date by which it is known: a convention. */
    public static final int MONTHS_BEFORE_KNOWN = 3;

    /**
     * {@return the days on which it counts as at work}
     *
     * <p>From the first day that a beginning can be to the last day that an end can be. What is announced counts, what
     * is suspended does not. Where no source tells of an end, it counts until the last day of which a source tells
     * something of it; where none tells of a beginning, for {@value #MONTHS_BEFORE_KNOWN} months up to the date by
     * which it is known.
     */
    public ImmutableRangeSet<LocalDate> days() {
        TreeRangeSet<LocalDate> days = TreeRangeSet.create();
        if (knownBy.isPresent()) {
            LocalDate end = knownBy.get().latest().plusDays(1);
            days.add(Range.closedOpen(end.minusMonths(MONTHS_BEFORE_KNOWN), end));
        }
        stretches.stream()
                .filter(stretch -> stretch.state() != History.State.SUSPENDED)
                .forEach(stretch -> add(days, stretch));
        return ImmutableRangeSet.copyOf(days);
    }

    private void add(TreeRangeSet<LocalDate> days, History.Stretch stretch) {
        LocalDate from = stretch.from().earliest();
        LocalDate to = stretch.to()
                .map(Moment::latest)
                .or(() -> lastTold)
                .orElse(stretch.from().latest())
                .plusDays(1);
        if (from.isBefore(to)) {
            days.add(Range.closedOpen(from, to));
        }
    }

    /** {@return whether a stretch has no end that a source tells, so that it may go on} */
    public boolean mayGoOn() {
        return stretches.stream().anyMatch(stretch -> stretch.to().isEmpty());
    }

    /**
     * {@return whether it counts as at work at some time between two days}
     *
     * @param first the first day
     * @param last the last day
     */
    public boolean touches(LocalDate first, LocalDate last) {
        return days().intersects(Range.closed(first, last));
    }
}
