package org.cauce.indicators.concentration;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Which flows are parts of which, directly or through others, so that nothing is counted twice.
 *
 * <p>A flow is a part of the one that it says it is a subset of, of the one that says it is the sum of it, and of the
 * one whose share or rest its amount is.
 */
public final class Containment {
    private final SetMultimap<Ref, Ref> wholesOf = HashMultimap.create();

    private Containment(Catalogue catalogue) {
        for (Statement<FundingFlow> statement : catalogue.flows()) {
            Ref flow = Kind.FLOW.ref(statement.id());
            FundingFlow says = statement.says();
            says.subsetOf().ifPresent(whole -> wholesOf.put(flow, whole));
            says.aggregateOf().forEach(part -> wholesOf.put(part, flow));
            // "75% of these funds" and "the rest" are parts of what they name, whether or not they also say so
            if (says.amount() instanceof Amount.ShareOf share) {
                wholesOf.put(flow, share.whole());
            } else if (says.amount() instanceof Amount.Remainder rest) {
                wholesOf.put(flow, rest.whole());
            }
        }
    }

    /**
     * {@return which flows of a catalogue are parts of which}
     *
     * @param catalogue where the flows are
     */
    public static Containment of(Catalogue catalogue) {
        return new Containment(catalogue);
    }

    /**
     * {@return all flows that hold a flow; never itself, even where references run in a circle}
     *
     * @param flow the flow
     */
    public ImmutableSet<Ref> wholesOf(Ref flow) {
        Set<Ref> found = new HashSet<>();
        Deque<Ref> open = new ArrayDeque<>(wholesOf.get(flow));
        while (!open.isEmpty()) {
            Ref whole = open.pop();
            if (!whole.equals(flow) && found.add(whole)) {
                open.addAll(wholesOf.get(whole));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /**
     * {@return one of these flows that holds a flow; empty if none does}
     *
     * @param flow the flow
     * @param candidates the flows that may hold it
     */
    public Optional<Ref> wholeAmong(Ref flow, Collection<Ref> candidates) {
        Set<Ref> wholes = wholesOf(flow);
        return candidates.stream().filter(wholes::contains).findFirst();
    }
}
