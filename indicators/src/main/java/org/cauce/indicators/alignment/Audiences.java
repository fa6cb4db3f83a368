package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;

/** Holds those who leave one programme against those whom another is for. */
final class Audiences {
    private static final Code GRADUATES = Code.of(Code.AUDIENCE, "programme-graduates");

    /** What the members of an audience do for a living, where its name says so. */
    private static final ImmutableMap<Code, Occupation> OCCUPATIONS = ImmutableMap.of(
            Code.of(Code.AUDIENCE, "youth-not-in-employment-education-or-training"), Occupation.WITHOUT_WORK_OR_STUDY,
            Code.of(Code.AUDIENCE, "farmers"), Occupation.FARMING,
            Code.of(Code.AUDIENCE, "enterprises"), Occupation.RUNNING_A_BUSINESS);

    private final Catalogue catalogue;

    Audiences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Fits if one of the audiences that leave is accepted or part of one that is; near if only a part of one is. */
    Fit fit(Set<Code> leaving, Set<Code> accepted) {
        if (leaving.isEmpty() || accepted.isEmpty()) {
            return Fit.NOT_STATED;
        }
        if (accepted.contains(GRADUATES) || isAnyWithin(leaving, accepted)) {
            return Fit.FITS;
        }
        return isAnyWithin(accepted, leaving) ? Fit.NEAR : Fit.DIFFERS;
    }

    private boolean isAnyWithin(Set<Code> codes, Set<Code> wider) {
        return codes.stream().anyMatch(code -> wider.stream().anyMatch(other -> catalogue.isWithin(code, other)));
    }

    Fit occupationFit(Set<Code> leaving, Set<Code> accepted) {
        ImmutableSet<Occupation> from = occupations(leaving);
        ImmutableSet<Occupation> to = occupations(accepted);
        if (from.isEmpty() || to.isEmpty()) {
            return Fit.NOT_STATED;
        }
        return Sets.intersection(from, to).isEmpty() ? Fit.DIFFERS : Fit.FITS;
    }

    ImmutableSet<Occupation> occupations(Set<Code> audience) {
        return OCCUPATIONS.entrySet().stream()
                .filter(entry -> audience.stream().anyMatch(code -> catalogue.isWithin(code, entry.getKey())))
                .map(Map.Entry::getValue)
                .collect(ImmutableSet.toImmutableSet());
    }
}
