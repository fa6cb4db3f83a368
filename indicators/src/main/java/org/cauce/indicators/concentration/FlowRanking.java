package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The providers or sectors of one recipient, ranked by what they give to it.
 *
 * <p>Which flows count is the caller's choice: a ranking by what was disbursed in a year takes the disbursements of
 * that year. Flows to several recipients or sectors in stated shares count with their shares; flows that a source does
 * not split are left out, as are parts of other flows, and flows that several parties give together.
 *
 * @param <K> what is ranked: a provider or a sector
 * @param recipient the country or grouping that receives
 * @param ranking the ranking, by sums in one currency
 * @param total what all of them give; empty if no flow counts
 * @param leftOut the flows to the recipient that do not count, and why
 */
public record FlowRanking<K>(
        Ref recipient, Ranking<K> ranking, Optional<Estimate> total, ImmutableList<LeftOut> leftOut) {

    /**
     * {@return the ranking of providers of each recipient}
     *
     * @param catalogue where the flows are that others refer to
     * @param flows the flows that count, all at one stage, on one basis and in one currency
     * @throws IllegalArgumentException if the flows to a recipient differ in stage, basis, currency or price basis
     */
    public static ImmutableSortedMap<Ref, FlowRanking<Ref>> ofProviders(
            Catalogue catalogue, Iterable<Statement<FundingFlow>> flows) {
        return new RankedFlows<>(catalogue, RankedFlows::providers).rank(flows);
    }

    /**
     * {@return the ranking of sectors of each recipient}
     *
     * @param catalogue where the flows are that others refer to
     * @param flows the flows that count, all at one stage, on one basis and in one currency
     * @throws IllegalArgumentException if the flows to a recipient differ in stage, basis, currency or price basis
     */
    public static ImmutableSortedMap<Ref, FlowRanking<Code>> ofSectors(
            Catalogue catalogue, Iterable<Statement<FundingFlow>> flows) {
        return new RankedFlows<>(catalogue, RankedFlows::sectors).rank(flows);
    }
}
