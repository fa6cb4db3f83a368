package org.cauce.indicators.concentration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.party.Aggregate;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/** Finds flows that tell, or may tell, of the same money. */
final class Rivals {
    /** All that would tell two sums of one stage and initiative apart. */
    private record Fingerprint(Set<Ref> providers, List<Object> rest) {
        static Fingerprint of(FundingFlow flow) {
            return new Fingerprint(
                    Set.copyOf(flow.providers()),
                    List.of(
                            flow.receivers(),
                            flow.recipients(),
                            flow.sectors(),
                            flow.channel(),
                            flow.period(),
                            flow.classifications()));
        }
    }

    private final Catalogue catalogue;

    Rivals(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns why none of these flows may be added, for each of them; nothing if they may. */
    List<LeftOut> among(List<Delivery> flows) {
        List<LeftOut> doubts = new ArrayList<>();
        for (Delivery flow : flows) {
            flows.stream()
                    .filter(other -> !other.ref().equals(flow.ref()))
                    .flatMap(other -> doubt(flow.flow(), other.flow()).stream())
                    .findFirst()
                    .ifPresent(reason -> doubts.add(new LeftOut(flow.ref(), reason)));
        }
        if (!doubts.isEmpty()) {
            flows.stream()
                    .map(Delivery::ref)
                    .filter(ref ->
                            doubts.stream().noneMatch(doubt -> doubt.flow().equals(ref)))
                    .forEach(ref -> doubts.add(new LeftOut(
                            ref,
                            "no sum without " + doubts.get(0).flow() + ": "
                                    + doubts.get(0).reason())));
        }
        return doubts;
    }

    private Optional<String> doubt(Statement<FundingFlow> flow, Statement<FundingFlow> other) {
        Ref ref = Kind.FLOW.ref(other.id());
        if (flow.conflictGroup().isPresent() && flow.conflictGroup().equals(other.conflictGroup())) {
            return Optional.of("does not fit together with " + ref);
        }
        if (isCumulative(flow.says()) || isCumulative(other.says())) {
            return Optional.of("a running total may hold it or " + ref);
        }
        if (Fingerprint.of(flow.says()).equals(Fingerprint.of(other.says()))) {
            return Optional.of("nothing tells it apart from " + ref);
        }
        return holds(flow.says(), other.says()) || holds(other.says(), flow.says())
                ? Optional.of("a provider is part of one of " + ref)
                : Optional.empty();
    }

    private static boolean isCumulative(FundingFlow flow) {
        return flow.is(Condition.CUMULATIVE)
                || flow.when().filter(Timing::isCumulative).isPresent();
    }

    /** What an aggregate gave holds what its members gave. */
    private boolean holds(FundingFlow whole, FundingFlow part) {
        Set<Ref> members = new HashSet<>();
        whole.providers().forEach(provider -> addMembers(provider, members));
        return part.providers().stream().anyMatch(members::contains);
    }

    private void addMembers(Ref party, Set<Ref> members) {
        if (party.is(Kind.AGGREGATE)) {
            for (Ref member : catalogue.get(party, Aggregate.class).says().members()) {
                if (members.add(member)) {
                    addMembers(member, members);
                }
            }
        }
    }
}
