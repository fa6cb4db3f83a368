package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Eligibility;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Holds two initiatives against each other, criterion by criterion. */
final class Fits {
    /** For how long after the one ended the other may begin, and people still find it. */
    private static final int MONTHS_BETWEEN = 12;

    private final Catalogue catalogue;
    private final Evidence evidence;
    private final Collection<SectorGroup> sectors;
    private final Audiences audiences;

    Fits(Catalogue catalogue, Evidence evidence, Collection<SectorGroup> sectors) {
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.sectors = sectors;
        this.audiences = new Audiences(catalogue);
    }

    ImmutableMap<Criterion, Reason> of(
            Statement<Initiative> origin, Statement<Initiative> destination, Country country) {
        Ref from = Kind.INITIATIVE.ref(origin.id());
        Ref to = Kind.INITIATIVE.ref(destination.id());
        ImmutableSortedSet<Code> leaving = audiences(from);
        ImmutableSortedSet<Code> accepted = audiences(to);
        return ImmutableMap.of(
                Criterion.AUDIENCE, new Reason(audiences.fit(leaving, accepted), audience(leaving), audience(accepted)),
                Criterion.AGE, age(from, to),
                Criterion.OCCUPATION,
                        new Reason(
                                audiences.occupationFit(leaving, accepted),
                                occupations(leaving),
                                occupations(accepted)),
                Criterion.COUNTRY, country(origin.says(), destination.says(), country),
                Criterion.TIME, time(from, to, country),
                Criterion.SECTOR,
                        sector(
                                origin.says().sectorsIn(country),
                                destination.says().sectorsIn(country)));
    }

    private ImmutableSortedSet<Code> audiences(Ref initiative) {
        return HandOverFinder.terms(catalogue, initiative).stream()
                .flatMap(terms -> terms.eligibility().stream())
                .flatMap(eligibility -> eligibility.audience().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Optional<Side> audience(ImmutableSortedSet<Code> audiences) {
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new Side.Audience(audiences));
    }

    private Optional<Side> occupations(Set<Code> audience) {
        ImmutableSet<Occupation> occupations = audiences.occupations(audience);
        return occupations.isEmpty() ? Optional.empty() : Optional.of(new Side.Occupations(occupations));
    }

    private Optional<Interval> ages(Ref initiative) {
        return HandOverFinder.terms(catalogue, initiative).stream()
                .flatMap(terms -> terms.eligibility().stream())
                .flatMap((Eligibility eligibility) -> eligibility.age().stream())
                .findFirst();
    }

    private Reason age(Ref from, Ref to) {
        Optional<Interval> leaving = ages(from);
        Optional<Interval> accepted = ages(to);
        Fit fit = leaving.isEmpty() || accepted.isEmpty()
                ? Fit.NOT_STATED
                : leaving.get().meets(accepted.get()) ? Fit.FITS : Fit.DIFFERS;
        return new Reason(fit, leaving.map(Side.Age::new), accepted.map(Side.Age::new));
    }

    private Reason country(Initiative origin, Initiative destination, Country country) {
        Side from = place(origin, country);
        Side to = place(destination, country);
        boolean bothNameIt = from instanceof Side.Inside && to instanceof Side.Inside;
        return new Reason(bothNameIt ? Fit.FITS : Fit.NEAR, Optional.of(from), Optional.of(to));
    }

    private Side place(Initiative initiative, Country country) {
        boolean isNamed = initiative.countries().stream().anyMatch(area -> catalogue.liesIn(area, country));
        return isNamed ? new Side.Inside(country) : new Side.Around(country);
    }

    private Reason time(Ref from, Ref to, Country country) {
        Activity leaving = evidence.activity(from, country);
        Activity accepting = evidence.activity(to, country);
        return new Reason(timeFit(leaving, accepting), time(leaving), time(accepting));
    }

    private static Optional<Side> time(Activity activity) {
        boolean isStated =
                activity.knownBy().isPresent() || !activity.stretches().isEmpty();
        return isStated ? Optional.of(new Side.Time(activity)) : Optional.empty();
    }

    private static Fit timeFit(Activity leaving, Activity accepting) {
        if (!leaving.stretches().isEmpty()
                && leaving.stretches().stream().allMatch(stretch -> stretch.state() == History.State.PREPARING)) {
            return Fit.DIFFERS;
        }
        if (accepting.knownBy().isPresent()
                || leaving.knownBy().isPresent()
                || accepting.stretches().isEmpty()
                || leaving.stretches().isEmpty()) {
            return Fit.NOT_STATED;
        }
        ImmutableRangeSet<LocalDate> accepts = accepting.days();
        return leaving.days().asRanges().stream().map(Fits::prolonged).anyMatch(accepts::intersects)
                ? Fit.FITS
                : accepting.mayGoOn() ? Fit.NEAR : Fit.DIFFERS;
    }

    private static Range<LocalDate> prolonged(Range<LocalDate> days) {
        return Range.closedOpen(days.lowerEndpoint(), days.upperEndpoint().plusMonths(MONTHS_BETWEEN));
    }

    private Reason sector(ImmutableSet<Code> leaving, ImmutableSet<Code> accepted) {
        return new Reason(sectorFit(leaving, accepted), sectors(leaving), sectors(accepted));
    }

    private Fit sectorFit(Set<Code> leaving, Set<Code> accepted) {
        if (leaving.isEmpty() || accepted.isEmpty()) {
            return Fit.NOT_STATED;
        }
        return !Sets.intersection(leaving, accepted).isEmpty()
                ? Fit.FITS
                : isNear(leaving, accepted) ? Fit.NEAR : Fit.DIFFERS;
    }

    private static Optional<Side> sectors(ImmutableSet<Code> sectors) {
        return sectors.isEmpty() ? Optional.empty() : Optional.of(new Side.Sectors(sectors));
    }

    private boolean isNear(Set<Code> leaving, Set<Code> accepted) {
        return sectors.stream().filter(group -> group.touches(leaving)).anyMatch(group -> group.touches(accepted));
    }
}
