package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.Engagements;
import org.cauce.indicators.alignment.Engagements.LeftOut;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Finds what the records behind the page lack: dates, sums, sectors, people. */
final class BlindSpots {
    private final Context context;
    private final Named named;

    BlindSpots(Context context) {
        this.context = context;
        this.named = new Named(context);
    }

    ImmutableList<BlindSpot> spots() {
        return Stream.<Supplier<Stream<BlindSpot>>>of(
                        new Unsaid(context)::spots,
                        () -> named("starts", active().filter(this::isWithoutStart)),
                        () -> named("sums", active().filter(this::isWithoutSum)),
                        this::passed,
                        () -> leftOut("sectorless", LeftOut.NO_SECTOR),
                        () -> leftOut("uncooperative", LeftOut.NO_COOPERATION),
                        this::otherSectors,
                        this::priorities,
                        this::gaps,
                        () -> Stream.of(after()))
                .flatMap(Supplier::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** The initiatives in the map, each once. */
    private Stream<Ref> active() {
        return context.overlap.cells().stream()
                .flatMap(cell -> Stream.concat(cell.one().stream(), cell.other().stream()))
                .distinct();
    }

    private boolean isWithoutStart(Ref initiative) {
        return context.initiatives.activity(initiative).knownBy().isPresent();
    }

    private boolean isWithoutSum(Ref initiative) {
        return context.catalogue
                .flows()
                .says()
                .noneMatch(flow ->
                        flow.initiatives().contains(initiative) && flow.money().isPresent());
    }

    private Stream<BlindSpot> named(String key, Stream<Ref> initiatives) {
        ImmutableSet<Ref> all = initiatives.collect(ImmutableSet.toImmutableSet());
        return all.isEmpty() ? Stream.of() : Stream.of(spot(key, count(all), named.links(all)));
    }

    private BlindSpot spot(String key, Object... values) {
        return new BlindSpot(context.say("blind." + key), context.say("blind." + key + ".why", values));
    }

    private Prose count(Collection<Ref> all) {
        return Prose.of(context.facts.counted(
                all.size(),
                context.texts.text("blind.count"),
                all.stream().map(named::name).collect(Collectors.joining("; "))));
    }

    /** Hand-overs on record whose source does not tell how many people passed. */
    private Stream<BlindSpot> passed() {
        ImmutableSet<Prose> pairs = context.handOvers.stream()
                .filter(pair -> pair.isReported()
                        && new HandOverTerms(context).reached(pair).isEmpty())
                .map(pair ->
                        context.say("blind.passed.pair", named.link(pair.origin()), named.link(pair.destination())))
                .collect(ImmutableSet.toImmutableSet());
        return pairs.isEmpty() ? Stream.of() : Stream.of(spot("passed", Prose.join("; ", pairs.asList())));
    }

    private Stream<BlindSpot> leftOut(String key, LeftOut reason) {
        return named(
                key,
                Stream.of(context.initiatives.one(), context.initiatives.other())
                        .map(Engagements::leftOut)
                        .flatMap(leftOut -> leftOut.entrySet().stream())
                        .filter(entry -> entry.getValue() == reason)
                        .map(entry -> entry.getKey())
                        .distinct());
    }

    /** Sectors of initiatives that are in no row of the map. */
    private Stream<BlindSpot> otherSectors() {
        ImmutableSet<Code> mapped = context.sectors.stream()
                .flatMap(sector -> sector.sectors().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Prose> others = Stream.of(context.initiatives.one(), context.initiatives.other())
                .flatMap(engagements -> engagements.counted().stream())
                .map(Statement::says)
                .flatMap((Initiative says) -> says.sectors().stream())
                .filter(code -> !mapped.contains(code))
                .distinct()
                .map(this::sector)
                .sorted(Comparator.comparing(Prose::text))
                .collect(ImmutableList.toImmutableList());
        return others.isEmpty() ? Stream.of() : Stream.of(spot("sectors", Prose.join("; ", others)));
    }

    /** Returns the name of a sector, in which digits carry its source; the code itself if nothing names it. */
    private Prose sector(Code code) {
        return context.sector(code)
                .map(sector -> context.facts.named(context.facts.wording().sectorName(sector.id()), sector))
                .orElseGet(() -> Prose.of(new Piece.Place(code.value())));
    }

    /** How many priorities of the recipients are on record, and how many of them name no initiative or sector. */
    private Stream<BlindSpot> priorities() {
        ImmutableSet<Ref> all = context.catalogue
                .priorities()
                .filter(priority -> context.recipients.stream()
                        .anyMatch(
                                country -> country.ref().equals(priority.says().country())))
                .map(priority -> Kind.PRIORITY.ref(priority.id()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Ref> shown = context.overlap.cells().stream()
                .map(OverlapCell::priorities)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableSet.toImmutableSet());
        String key = all.isEmpty() ? "priorities.none" : "priorities.some";
        return Stream.of(
                new BlindSpot(context.say("blind.priorities"), context.say("blind." + key, count(all), count(shown))));
    }

    /** What the documents themselves lack about initiatives of the donors. */
    private Stream<BlindSpot> gaps() {
        return context.catalogue
                .gaps()
                .filter(gap -> isAboutInitiative(gap.says()))
                .map(this::gap);
    }

    private boolean isAboutInitiative(Gap gap) {
        return gap.about().stream()
                .anyMatch(ref -> ref.is(Kind.INITIATIVE)
                        && !Sides.of(context, ImmutableSet.of(ref)).isEmpty());
    }

    private BlindSpot gap(Statement<Gap> gap) {
        Ref ref = Kind.GAP.ref(gap.id());
        Prose what = context.facts.prose(gap.says().missing(), ref, gap.says().about());
        Optional<Prose> why =
                gap.note().map(note -> context.facts.prose(note, ref, gap.says().about()));
        return new BlindSpot(what.capitalised(), why.orElseGet(() -> context.say("blind.gap.why")));
    }

    private BlindSpot after() {
        Prose day = Prose.of(new Piece.When(context.texts.time(
                TimePeriod.parse(Integer.toString(context.asOf().getYear())))));
        return new BlindSpot(context.say("blind.after", day), context.say("blind.after.why"));
    }
}
