package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Which flows hold others: a part and its whole are the same money. */
final class Overlaps {
    private final ImmutableSetMultimap<Ref, Ref> wholesOf;

    Overlaps(Iterable<Statement<FundingFlow>> flows) {
        ImmutableSetMultimap.Builder<Ref, Ref> wholes = ImmutableSetMultimap.builder();
        for (Statement<FundingFlow> flow : flows) {
            Ref ref = Kind.FLOW.ref(flow.id());
            flow.says().subsetOf().ifPresent(whole -> wholes.put(ref, whole));
            flow.says().aggregateOf().forEach(part -> wholes.put(part, ref));
        }
        this.wholesOf = wholes.build();
    }

    /** The first of these flows that holds this one, directly or through others. */
    Optional<Ref> wholeOf(Ref part, Set<Ref> among) {
        Set<Ref> seen = new HashSet<>(Set.of(part));
        Deque<Ref> next = new ArrayDeque<>(wholesOf.get(part));
        while (!next.isEmpty()) {
            Ref whole = next.remove();
            if (seen.add(whole)) {
                if (among.contains(whole)) {
                    return Optional.of(whole);
                }
                next.addAll(wholesOf.get(whole));
            }
        }
        return Optional.empty();
    }
}
