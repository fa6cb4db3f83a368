package org.cauce.model.flow;

import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cauce.model.internal.Require;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.quantity.UnlikeMoneyException;

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
 * @param flows how many flows are in it, 1 or more
 */
public record FlowTotal(Stage stage, Basis basis, Money money, Estimate estimate, int flows) {
    /**
     * Checks the parts.
     *
     * @param stage the stage
     * @param basis the basis
     * @param money the amount in its currency
     * @param estimate the estimate
     * @param flows the flows
     * @throws IllegalArgumentException if the estimate is not in the currency of the money, or there is no flow
     */
    public FlowTotal {
        Require.atLeast(1, "number of flows in a total", flows);
        if (!estimate.unit().equals(Unit.of(money.currency()))) {
            throw new IllegalArgumentException("Total is in " + money.currency() + " and its estimate in "
                    + estimate.unit() + ": expected one currency");
        }
    }

    /**
     * {@return the total of one flow}
     *
     * @param flow the flow
     * @throws IllegalArgumentException if its amount is not stated, or stated per country or beneficiary
     */
    public static FlowTotal of(FundingFlow flow) {
        if (!flow.per().isEmpty()) {
            throw new IllegalArgumentException("The amount of the flow is stated per " + flow.per() + ", "
                    + flow.amount().printed().orElse("not as a total")
                    + ": multiply it first, or leave the flow out and count it");
        }
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
     * @param other the other
     * @throws UnlikeFlowsException if stages or bases differ
     * @throws UnlikeMoneyException if currencies or price bases differ
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
