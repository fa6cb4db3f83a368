package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Moment;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** What a catalogue tells of two donors side by side. */
@Beta
public final class InitiativeAlignment {
    private final Alignment pair;
    private final Catalogue catalogue;
    private final Engagements one;
    private final Engagements other;
    private final Evidence evidence;
    private final Ties ties;
    private final Reach reach;

    InitiativeAlignment(Alignment pair, Catalogue catalogue) {
        this.pair = pair;
        this.catalogue = catalogue;
        this.one = Engagements.of(catalogue, pair.one(), pair.other());
        this.other = Engagements.of(catalogue, pair.other(), pair.one());
        this.evidence = new Evidence(catalogue);
        this.reach = new Reach(catalogue, pair.recipients());
        this.ties = new Ties(catalogue, evidence, List.of(pair.one(), pair.other()));
    }

    /** {@return the initiatives of the first donor, and which of them are not compared} */
    public Engagements one() {
        return one;
    }

    /** {@return the initiatives of the second donor, and which of them are not compared} */
    public Engagements other() {
        return other;
    }

    /**
     * {@return who is active where, in a time taken as a whole; see {@link #overlapByYear} for year by year}
     *
     * <p>An initiative is active in a cell if a donor leads or pays for it, its sources name the country and a sector
     * of the group, and it may be at work at some time of the window, see {@link Activity#days}.
     *
     * @param sectors the groups of sectors, in the order of the map
     * @param window the time, such as {@code 2019/2024}
     * @throws IllegalArgumentException if the window has no beginning or no end
     */
    public OverlapMap overlap(Collection<SectorGroup> sectors, TimePeriod window) {
        LocalDate first = window.first().orElseThrow(() -> open(window));
        LocalDate last = window.last().orElseThrow(() -> open(window));
        ImmutableList.Builder<OverlapCell> cells = ImmutableList.builder();
        for (SectorGroup sector : sectors) {
            for (Country country : pair.recipients()) {
                cells.add(cell(sector, country, first, last));
            }
        }
        return new OverlapMap(pair, window, cells.build(), unseen());
    }

    /**
     * {@return who is active where in each year of a time, the first year first: one map a year, all of the same cells}
     *
     * <p>What counts as active in a year is at work at some time of it. A date known only by its source counts in the
     * years of the three months before it, so that a year without an initiative is one of which no source tells.
     *
     * @param sectors the groups of sectors, in the order of the maps
     * @param window the time, such as {@code 2019/2024}
     * @throws IllegalArgumentException if the window has no beginning or no end
     */
    public ImmutableList<OverlapMap> overlapByYear(Collection<SectorGroup> sectors, TimePeriod window) {
        int first = window.first().orElseThrow(() -> open(window)).getYear();
        int last = window.last().orElseThrow(() -> open(window)).getYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> overlap(sectors, TimePeriod.year(year)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what the catalogue cannot see of the donors; silence there is not zero}
     *
     * <p>Of a donor without an initiative that is compared, or without a sum that it paid to the recipients, and of one
     * that does not report to the OECD: what documents tell is then all there is.
     */
    public ImmutableList<Unseen> unseen() {
        return Stream.of(one, other)
                .flatMap(donor -> Unseen.of(donor, promises(donor.donor())))
                .collect(ImmutableList.toImmutableList());
    }

    private static IllegalArgumentException open(TimePeriod window) {
        return new IllegalArgumentException(
                "Window is " + window + ": expected a period with a first and a last day, such as 2019/2024");
    }

    private OverlapCell cell(SectorGroup sector, Country country, LocalDate first, LocalDate last) {
        Predicate<Ref> inTime = initiative -> isDuring(initiative, country, first, last);
        ImmutableList<Ref> ours = kept(reach.named(one, sector, country), inTime);
        ImmutableList<Ref> theirs = kept(reach.named(other, sector, country), inTime);
        return new OverlapCell(
                sector,
                country,
                ours,
                theirs,
                ties.between(ours, theirs, Optional.of(country)),
                kept(ties.frameworks(sector, List.of(country)), inTime),
                priorities(sector, country, first, last),
                kept(reach.regional(one, sector, country), inTime),
                kept(reach.regional(other, sector, country), inTime));
    }

    /** What the recipient itself named, planned, asked for or declared in that time, or at no stated time. */
    private ImmutableList<Ref> priorities(SectorGroup sector, Country country, LocalDate first, LocalDate last) {
        return catalogue
                .priorities(country)
                .filter(priority -> priority.says().type() != PriorityType.REFLECTED
                        && sector.touches(priority.says().sectors())
                        && isTold(priority.says(), first, last))
                .map(priority -> Kind.PRIORITY.ref(priority.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isTold(Priority priority, LocalDate first, LocalDate last) {
        return Moment.of(priority.when())
                .map(when -> !when.earliest().isAfter(last) && !when.latest().isBefore(first))
                .orElse(true);
    }

    private boolean isDuring(Ref initiative, Country country, LocalDate first, LocalDate last) {
        return evidence.activity(initiative, country).touches(first, last);
    }

    private static ImmutableList<Ref> kept(ImmutableList<Ref> initiatives, Predicate<Ref> test) {
        return initiatives.stream().filter(test).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the paths of both donors in each group of sectors that has any, in all recipients together}
     *
     * @param sectors the groups of sectors, in the order of the answer
     */
    public ImmutableList<ParallelPaths> paths(Collection<SectorGroup> sectors) {
        return sectors.stream()
                .map(sector -> paths(sector, pair.recipients(), evidence::activity))
                .filter(paths -> !paths.one().isEmpty() || !paths.other().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the paths of both donors in a group of sectors in one recipient}
     *
     * @param sector the group of sectors
     * @param country the recipient
     */
    public ParallelPaths paths(SectorGroup sector, Country country) {
        return paths(sector, List.of(country), initiative -> evidence.activity(initiative, country));
    }

    private ParallelPaths paths(SectorGroup sector, List<Country> countries, Function<Ref, Activity> activity) {
        ImmutableList<Activity> ours = activities(one, sector, countries, activity);
        ImmutableList<Activity> theirs = activities(other, sector, countries, activity);
        ImmutableList<Tie> joined = ties.of(sector, ours, theirs, countries);
        ImmutableRangeSet<LocalDate> both = days(ours).intersection(days(theirs));
        ImmutableRangeSet<LocalDate> tied =
                union(joined.stream().filter(Tie::joins).map(Tie::days));
        return new ParallelPaths(sector, ours, theirs, joined, both.difference(tied));
    }

    private ImmutableList<Activity> activities(
            Engagements donor, SectorGroup sector, List<Country> countries, Function<Ref, Activity> activity) {
        return countries.stream()
                .flatMap(country -> Stream.concat(
                        reach.named(donor, sector, country).stream(), reach.regional(donor, sector, country).stream()))
                .distinct()
                .map(activity)
                .filter(InitiativeAlignment::isDated)
                .sorted(Comparator.comparing(InitiativeAlignment::beginning).thenComparing(Activity::initiative))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDated(Activity activity) {
        return !activity.stretches().isEmpty() || activity.knownBy().isPresent();
    }

    private static LocalDate beginning(Activity activity) {
        return activity.stretches().stream()
                .map(stretch -> stretch.from().earliest())
                .findFirst()
                .or(() -> activity.knownBy().map(Moment::earliest))
                .orElse(LocalDate.MAX);
    }

    private static ImmutableRangeSet<LocalDate> days(Collection<Activity> activities) {
        return union(activities.stream().map(Activity::days));
    }

    private static ImmutableRangeSet<LocalDate> union(Stream<ImmutableRangeSet<LocalDate>> sets) {
        return sets.reduce(ImmutableRangeSet.of(), ImmutableRangeSet::union);
    }

    /**
     * {@return when an initiative is at work, wherever that is}
     *
     * @param initiative the initiative
     */
    public Activity activity(Ref initiative) {
        return evidence.activity(initiative);
    }

    /**
     * {@return when an initiative is at work in a country}
     *
     * <p>Where sources tell of changes in this country by name, and of others elsewhere, only what is told of it or of
     * all countries counts.
     *
     * @param initiative the initiative
     * @param country the country
     */
    public Activity activity(Ref initiative, Country country) {
        return evidence.activity(initiative, country);
    }

    /**
     * {@return the pairs of initiatives between which people could pass, those on record first; see
     * {@link HandOverFinder}}
     *
     * @param sectors the groups of sectors: sectors of one group are near each other
     */
    public ImmutableList<HandOver> handOvers(Collection<SectorGroup> sectors) {
        HandOverFinder finder = new HandOverFinder(catalogue, evidence, ties, sectors);
        return pair.recipients().stream()
                .flatMap(country -> Stream.concat(finder.find(other, one, country), finder.find(one, other, country)))
                .sorted(Comparator.comparing((HandOver found) -> !found.isReported()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return who works on the priorities of the recipients, one answer for each priority of the catalogue that has
     * sectors}
     *
     * @param window the time that is looked at
     * @throws IllegalArgumentException if the window has no beginning or no end
     */
    public ImmutableList<PriorityResponse> priorities(TimePeriod window) {
        LocalDate first = window.first().orElseThrow(() -> open(window));
        LocalDate last = window.last().orElseThrow(() -> open(window));
        return pair.recipients().stream()
                .flatMap(country -> catalogue
                        .priorities(country)
                        .filter(priority -> !priority.says().sectors().isEmpty())
                        .map(priority -> response(priority, country, first, last)))
                .collect(ImmutableList.toImmutableList());
    }

    private PriorityResponse response(Statement<Priority> priority, Country country, LocalDate first, LocalDate last) {
        SectorGroup sectors = new SectorGroup(
                priority.id(),
                priority.says().text(),
                ImmutableSet.copyOf(priority.says().sectors()));
        Predicate<Ref> inTime = initiative -> isDuring(initiative, country, first, last);
        ImmutableList<Ref> flows = catalogue.flows().stream()
                .filter(flow -> !Collections.disjoint(
                        flow.says().initiatives(), priority.says().initiatives()))
                .map(flow -> Kind.FLOW.ref(flow.id()))
                .collect(ImmutableList.toImmutableList());
        return new PriorityResponse(
                Kind.PRIORITY.ref(priority.id()),
                country,
                kept(reach.named(one, sectors, country), inTime),
                kept(reach.named(other, sectors, country), inTime),
                flows);
    }

    /**
     * {@return what a donor promised to the recipients, set aside and gave, and what never came}
     *
     * @param donor a donor, one of the two or any other
     */
    public Promises promises(Country donor) {
        return Promises.of(catalogue, donor, pair.recipients());
    }
}
