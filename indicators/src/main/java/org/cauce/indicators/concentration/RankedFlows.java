package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Adds flows up by recipient and key, and ranks the keys of each recipient. */
final class RankedFlows<K> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a flow gives to whom: shares in percent by key, or the reason why it cannot be told. */
    record Shares<K>(Map<K, BigDecimal> percent, Optional<String> reason) {
        static <K extends Comparable<K>> Shares<K> of(Split<K> split) {
            if (!split.isKnown()) {
                return unknown("split among " + split.among() + " in unknown parts");
            }
            return new Shares<>(
                    split.whole()
                            .<Map<K, BigDecimal>>map(whole -> Map.of(whole, HUNDRED))
                            .orElse(split.shares()),
                    Optional.empty());
        }

        static <K> Shares<K> unknown(String reason) {
            return new Shares<>(Map.of(), Optional.of(reason));
        }
    }

    private final Catalogue catalogue;
    private final Containment containment;
    private final Function<FundingFlow, Shares<K>> keys;
    private final Map<Ref, ListMultimap<K, FlowTotal>> sums = new TreeMap<>();
    private final ListMultimap<Ref, LeftOut> leftOut =
            MultimapBuilder.treeKeys().arrayListValues().build();

    RankedFlows(Catalogue catalogue, Function<FundingFlow, Shares<K>> keys) {
        this.catalogue = catalogue;
        this.containment = Containment.of(catalogue);
        this.keys = keys;
    }

    static Shares<Ref> providers(FundingFlow flow) {
        return switch (flow.providers().size()) {
            case 0 -> Shares.unknown("no provider stated");
            case 1 -> new Shares<>(Map.of(flow.providers().get(0), HUNDRED), Optional.empty());
            default -> Shares.unknown("given together by " + flow.providers());
        };
    }

    static Shares<Code> sectors(FundingFlow flow) {
        return flow.sectors().map(Shares::of).orElseGet(() -> Shares.unknown("no sector stated"));
    }

    ImmutableSortedMap<Ref, FlowRanking<K>> rank(Iterable<Statement<FundingFlow>> flows) {
        List<Statement<FundingFlow>> all =
                StreamSupport.stream(flows.spliterator(), false).toList();
        List<Ref> refs = all.stream().map(flow -> Kind.FLOW.ref(flow.id())).toList();
        all.forEach(flow -> add(flow, refs));
        Set<Ref> recipients = new HashSet<>(sums.keySet());
        recipients.addAll(leftOut.keySet());
        return recipients.stream()
                .collect(
                        ImmutableSortedMap.toImmutableSortedMap(Ref::compareTo, recipient -> recipient, this::ranking));
    }

    private void add(Statement<FundingFlow> statement, List<Ref> all) {
        FundingFlow flow = statement.says();
        Ref ref = Kind.FLOW.ref(statement.id());
        if (flow.recipients().isEmpty()) {
            return;
        }
        Optional<ResolvedAmount> amount = ResolvedAmount.of(catalogue, flow);
        Shares<Ref> recipients = Shares.of(flow.recipients().get());
        Shares<K> shares = keys.apply(flow);
        Optional<String> reason = containment
                .wholeAmong(ref, all)
                .map(whole -> "part of " + whole)
                .or(() -> amount.isPresent() ? Optional.empty() : Optional.of("no amount stated"))
                .or(() -> flow.per().isEmpty()
                        ? Optional.empty()
                        : Optional.of("stated per " + flow.per().first()))
                .or(recipients::reason)
                .or(shares::reason);
        if (reason.isPresent()) {
            flow.recipients().get().parts().forEach(to -> leftOut.put(to, new LeftOut(ref, reason.get())));
        } else {
            recipients
                    .percent()
                    .forEach((to, part) -> shares.percent()
                            .forEach((key, share) ->
                                    add(to, key, total(flow, amount.orElseThrow(), part.multiply(share)))));
        }
    }

    private void add(Ref recipient, K key, FlowTotal total) {
        sums.computeIfAbsent(
                        recipient,
                        to -> MultimapBuilder.linkedHashKeys().arrayListValues().build())
                .put(key, total);
    }

    /** The part of a flow, in hundredths of a percent. */
    private static FlowTotal total(FundingFlow flow, ResolvedAmount amount, BigDecimal share) {
        Estimate part = amount.bounds().times(share.movePointLeft(4));
        Money money = Money.of(part.nominal(), part.unit().currency().orElseThrow(), amount.priceBasis());
        return new FlowTotal(flow.stage(), flow.basis(), money, part, 1);
    }

    private FlowRanking<K> ranking(Ref recipient) {
        ListMultimap<K, FlowTotal> given = sums.getOrDefault(
                recipient, MultimapBuilder.hashKeys().arrayListValues().build());
        // adding all of them refuses flows that must not stand in one ranking
        Optional<FlowTotal> total = given.values().stream().reduce(FlowTotal::plus);
        ImmutableMap<K, Estimate> values = Multimaps.asMap(given).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> sum(entry.getValue())));
        return new FlowRanking<>(
                recipient,
                Ranking.of(
                        values.keySet(),
                        key -> Optional.ofNullable(values.get(key)).orElseThrow()),
                total.map(FlowTotal::estimate),
                ImmutableList.copyOf(leftOut.get(recipient)));
    }

    private static Estimate sum(List<FlowTotal> totals) {
        return Estimate.sum(totals.stream().map(FlowTotal::estimate).toList());
    }
}
