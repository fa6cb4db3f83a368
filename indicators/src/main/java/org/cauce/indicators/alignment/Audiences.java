package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.model.code.Code;

/** How audiences relate: which is part of which, and what their members do for a living. */
final class Audiences {
    /** Part and whole, as in a thesaurus: who is the first is the second too. */
    private static final ImmutableMap<String, String> BROADER = ImmutableMap.of(
            "youth-not-in-employment-education-or-training", "youth",
            "at-risk-youth", "youth",
            "small-farmers", "farmers");

    /** What the members of an audience do, where its name says so. */
    private static final ImmutableMap<String, String> OCCUPATION = ImmutableMap.of(
            "youth-not-in-employment-education-or-training", "without work or study",
            "farmers", "farming");

    /** Who has left any programme. */
    private static final String GRADUATES = "programme-graduates";

    private Audiences() {}

    static Fit fit(Set<Code> leaving, Set<Code> accepted) {
        if (leaving.isEmpty() || accepted.isEmpty()) {
            return Fit.NOT_STATED;
        }
        Set<String> wider = widened(leaving);
        Set<String> wanted = values(accepted);
        if (wanted.contains(GRADUATES) || !Sets.intersection(wider, wanted).isEmpty()) {
            return Fit.FITS;
        }
        return Sets.intersection(wider, widened(accepted)).isEmpty() ? Fit.DIFFERS : Fit.NEAR;
    }

    static Fit occupationFit(Set<Code> leaving, Set<Code> accepted) {
        ImmutableSet<String> from = occupations(leaving);
        ImmutableSet<String> to = occupations(accepted);
        if (from.isEmpty() || to.isEmpty()) {
            return Fit.NOT_STATED;
        }
        return Sets.intersection(from, to).isEmpty() ? Fit.DIFFERS : Fit.FITS;
    }

    static ImmutableSet<String> occupations(Set<Code> audience) {
        return widened(audience).stream()
                .flatMap(value -> Optional.ofNullable(OCCUPATION.get(value)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> values(Set<Code> codes) {
        return codes.stream().map(Code::value).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> widened(Set<Code> codes) {
        Set<String> all = new LinkedHashSet<>(values(codes));
        for (String value : values(codes)) {
            Optional.ofNullable(BROADER.get(value)).ifPresent(all::add);
        }
        return all;
    }
}
