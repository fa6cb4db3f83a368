package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Forms the sums of a stage that may be formed, and says of every other flow why it is in none. */
final class Totals {
    /** Says why a flow is in no sum; empty if nothing speaks against it. */
    interface Excluder {
        Optional<String> reason(FundingFlow flow);
    }

    private record Likeness(
            Optional<Ref> initiative, Optional<Ref> saidBy, Basis basis, Currency currency, PriceBasis prices) {}

    private final Catalogue catalogue;
    private final Excluder excluder;
    private final Containment containment;
    private final Rivals rivals;

    Totals(Catalogue catalogue, Excluder excluder) {
        this.catalogue = catalogue;
        this.excluder = excluder;
        this.containment = Containment.of(catalogue);
        this.rivals = new Rivals(catalogue);
    }

    StageAmounts at(Stage stage, List<Statement<FundingFlow>> flows) {
        List<Delivery> all = flows.stream()
                .map(flow -> DeliveryChain.delivery(catalogue, flow))
                .toList();
        List<Delivery> amounts =
                all.stream().filter(flow -> flow.amount().isPresent()).toList();
        List<LeftOut> leftOut = new ArrayList<>();
        ImmutableListMultimap<Likeness, Delivery> alike =
                Multimaps.index(toBeAdded(amounts, leftOut), Totals::likeness);
        ImmutableList.Builder<StageTotal> totals = ImmutableList.builder();
        Multimaps.asMap(alike)
                .forEach((likeness, group) ->
                        total(stage, likeness, group, leftOut).ifPresent(totals::add));
        return new StageAmounts(
                stage,
                ImmutableList.copyOf(amounts),
                all.stream().filter(flow -> flow.amount().isEmpty()).collect(ImmutableList.toImmutableList()),
                totals.build(),
                ImmutableList.copyOf(leftOut));
    }

    private List<Delivery> toBeAdded(List<Delivery> amounts, List<LeftOut> leftOut) {
        List<Delivery> candidates = new ArrayList<>();
        for (Delivery delivery : amounts) {
            reason(delivery.flow(), candidates)
                    .ifPresentOrElse(
                            reason -> leftOut.add(new LeftOut(delivery.ref(), reason)), () -> candidates.add(delivery));
        }
        List<Ref> refs = candidates.stream().map(Delivery::ref).toList();
        List<Delivery> wholes = new ArrayList<>();
        for (Delivery delivery : candidates) {
            containment
                    .wholeAmong(delivery.ref(), refs)
                    .ifPresentOrElse(
                            whole -> leftOut.add(new LeftOut(delivery.ref(), "part of " + whole)),
                            () -> wholes.add(delivery));
        }
        return wholes;
    }

    private Optional<String> reason(Statement<FundingFlow> flow, List<Delivery> earlier) {
        if (!flow.says().per().isEmpty()) {
            return Optional.of("stated per " + flow.says().per().first() + ", not as a sum");
        }
        Optional<String> same = earlier.stream()
                .map(Delivery::ref)
                .filter(flow.sameAs()::contains)
                .findFirst()
                .map(other -> "the same as " + other);
        return same.or(() -> excluder.reason(flow.says()));
    }

    private static Likeness likeness(Delivery delivery) {
        FundingFlow flow = delivery.flow().says();
        ResolvedAmount amount = delivery.amount().orElseThrow();
        return new Likeness(
                flow.initiative(),
                delivery.flow().saidBy(),
                flow.basis(),
                amount.bounds().unit().currency().orElseThrow(),
                amount.priceBasis());
    }

    private Optional<StageTotal> total(Stage stage, Likeness likeness, List<Delivery> group, List<LeftOut> leftOut) {
        List<LeftOut> doubts = rivals.among(group);
        if (!doubts.isEmpty()) {
            leftOut.addAll(doubts);
            return Optional.empty();
        }
        FlowTotal total = group.stream()
                .map(delivery -> total(stage, likeness, delivery.amount().orElseThrow()))
                .reduce(FlowTotal::plus)
                .orElseThrow();
        return Optional.of(new StageTotal(
                likeness.initiative(),
                likeness.saidBy(),
                total,
                group.stream().map(Delivery::ref).collect(ImmutableList.toImmutableList())));
    }

    private static FlowTotal total(Stage stage, Likeness likeness, ResolvedAmount amount) {
        Money money = Money.of(amount.bounds().nominal(), likeness.currency(), likeness.prices());
        return new FlowTotal(stage, likeness.basis(), money, amount.bounds(), 1);
    }
}
