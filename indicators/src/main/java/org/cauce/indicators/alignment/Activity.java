package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;
import org.cauce.model.time.Reading;
import org.cauce.model.time.Timing;

/**
 * When an initiative is at work, as far as its sources date it.
 *
 * @param initiative the initiative
 * @param stretches what it did when; empty if no source dates it
 * @param knownBy the date of the source that tells of it, where none tells when it began
 */
public record Activity(Ref initiative, ImmutableList<History.Stretch> stretches, Optional<Moment> knownBy) {
    /** For how long an initiative counts as at work before the source that tells of it: a convention. */
    public static final int MONTHS_BEFORE_SOURCE = 3;

    /**
     * {@return when an initiative is at work, wherever that is}
     *
     * @param catalogue where its history is
     * @param initiative the initiative
     */
    public static Activity of(Catalogue catalogue, Ref initiative) {
        Statement<Initiative> told = catalogue.get(initiative, Initiative.class);
        return of(catalogue, told, catalogue.history(initiative));
    }

    /**
     * {@return when an initiative is at work in a country}
     *
     * <p>Where sources tell of changes in this country by name, only these count: that a programme began in two
     * countries does not date its beginning in a third. Where none does, all that is not told of another counts.
     *
     * @param catalogue where its history is
     * @param initiative the initiative
     * @param country the country
     */
    public static Activity of(Catalogue catalogue, Ref initiative, Country country) {
        Statement<Initiative> told = catalogue.get(initiative, Initiative.class);
        List<Statement<StatusChange>> history = catalogue.history(initiative);
        boolean isNamed =
                history.stream().anyMatch(change -> change.says().countries().contains(country.ref()));
        List<Statement<StatusChange>> concerned = history.stream()
                .filter(change -> change.says().concerns(country))
                .toList();
        boolean othersBeganFirst = isNamed && concerned.size() < history.size();
        return of(catalogue, othersBeganFirst ? withoutStart(told) : told, concerned);
    }

    private static Statement<Initiative> withoutStart(Statement<Initiative> initiative) {
        return initiative.map(says -> says.withStart(Optional.empty()).withStartedBy(Optional.empty()));
    }

    private static Activity of(
            Catalogue catalogue, Statement<Initiative> initiative, List<Statement<StatusChange>> changes) {
        History history = History.of(initiative, changes);
        boolean begins = initiative.says().start().flatMap(Moment::of).isPresent()
                || changes.stream().anyMatch(Activity::begins);
        return new Activity(
                Kind.INITIATIVE.ref(initiative.id()),
                history.stretches(),
                begins ? Optional.empty() : knownBy(catalogue, initiative, history));
    }

    private static boolean begins(Statement<StatusChange> change) {
        Status.Effect effect = change.says().status().effect();
        return !change.says().expected() && (effect == Status.Effect.STARTS || effect == Status.Effect.PREPARES);
    }

    private static Optional<Moment> knownBy(Catalogue catalogue, Statement<Initiative> initiative, History history) {
        if (!history.stretches().isEmpty()) {
            return Optional.of(history.stretches().get(0).from());
        }
        Stream<Moment> readings = initiative.says().start().stream()
                .flatMap(start -> start.readings().stream())
                .filter(reading -> reading.basis() == Reading.Basis.SOURCE_DATE)
                .flatMap(reading -> Moment.of(Timing.of(reading.period())).stream());
        return Stream.concat(readings, sources(catalogue, initiative)).min(Comparator.comparing(Moment::latest));
    }

    private static Stream<Moment> sources(Catalogue catalogue, Statement<Initiative> initiative) {
        List<Timing> works = initiative.citations().stream()
                .flatMap(citation -> catalogue.works(citation).stream())
                .flatMap((Work work) -> work.published().stream())
                .toList();
        Stream<Timing> documents =
                initiative.citations().stream().flatMap(citation -> catalogue.source(citation).date().stream());
        return (works.isEmpty() ? documents : works.stream()).flatMap(date -> Moment.of(date).stream());
    }

    /**
     * {@return the days on which it counts as at work}
     *
     * <p>From the first day that a beginning can be to the last day that an end can be. What is announced counts, what
     * is suspended does not. Where nothing tells of an end it goes on to {@code asOf}; where nothing tells of a
     * beginning it counts for {@value #MONTHS_BEFORE_SOURCE} months up to the date of the source.
     *
     * @param asOf the day until which the sources tell
     */
    public ImmutableRangeSet<LocalDate> days(LocalDate asOf) {
        TreeRangeSet<LocalDate> days = TreeRangeSet.create();
        if (knownBy.isPresent()) {
            LocalDate end = knownBy.get().latest().plusDays(1);
            days.add(Range.closedOpen(end.minusMonths(MONTHS_BEFORE_SOURCE), end));
        } else {
            stretches.stream()
                    .filter(stretch -> stretch.state() != History.State.SUSPENDED)
                    .forEach(stretch -> add(days, stretch, asOf));
        }
        return ImmutableRangeSet.copyOf(days);
    }

    private static void add(TreeRangeSet<LocalDate> days, History.Stretch stretch, LocalDate asOf) {
        LocalDate from = stretch.from().earliest();
        LocalDate to = stretch.to().map(end -> end.latest().plusDays(1)).orElse(asOf);
        if (from.isBefore(to)) {
            days.add(Range.closedOpen(from, to));
        }
    }

    /**
     * {@return whether it may be at work at some time between two days}
     *
     * @param first the first day
     * @param last the last day
     */
    public boolean mayTouch(LocalDate first, LocalDate last) {
        return days(last.plusDays(1)).intersects(Range.closed(first, last));
    }
}
