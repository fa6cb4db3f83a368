package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * A time in which an initiative was suspended.
 *
 * @param from when it began
 * @param to when it ended; empty if no source tells of an end
 * @param months its length, from the month of the one to the month of the other: exact where both are months or days,
 *     15 from March 2019 to June 2020, and an interval where one is known more coarsely; empty if no source tells of an
 *     end
 */
public record Suspension(Moment from, Optional<Moment> to, Optional<Estimate> months) {

    /**
     * {@return the suspensions of an initiative, in time order}
     *
     * @param catalogue where its history is
     * @param initiative the initiative
     */
    public static ImmutableList<Suspension> of(Catalogue catalogue, Ref initiative) {
        return of(catalogue.get(initiative, Initiative.class), catalogue.history(initiative));
    }

    /**
     * {@return the suspensions that these changes tell, in time order}
     *
     * @param initiative the initiative
     * @param changes its changes, such as those that concern one country
     */
    public static ImmutableList<Suspension> of(
            Statement<Initiative> initiative, Collection<Statement<StatusChange>> changes) {
        return History.of(initiative, changes).stretches(History.State.SUSPENDED).stream()
                .map(stretch -> new Suspension(
                        stretch.from(), stretch.to(), stretch.to().map(end -> months(stretch.from(), end))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Estimate months(Moment from, Moment to) {
        BigDecimal most = months(from.earliest(), to.latest());
        // where the two overlap, the length may be nothing
        BigDecimal least = months(from.latest(), to.earliest()).max(BigDecimal.ZERO);
        BigDecimal middle = least.add(most).divide(BigDecimal.valueOf(2));
        return Estimate.of(middle, Interval.closed(least, most), Unit.MONTHS);
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
    }
}
