package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** What a catalogue tells of two donors side by side. */
public final class InitiativeAlignment {
    private final Alignment pair;
    private final Catalogue catalogue;
    private final Engagements one;
    private final Engagements other;
    private final Ties ties;

    InitiativeAlignment(Alignment pair, Catalogue catalogue) {
        this.pair = pair;
        this.catalogue = catalogue;
        this.one = Engagements.of(catalogue, pair.one(), pair.other());
        this.other = Engagements.of(catalogue, pair.other(), pair.one());
        this.ties = new Ties(catalogue, List.of(pair.one(), pair.other()));
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
     * {@return who is active where, in a time}
     *
     * <p>An initiative is active in a cell if a donor leads or pays for it, its sources name the country and a sector of
     * the group, and it may be at work at some time of the window, see {@link Activity#days}.
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
        return new OverlapMap(pair, window, cells.build());
    }

    private static IllegalArgumentException open(TimePeriod window) {
        return new IllegalArgumentException(
                "Window is " + window + ": expected a period with a first and a last day, such as 2019/2024");
    }

    private OverlapCell cell(SectorGroup sector, Country country, LocalDate first, LocalDate last) {
        Predicate<Ref> inTime = initiative -> isDuring(initiative, country, first, last);
        ImmutableList<Ref> ours = named(one, sector, country).filter(inTime);
        ImmutableList<Ref> theirs = named(other, sector, country).filter(inTime);
        return new OverlapCell(
                sector,
                country,
                ours,
                theirs,
                ties.between(ours, theirs, Optional.of(country)).stream()
                        .map(Ties.Joined::told)
                        .collect(ImmutableList.toImmutableList()),
                ties.frameworks(sector, List.of(country)),
                ImmutableList.of(),
                regional(one, sector, country).filter(inTime),
                regional(other, sector, country).filter(inTime));
    }
}
