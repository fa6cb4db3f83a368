package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** What a function gives: numbers, and whether its claim holds where it makes one. */
record Outcome(ImmutableList<Result> results, Optional<ClaimResult> claim) {
    static Outcome of(List<Result> results) {
        return new Outcome(ImmutableList.copyOf(results), Optional.empty());
    }

    static Outcome of(Result result) {
        return of(List.of(result));
    }

    static Outcome of(List<Result> results, ClaimResult claim) {
        return new Outcome(ImmutableList.copyOf(results), Optional.of(claim));
    }
}
