package org.cauce.model.flow;

import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;

/**
 * A sum of flows that may be added: the same stage, basis, currency and price basis.
 *
 * <p>Beside the money stands the interval that the bounds of the flows allow: the sum of "around $1 billion" and $400
 * million is not one number.
 *
 * @param stage the stage of all flows in it
 * @param basis the basis of all flows in it
 * @param money the sum of the numbers, their bounds left aside
 * @param estimate the same sum with the interval that the bounds allow
 * @param flows how many flows are in it
 */
public record FlowTotal(Stage stage, Basis basis, Money money, Estimate estimate, int flows) {

    /**
     * {@return the total of one flow}
     *
     * @throws IllegalArgumentException if its amount is not stated
     */
    public static FlowTotal of(FundingFlow flow) {
        Money money = flow.money()
                .orElseThrow(() -> new IllegalArgumentException("The amount of the flow is "
                        + flow.amount().printed().orElse("not stated")
                        + ": only stated amounts can be added; leave the flow out and count it"));
        Quantity quantity = flow.quantity().orElseThrow();
        return new FlowTotal(
                flow.stage(), flow.basis(), money, quantity.estimate().orElseThrow(), 1);
    }

    /**
     * {@return a collector that adds flows}
     *
     * <p>It gives an empty result for no flow at all, since a sum of nothing has no currency, stage or basis. Flows
     * that are not alike end it with the exception of {@link #plus}.
     */
    public static Collector<FundingFlow, ?, Optional<FlowTotal>> summing() {
        return Collectors.mapping(FlowTotal::of, Collectors.reducing(FlowTotal::plus));
    }

    /**
     * {@return the sum of this and the other}
     *
     * @throws UnlikeFlowsException if stages or bases differ
     * @throws org.cauce.model.quantity.UnlikeMoneyException if currencies or price bases differ
     */
    public FlowTotal plus(FlowTotal other) {
        if (stage != other.stage) {
            throw new UnlikeFlowsException("Stages differ: " + stage + " and " + other.stage
                    + "; money at one stage may be the same money as at another: total each stage apart");
        }
        if (basis != other.basis) {
            throw new UnlikeFlowsException("Bases differ: " + basis + " and " + other.basis
                    + "; what is net has repayments taken off: total each basis apart");
        }
        return new FlowTotal(stage, basis, money.plus(other.money), estimate.plus(other.estimate), flows + other.flows);
    }
}
