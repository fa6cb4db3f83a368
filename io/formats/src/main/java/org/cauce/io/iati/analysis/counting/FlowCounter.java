package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.iati.analysis.FlowDirection;
import org.cauce.io.iati.analysis.TransactionKind;
import org.jspecify.annotations.Nullable;

/** Joins the two ends of flows, and counts them. */
final class FlowCounter {
    private final ChainPolicy policy;
    private final ImmutableList<FlowEntry> flows;
    private final IdentityHashMap<FlowEntry, FlowLink> linkOf = new IdentityHashMap<>();
    private final ImmutableList.Builder<FlowLink> links = ImmutableList.builder();
    private final ImmutableList.Builder<FlowNote> notes = ImmutableList.builder();
    private final ImmutableList.Builder<FlowEntry> counted = ImmutableList.builder();
    private final ImmutableList.Builder<LeftOutFlow> leftOut = ImmutableList.builder();
    private final Set<String> reporters = new HashSet<>();
    private final Set<String> activities = new HashSet<>();

    FlowCounter(ChainPolicy policy, ImmutableList<FlowEntry> flows) {
        this.policy = policy;
        this.flows = flows;
    }

    FlowCount count(long withoutKind) {
        join();
        for (FlowEntry flow : flows) {
            reporters.add(flow.activity().reporter());
            activities.add(flow.activity().identifier());
        }
        // blank is no organisation and no activity
        reporters.remove("");
        activities.remove("");
        for (FlowEntry flow : flows) {
            LeftOutFlow.Reason reason = reason(flow);
            if (reason == null) {
                counted.add(flow);
            } else {
                leftOut.add(new LeftOutFlow(flow, reason, Optional.ofNullable(linkOf.get(flow))));
            }
        }
        return new FlowCount(policy, counted.build(), leftOut.build(), links.build(), notes.build(), withoutKind);
    }

    private LeftOutFlow.@Nullable Reason reason(FlowEntry flow) {
        boolean isOutgoing = flow.kind().direction() == FlowDirection.OUTGOING;
        boolean isLinked = linkOf.containsKey(flow);
        return switch (policy.view()) {
            case AS_PUBLISHED -> null;
            case SENDERS -> isLinked && !isOutgoing ? LeftOutFlow.Reason.REPORTED_BY_SENDER : null;
            case RECEIVERS -> isLinked && isOutgoing ? LeftOutFlow.Reason.REPORTED_BY_RECEIVER : null;
            case ONE_REPORTER ->
                policy.reporter().equals(Optional.of(flow.activity().reporter()))
                        ? null
                        : LeftOutFlow.Reason.OTHER_REPORTER;
            case EXTERNAL_INFLOWS -> isOutgoing ? LeftOutFlow.Reason.OUTGOING : fromReporter(flow);
        };
    }

    private LeftOutFlow.@Nullable Reason fromReporter(FlowEntry flow) {
        if (reporters.contains(flow.provider()) || activities.contains(flow.sender())) {
            return LeftOutFlow.Reason.FROM_REPORTER;
        }
        if (flow.provider().isEmpty() && flow.sender().isEmpty()) {
            notes.add(new FlowNote(FlowNote.Kind.PROVIDER_UNKNOWN, flow));
        }
        return null;
    }

    private void join() {
        Map<Pair, List<FlowEntry>> sent = new LinkedHashMap<>();
        Map<Pair, List<FlowEntry>> received = new LinkedHashMap<>();
        for (FlowEntry flow : flows) {
            Optional<TransactionKind> counterpart = flow.kind().counterpart();
            if (flow.isBetweenActivities() && counterpart.isPresent()) {
                boolean isOutgoing = flow.kind().direction() == FlowDirection.OUTGOING;
                Pair pair =
                        new Pair(flow.sender(), flow.receiver(), isOutgoing ? flow.kind() : counterpart.orElseThrow());
                (isOutgoing ? sent : received)
                        .computeIfAbsent(pair, key -> new ArrayList<>())
                        .add(flow);
            }
        }
        sent.forEach((pair, out) -> join(pair, out, received.getOrDefault(pair, List.of())));
    }

    private void join(Pair pair, List<FlowEntry> sent, List<FlowEntry> received) {
        ImmutableList<FlowEntry> out = agreeing(sent, received);
        ImmutableList<FlowEntry> in = agreeing(received, sent);
        if (!out.isEmpty()) {
            FlowLink link = new FlowLink(pair.sender(), pair.receiver(), pair.kind(), out, in);
            links.add(link);
            out.forEach(flow -> linkOf.put(flow, link));
            in.forEach(flow -> linkOf.put(flow, link));
        }
    }

    /** The flows of one end with whose organisations one of the other end agrees. */
    private ImmutableList<FlowEntry> agreeing(List<FlowEntry> flows, List<FlowEntry> others) {
        Set<Ends> ends = new HashSet<>();
        others.forEach(other -> ends.add(new Ends(other.provider(), other.recipient())));
        ImmutableList.Builder<FlowEntry> agreeing = ImmutableList.builder();
        for (FlowEntry flow : flows) {
            if (ends.stream().anyMatch(other -> other.agreesWith(flow))) {
                agreeing.add(flow);
            } else if (!others.isEmpty()) {
                notes.add(new FlowNote(FlowNote.Kind.ORGANISATIONS_DIFFER, flow));
            }
        }
        return agreeing.build();
    }

    private record Pair(String sender, String receiver, TransactionKind kind) {}

    /** The organisations at both ends; an end that is not told agrees with any. */
    private record Ends(String provider, String recipient) {
        boolean agreesWith(FlowEntry flow) {
            return agree(provider, flow.provider()) && agree(recipient, flow.recipient());
        }

        private static boolean agree(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }
}
