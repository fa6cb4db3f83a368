package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;

/**
 * The number behind an amount: as stated, or computed where the amount is a share or the rest of other flows.
 *
 * <p>A computed amount is marked as such and never passes for one that a source states. What matches another party's
 * contribution is not computed, since its source seldom says which contribution.
 *
 * @param bounds the number with the interval of its bound, in a currency
 * @param asPrinted the number with the interval of its bound and its printed digits, in the same currency
 * @param priceBasis in whose prices
 * @param formula how it was computed, such as {@code 75 % of $750 million}; empty for a stated amount
 */
public record ResolvedAmount(Estimate bounds, Estimate asPrinted, PriceBasis priceBasis, Optional<String> formula) {

    /**
     * {@return the number behind the amount of a flow; empty if it is not stated and follows from no other flow}
     *
     * @param catalogue where the other flows are
     * @param flow the flow
     * @throws IllegalArgumentException if the amounts refer to each other in a circle, or if a rest is taken from flows
     *     in other currencies
     */
    public static Optional<ResolvedAmount> of(Catalogue catalogue, FundingFlow flow) {
        return of(catalogue, flow.amount());
    }

    /**
     * {@return the number behind an amount; empty if it is not stated and follows from no flow}
     *
     * @param catalogue where the flows are that it refers to
     * @param amount the amount
     * @throws IllegalArgumentException if the amounts refer to each other in a circle, or if a rest is taken from flows
     *     in other currencies
     */
    public static Optional<ResolvedAmount> of(Catalogue catalogue, Amount amount) {
        return new Resolver(catalogue).resolve(amount, ImmutableSet.of());
    }

    /** {@return whether it was computed from other flows} */
    public boolean isComputed() {
        return formula.isPresent();
    }

    private ResolvedAmount minus(ResolvedAmount other) {
        if (!priceBasis.equals(other.priceBasis)) {
            throw new IllegalArgumentException("Price bases differ: " + priceBasis + " and " + other.priceBasis
                    + "; deflate one side before the rest is taken");
        }
        return new ResolvedAmount(bounds.minus(other.bounds), asPrinted.minus(other.asPrinted), priceBasis, formula);
    }

    private record Resolver(Catalogue catalogue) {
        Optional<ResolvedAmount> resolve(Amount amount, ImmutableSet<Ref> seen) {
            if (amount instanceof Amount.Stated stated) {
                Quantity quantity = stated.quantity();
                return Optional.of(new ResolvedAmount(
                        quantity.estimate().orElseThrow(),
                        quantity.estimateAsPrinted().orElseThrow(),
                        stated.priceBasis(),
                        Optional.empty()));
            }
            if (amount instanceof Amount.ShareOf share) {
                return resolve(share.whole(), seen).map(whole -> share(share, whole));
            }
            return amount instanceof Amount.Remainder rest ? remainder(rest, seen) : Optional.empty();
        }

        private Optional<ResolvedAmount> resolve(Ref flow, ImmutableSet<Ref> seen) {
            if (seen.contains(flow)) {
                throw new IllegalArgumentException(
                        "The amounts of " + seen + " refer to each other in a circle back to " + flow
                                + "; expected one of them to be stated: correct one of the references");
            }
            ImmutableSet<Ref> further =
                    ImmutableSet.<Ref>builder().addAll(seen).add(flow).build();
            return resolve(catalogue.get(flow, FundingFlow.class).says().amount(), further);
        }

        private ResolvedAmount share(Amount.ShareOf share, ResolvedAmount whole) {
            Estimate percent = Estimate.exact(share.percent(), Unit.PERCENT);
            return new ResolvedAmount(
                    percent.percentOf(whole.bounds),
                    percent.percentOf(whole.asPrinted),
                    whole.priceBasis,
                    Optional.of(share.percent().stripTrailingZeros().toPlainString() + " % of "
                            + text(share.whole(), whole)));
        }

        private Optional<ResolvedAmount> remainder(Amount.Remainder rest, ImmutableSet<Ref> seen) {
            Optional<ResolvedAmount> whole = resolve(rest.whole(), seen);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            ResolvedAmount left = whole.get();
            StringBuilder formula = new StringBuilder(text(rest.whole(), left));
            for (Ref part : rest.less()) {
                Optional<ResolvedAmount> less = resolve(part, seen);
                if (less.isEmpty()) {
                    return Optional.empty();
                }
                left = left.minus(less.get());
                formula.append(" − ").append(text(part, less.get()));
            }
            return Optional.of(
                    new ResolvedAmount(left.bounds, left.asPrinted, left.priceBasis, Optional.of(formula.toString())));
        }

        private String text(Ref flow, ResolvedAmount amount) {
            Stream<String> printed = catalogue.get(flow, FundingFlow.class).says().amount().printed().stream();
            return amount.isComputed()
                    ? "(" + amount.formula().orElseThrow() + ")"
                    : printed.findFirst().orElseGet(() -> amount.bounds().toString());
        }
    }
}
