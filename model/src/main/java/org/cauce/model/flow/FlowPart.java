package org.cauce.model.flow;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.model.place.AreaKind;
import org.cauce.model.quantity.Apportionment;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Ref;

/**
 * The part of a flow that goes to one recipient for one sector; the parts sum exactly to the flow.
 *
 * @param recipient the recipient as a reference; empty for what is not allocated to one
 * @param recipientKind what kind of area it is; empty for what is not allocated
 * @param sector the sector as a code; empty for what is not allocated to one
 * @param amount how much, in plain units
 */
record FlowPart(String recipient, String recipientKind, String sector, BigDecimal amount) {
    // to the cent, or finer if the flow is
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Share(String to, BigDecimal percent) {}

    /**
     * {@return the parts of a flow; none if it states no amount}
     *
     * <p>What goes to several in unknown parts is allocated to none of them.
     *
     * @param flow the flow
     */
    static ImmutableList<FlowPart> of(FundingFlow flow) {
        Optional<Money> money = flow.money();
        if (money.isEmpty()) {
            return ImmutableList.of();
        }
        List<Share> recipients = shares(flow.recipients());
        List<Share> sectors = shares(flow.sectors());
        BigDecimal amount = money.get().amount();
        return recipients.size() == 1 && sectors.size() == 1
                ? ImmutableList.of(part(recipients.get(0), sectors.get(0), amount))
                : split(recipients, sectors, amount);
    }

    private static ImmutableList<FlowPart> split(List<Share> recipients, List<Share> sectors, BigDecimal amount) {
        List<BigDecimal> weights = new ArrayList<>();
        recipients.forEach(recipient ->
                sectors.forEach(sector -> weights.add(recipient.percent().multiply(sector.percent()))));
        ImmutableList<BigDecimal> amounts = Apportionment.of(weights).split(amount, DECIMALS);
        ImmutableList.Builder<FlowPart> parts = ImmutableList.builder();
        for (int i = 0; i < amounts.size(); i++) {
            parts.add(part(recipients.get(i / sectors.size()), sectors.get(i % sectors.size()), amounts.get(i)));
        }
        return parts.build();
    }

    private static FlowPart part(Share recipient, Share sector, BigDecimal amount) {
        return new FlowPart(recipient.to(), kind(recipient.to()), sector.to(), amount);
    }

    private static String kind(String recipient) {
        return recipient.isEmpty()
                ? ""
                : AreaKind.of(Ref.parse(recipient)).map(AreaKind::toString).orElse("");
    }

    private static <T extends Comparable<T>> List<Share> shares(Optional<Split<T>> split) {
        if (split.isEmpty() || !split.get().isKnown()) {
            return List.of(new Share("", HUNDRED));
        }
        if (split.get().whole().isPresent()) {
            return List.of(new Share(split.get().whole().get().toString(), HUNDRED));
        }
        List<Share> shares = new ArrayList<>();
        split.get().shares().forEach((to, percent) -> shares.add(new Share(to.toString(), percent)));
        if (split.get().unallocated().signum() > 0) {
            shares.add(new Share("", split.get().unallocated()));
        }
        return shares;
    }
}
